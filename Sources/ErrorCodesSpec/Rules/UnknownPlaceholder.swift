/// A placeholder that names no param of its error.
enum UnknownPlaceholder: Rule {
    static let fault = Fault(
        "EC0502",
        "unknown-placeholder",
        "A placeholder without a value would be sent as it is written."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        TemplateVisitor.visit(spec) { use in
            let scope = use.scope
            guard !scope.isIncomplete else { return }
            for placeholder in use.template.placeholders where !scope.contains(placeholder.name) {
                findings.report(
                    "`{\(placeholder.name)}` names no param of `\(use.owner)`",
                    at: placeholder.span,
                    in: use.file,
                    help: scope.parameters.isEmpty
                        ? "`\(use.owner)` has no params; declare `\(placeholder.name)` under `params`"
                        : spec.suggestion(forParameter: placeholder.name, among: scope.parameters)
                )
            }
        }
    }
}
