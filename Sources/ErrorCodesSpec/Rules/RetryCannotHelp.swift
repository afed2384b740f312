/// Advice to wait, where the same request fails the same way however long one waits.
enum RetryCannotHelp: Rule {
    static let fault = Fault("EC0409", "retry-cannot-help")

    private static let lasting: Set<Int> = [
        400, 401, 403, 405, 406, 407, 410, 411, 414, 415, 417, 422, 426, 428, 431, 451, 501, 505,
    ]

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let retry = error.retry.given, case .after = retry.value,
                let status = spec.status(of: error)?.value.code, lasting.contains(status)
            else { continue }
            findings.report(
                "after a \(status) the same request fails again, however long one waits",
                at: retry.span,
                help: "write `retry: never`, or choose another status"
            )
        }
    }
}
