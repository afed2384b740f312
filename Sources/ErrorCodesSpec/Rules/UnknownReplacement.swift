/// A deprecated error that points to one which does not exist.
enum UnknownReplacement: Rule {
    static let fault = Fault("EC0801", "unknown-replacement")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let use = error.deprecation?.use else { continue }
            if use.value == error.name.value {
                findings.report("`\(use.value)` cannot replace itself", at: use.span)
            } else if spec.lacksError(named: use.value) {
                findings.report(
                    "there is no error `\(use.value.shortened)`",
                    at: use.span,
                    help: spec.suggestion(forError: use.value)
                )
            }
        }
    }
}
