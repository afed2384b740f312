/// A param that reaches the client and appears in no text.
enum UnusedParameter: Rule {
    static let fault = Fault(
        "EC0506",
        "unused-parameter",
        "A param that no text shows may have been forgotten; clients still get it as a member of the body.",
        severity: .note
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var shown: [Text: Set<Text>] = [:]
        TemplateVisitor.visit(spec) { use in
            shown[use.identity, default: []].formUnion(use.template.placeholders.map(\.name))
        }
        for error in spec.document.errors {
            check(error.parameters, of: error.name.value, hasText: error.detail != nil, shown, &findings)
            for field in error.fields {
                let identity = TemplateUse.identity(error: error.name.value, field: field.name.value)
                check(field.parameters, of: identity, hasText: field.detail != nil, shown, &findings)
            }
        }
    }

    private static func check(
        _ parameters: [ParameterDocument],
        of owner: Text,
        hasText: Bool,
        _ shown: [Text: Set<Text>],
        _ findings: inout Findings
    ) {
        // A placeholder that names no param may be meant for one of these, and is reported.
        guard hasText, shown[owner, default: []].isSubset(of: parameters.map(\.name.value)) else { return }
        for parameter in parameters where parameter.effectiveVisibility.reachesClient {
            guard shown[owner]?.contains(parameter.name.value) != true else { continue }
            findings.report("the param `\(parameter.name.value)` is shown in no text", at: parameter.name.span)
        }
    }
}
