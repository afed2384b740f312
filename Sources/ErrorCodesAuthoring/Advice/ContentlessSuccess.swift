import ErrorCodesSpec

/// A success whose status leaves no room for its code.
enum ContentlessSuccess: Advice {
    static let fault = Fault("EC0420", "contentless-success", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for success in spec.document.successes {
            guard let status = success.status.given, status.value.isSuccess,
                let section = status.value.sectionOfNoContent
            else { continue }
            findings.report(
                "a \(status.value.code) has no content (\(section)), so no client gets the code of `\(success.name.value)`",
                at: status.span,
                help: "make it 200, or say under `allow` that no client needs the code"
            )
        }
    }
}
