/// A text for the client that would show what the client must not see.
enum GuardedPlaceholder: Rule {
    static let fault = Fault("EC0503", "guarded-placeholder")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        func guarded(_ name: Text, in scope: ParameterScope) -> ParameterDocument? {
            scope.parameter(named: name).flatMap { $0.effectiveVisibility.reachesClient ? nil : $0 }
        }
        TemplateVisitor.visit(
            spec,
            in: { $0.parameters.contains { !$0.effectiveVisibility.reachesClient } },
            where: { template, scope in template.contains { guarded($0, in: scope) != nil } }
        ) { use in
            for placeholder in use.template.placeholders {
                guard let parameter = guarded(placeholder.name, in: use.scope) else { continue }
                let visibility = parameter.effectiveVisibility.rawValue
                let declaration = (
                    message: "it is \(visibility) here", span: parameter.visibility?.span ?? parameter.name.span
                )
                findings.report(
                    "`{\(placeholder.name)}` is \(visibility), and \(use.subject) reaches the client",
                    at: placeholder.span,
                    in: use.file,
                    related: [declaration],
                    help: "leave it out, or make the param public or personal"
                )
            }
        }
    }
}
