/// One problem type for two errors.
enum DuplicateProblemType: Rule {
    static let fault = Fault("EC0701", "duplicate-problem-type")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var first: [Text: Span] = [:]
        for error in spec.document.errors {
            guard let type = error.type else { continue }
            let earlier = first.updateValue(type.span, forKey: type.value.text)
            guard let other = earlier ?? spec.placeOfDefault(type.value.text) else { continue }
            findings.report(
                "the problem type `\(type.value.text.shortened)` belongs to another error already",
                at: type.span,
                related: [(message: "the other error is here", span: other)]
            )
        }
    }
}
