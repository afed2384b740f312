/// One header field under two names that differ by case only.
enum RepeatedHeader: Rule {
    static let fault = Fault("EC0412", "repeated-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let lists = spec.document.errors.map(\.headers) + spec.document.successes.map(\.headers)
        for headers in lists where headers.count > 1 {
            for (header, other) in headers.repetitions(by: \.lowercasedName) {
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
