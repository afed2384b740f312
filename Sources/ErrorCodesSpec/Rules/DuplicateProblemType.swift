/// One problem type for two errors.
enum DuplicateProblemType: Rule {
    static let fault = Fault(
        "EC0701",
        "duplicate-problem-type",
        "Clients tell problems apart by their type first (RFC 9457 3.1.1)."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var first: [Text: Span] = [:]
        // Types that follow from the names differ; only those that are given can repeat one.
        if let base = spec.document.typeBase?.value.text, spec.document.errors.contains(where: { $0.type != nil }) {
            for error in spec.document.errors where error.type == nil {
                first[base + error.name.value] = error.name.span
            }
        }
        for error in spec.document.errors {
            guard let type = error.type else { continue }
            guard let other = first.updateValue(type.span, forKey: type.value.text) else { continue }
            findings.report(
                "the problem type `\(type.value.text.shortened)` belongs to another error already",
                at: type.span,
                related: [(message: "the other error is here", span: other)]
            )
        }
    }
}
