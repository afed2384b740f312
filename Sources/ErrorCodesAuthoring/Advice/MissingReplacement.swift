import ErrorCodesSpec

/// A deprecated error that names no other to use.
enum MissingReplacement: Advice {
    static let fault = Fault("EC0804", "missing-replacement", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let deprecation = error.deprecation, !deprecation.namesReplacement else { continue }
            findings.report(
                "`\(error.name.value)` is deprecated without a replacement",
                at: deprecation.span,
                help: "add `use` with the name of the error to use instead"
            )
        }
    }
}
