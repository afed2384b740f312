import ErrorCodesSpec

/// A status that is not in the registry.
enum UnregisteredStatus: Advice {
    static let fault = Fault("EC0405", "unregistered-status", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        // Another rule reports statuses of the wrong class.
        spec.facts.forEachStatus { if $0.value.isError { check($0, &findings) } }
        for success in spec.document.successes {
            if let status = success.status.given, status.value.isSuccess { check(status, &findings) }
        }
    }

    private static func check(_ status: Spanned<HTTPStatus>, _ findings: inout Findings) {
        guard !status.value.isRegistered else { return }
        findings.report(
            "the status \(status.value.code) is not registered",
            at: status.span,
            help: "clients take it for \(status.value.code / 100 * 100)"
        )
    }
}
