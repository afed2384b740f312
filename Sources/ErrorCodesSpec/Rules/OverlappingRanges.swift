/// Two ranges that share codes.
enum OverlappingRanges: Rule {
    static let fault = Fault("EC0303", "overlapping-ranges")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let sorted = spec.ranges.inOrder { $0.interval.lower < $1.interval.lower }
        guard var reaching = sorted.first else { return }
        for entry in sorted.dropFirst() {
            if entry.interval.overlaps(reaching.interval) { report(reaching, entry, &findings) }
            if entry.interval.upper > reaching.interval.upper { reaching = entry }
        }
    }

    private typealias Entry = (range: RangeDocument, interval: CodeInterval)

    /// Reports the one that stands later in the file.
    private static func report(_ left: Entry, _ right: Entry, _ findings: inout Findings) {
        let isInOrder = left.range.name.span.start < right.range.name.span.start
        let (first, second) = isInOrder ? (left, right) : (right, left)
        guard let span = second.range.codes?.span, let otherSpan = first.range.codes?.span else { return }
        let shared = CodeInterval(
            lower: max(first.interval.lower, second.interval.lower),
            upper: min(first.interval.upper, second.interval.upper)
        )
        findings.report(
            "the ranges `\(first.range.name.value)` and `\(second.range.name.value)` share \(shared)",
            at: span,
            related: [(message: "`\(first.range.name.value)` is here", span: otherSpan)],
            help: "give the shared codes to one of the two"
        )
    }
}
