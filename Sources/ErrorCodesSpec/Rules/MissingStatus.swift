/// An error whose HTTP status neither it nor a range gives.
enum MissingStatus: Rule {
    static let fault = Fault("EC0401", "missing-status")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        // Where no range could be read, that is reported.
        guard !spec.document.unreadable.contains(.ranges) else { return }
        for error in spec.document.errors where error.status.isAbsent {
            if case .wrong = error.code { continue }
            if let range = spec.range(of: error) {
                guard range.status.isAbsent else { continue }
                findings.report(
                    "`\(error.name.value)` has no status, and its range `\(range.name.value)` gives none",
                    at: error.name.span,
                    related: [(message: "the range is here", span: range.name.span)],
                    help: "add `status` to the error or to the range"
                )
            } else if !spec.document.ranges.isEmpty, spec.hasIntegerCodes {
                continue  // The code lies in no range, or is missing among integers; either is reported.
            } else {
                findings.report("`\(error.name.value)` has no status", at: error.name.span, help: "add `status`")
            }
        }
    }
}
