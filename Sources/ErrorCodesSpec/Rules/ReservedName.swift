/// A name that was used once and must never mean anything else.
enum ReservedName: Rule {
    static let fault = Fault("EC0203", "reserved-name")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var seen: Set<Text> = []
        for name in spec.document.reserved.names where seen.insert(name.value).inserted {
            guard let error = spec.entry(named: name.value) else { continue }
            findings.report(
                "the name `\(name.value)` is reserved",
                at: error.name.span,
                related: [(message: "it is reserved here", span: name.span)],
                help: "choose another name"
            )
        }
    }
}
