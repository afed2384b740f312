/// A code that was used once and must never mean anything else.
enum ReservedCode: Rule {
    static let fault = Fault("EC0304", "reserved-code")

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let reserved = spec.document.reserved.codes
        guard !reserved.isEmpty else { return }
        let intervals = reserved.compactMap { code in code.value.interval.map { (interval: $0, span: code.span) } }
        let index = IntervalIndex(intervals.map(\.interval))
        let words = Dictionary(
            reserved.compactMap { code in code.value.word.map { ($0, code.span) } },
            uniquingKeysWith: { first, _ in first }
        )
        // The second use of a code is reported as such.
        var seen: Set<CodeValue> = []
        for code in DuplicateCode.codesInOrderOfPlace(spec) where seen.insert(code.value).inserted {
            let reservation: Span? =
                switch code.value {
                case .integer(let number): index.first(containing: number).map { intervals[$0].span }
                case .text(let text): words[text]
                }
            guard let reservation else { continue }
            findings.report(
                "the code \(code.value.shortened) is reserved",
                at: code.span,
                related: [(message: "it is reserved here", span: reservation)],
                help: spec.advice(insteadOf: code)
            )
        }
    }
}
