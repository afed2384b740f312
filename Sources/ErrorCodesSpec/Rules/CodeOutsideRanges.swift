/// An integer code that lies in none of the ranges.
enum CodeOutsideRanges: Rule {
    static let fault = Fault("EC0302", "code-outside-ranges")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        // A range whose bounds could not be read may well hold the code.
        guard !spec.document.ranges.isEmpty, spec.ranges.count == spec.document.ranges.count else { return }
        let help = "the ranges are \(description(of: spec.ranges))"
        for error in spec.document.errorsAndWarnings {
            guard case .integer(let code)? = error.code.value, let span = error.code.given?.span,
                !spec.isInRange(error)
            else { continue }
            findings.report("the code \(code) lies in no range", at: span, help: help)
        }
    }

    private static func description(of ranges: [(range: RangeDocument, interval: CodeInterval)]) -> String {
        let shown = ranges.prefix(20).map { "`\($0.range.name.value)` \($0.interval)" }
        return (shown + (ranges.count > shown.count ? ["..."] : [])).joined(separator: ", ")
    }
}
