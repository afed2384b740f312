/// A placeholder that names no param of its error.
enum UnknownPlaceholder: Rule {
    static let fault = Fault("EC0502", "unknown-placeholder")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        TemplateVisitor.visit(
            spec,
            in: { !$0.isIncomplete },
            where: { template, scope in template.contains { !scope.contains($0) } }
        ) { use in
            let shown = use.scope.parameters.filter(\.effectiveVisibility.reachesClient)
            for placeholder in use.template.placeholders where !use.scope.contains(placeholder.name) {
                findings.report(
                    "`{\(placeholder.name)}` names no param of `\(use.owner)`",
                    at: placeholder.span,
                    in: use.file,
                    help: help(for: placeholder.name, use, among: shown, of: spec)
                )
            }
        }
    }

    /// Proposes only what may be shown.
    private static func help(
        for name: Text,
        _ use: TemplateUse,
        among visible: [ParameterDocument],
        of spec: SpecFacts
    ) -> String? {
        guard visible.isEmpty else { return spec.suggestion(forParameter: name, among: visible) }
        let kind = use.scope.parameters.isEmpty ? "no params" : "no params that the client may see"
        return "`\(use.owner)` has \(kind); declare `\(name)` under `params`"
    }
}
