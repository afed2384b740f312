/// A placeholder that names no param of its error.
enum UnknownPlaceholder: Rule {
    static let fault = Fault(
        "EC0502",
        "unknown-placeholder",
        "A placeholder without a value would be sent as it is written."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        TemplateVisitor.visit(spec) { use in
            guard !use.parametersAreIncomplete else { return }
            let names = use.parameters.map(\.name.value)
            for placeholder in use.template.placeholders where !names.contains(placeholder.name) {
                let known = names.map(\.string)
                findings.report(
                    "`{\(placeholder.name)}` names no param of `\(use.owner)`",
                    at: placeholder.span,
                    in: use.file,
                    help: known.isEmpty
                        ? "`\(use.owner)` has no params; declare `\(placeholder.name)` under `params`"
                        : Suggestion.help(for: placeholder.name.string, among: known)
                )
            }
        }
    }
}
