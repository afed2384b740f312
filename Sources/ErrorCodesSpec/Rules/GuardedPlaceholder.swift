/// A text for the client that would show what the client must not see.
enum GuardedPlaceholder: Rule {
    static let fault = Fault("EC0503", "guarded-placeholder")
    static let subjects: SpecFeatures = .guardedParameters

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        TemplateVisitor.visit(spec) { use in
            let scope = use.scope
            for placeholder in use.template.placeholders {
                guard let parameter = scope.parameter(named: placeholder.name),
                    !parameter.effectiveVisibility.reachesClient
                else { continue }
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
