import ErrorCodesSpec

/// A deprecated error that points to another deprecated one.
enum DeprecatedReplacement: Advice {
    static let fault = Fault("EC0805", "deprecated-replacement", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let use = error.deprecation?.use, use.value != error.name.value,
                let replacement = spec.error(named: use.value), let other = replacement.deprecation
            else { continue }
            findings.report(
                "the replacement `\(use.value)` is deprecated too",
                at: use.span,
                related: [(message: "it is deprecated here", span: other.span)],
                help: other.use.flatMap { $0.value == error.name.value ? nil : "use `\($0.value)`" }
            )
        }
    }
}
