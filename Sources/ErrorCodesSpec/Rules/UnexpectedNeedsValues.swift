/// An `unexpected` error that cannot be made out of nothing.
enum UnexpectedNeedsValues: Rule {
    static let fault = Fault("EC0803", "unexpected-needs-values")

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        guard let unexpected = spec.document.unexpected, let error = spec.error(named: unexpected.value) else { return }
        for parameter in error.parameters
        where !parameter.isOptional && parameter.effectiveVisibility.reachesClient {
            findings.report(
                "`\(error.name.value)` stands for anything unexpected, so its param `\(parameter.name.value)` has no value",
                at: parameter.name.span,
                related: [(message: "it is named here", span: unexpected.span)],
                help: "make it optional: add `?` to its type"
            )
        }
        if let field = error.fields.first {
            findings.report(
                "`\(error.name.value)` stands for anything unexpected, so it has no field errors",
                at: field.name.span,
                related: [(message: "it is named here", span: unexpected.span)]
            )
        }
    }
}
