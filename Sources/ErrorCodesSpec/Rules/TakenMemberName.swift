/// A param whose member in the body would stand where another member has its place.
enum TakenMemberName: Rule {
    static let fault = Fault(
        "EC0505",
        "taken-member-name",
        "The members of RFC 9457 3.1, and those of every body of a catalogue, cannot be params too."
    )

    /// RFC 9457's members, and what every body carries beside them.
    private static let taken: Set<Text> = ["type", "title", "status", "detail", "instance", "code"]
    private static let takenByFields: Text = "errors"

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            let errors = error.fields.isEmpty ? taken : taken.union([takenByFields])
            check(error.parameters, taken: errors, &findings)
            for field in error.fields { check(field.parameters, taken: ["detail", "pointer", "code"], &findings) }
        }
    }

    private static func check(_ parameters: [ParameterDocument], taken: Set<Text>, _ findings: inout Findings) {
        var first: [Text: Spanned<Text>] = [:]
        for parameter in parameters where parameter.effectiveVisibility.reachesClient {
            let wire = parameter.wireName
            if taken.contains(wire.value) {
                findings.report(
                    "the member `\(wire.value)` of a body has a meaning of its own",
                    at: wire.span,
                    help: "give the param another name in the body: `wire: the\(wire.value.string.capitalizedFirst)`"
                )
            } else if let other = first.updateValue(wire, forKey: wire.value) {
                findings.report(
                    "two params have the member `\(wire.value)` in the body",
                    at: wire.span,
                    related: [(message: "the other one is here", span: other.span)]
                )
            }
        }
    }
}
