/// Two ranges that share codes.
enum OverlappingRanges: Rule {
    static let fault = Fault("EC0303", "overlapping-ranges", "A code that lies in two ranges belongs to neither.")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for (index, (range, interval)) in spec.ranges.enumerated() {
            guard let (other, otherInterval) = spec.ranges[..<index].first(where: { $0.interval.overlaps(interval) }),
                let span = range.codes?.span, let otherSpan = other.codes?.span
            else { continue }
            let shared = CodeInterval(
                lower: max(interval.lower, otherInterval.lower),
                upper: min(interval.upper, otherInterval.upper)
            )
            findings.report(
                "the ranges `\(other.name.value)` and `\(range.name.value)` share \(shared)",
                at: span,
                related: [(message: "`\(other.name.value)` is here", span: otherSpan)]
            )
        }
    }
}
