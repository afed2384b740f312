/// A name that is longer than labels of metrics and the registries of other languages allow.
enum OverlongName: Rule {
    static let fault = Fault(
        "EC0204",
        "overlong-name",
        "Names become labels of metrics and error reasons, which end at 63 characters (AIP-193)."
    )

    private static let maximumLength = 63

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        let names = document.errors.map(\.name) + document.successes.map(\.name)
        for name in names + document.errors.flatMap({ $0.fields.map(\.name) }) where name.value.count > maximumLength {
            findings.report(
                "the name `\(name.value.shortened)` has \(name.value.count) characters, and \(maximumLength) are allowed",
                at: name.span
            )
        }
    }
}
