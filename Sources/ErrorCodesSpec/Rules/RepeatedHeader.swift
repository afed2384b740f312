/// One header field under two names that differ by case only.
enum RepeatedHeader: Rule {
    static let fault = Fault("EC0412", "repeated-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors where error.headers.count > 1 {
            for (header, other) in error.headers.repetitions(by: \.lowercasedName) {
                findings.report(
                    "`\(header.name.value.shortened)` is the field `\(other.name.value.shortened)` once more",
                    at: header.name.span,
                    related: [(message: "the first one is here", span: other.name.span)],
                    help: "remove one of the two: names of header fields have no case"
                )
            }
        }
    }
}
