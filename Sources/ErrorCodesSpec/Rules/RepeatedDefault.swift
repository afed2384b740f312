/// A text of an application that says what the default says.
enum RepeatedDefault: Rule {
    static let fault = Fault(
        "EC0605",
        "repeated-default",
        "A text of an application that equals the default stays behind when the default changes.",
        severity: .warning
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let groups = TextGroups(spec).groups
        var defaults: [Text: [TextGroups.Entry]] = [:]
        for group in groups where group.application.isEmpty { defaults[group.error] = group.texts }
        for group in groups where !group.application.isEmpty {
            for text in group.texts {
                let twin = defaults[group.error]?.first {
                    $0.language.canonical == text.language.canonical && $0.text.template == text.text.template
                }
                guard twin != nil else { continue }
                findings.report(
                    "the text for the application `\(group.application)` in \(text.language.canonical) is the default",
                    at: text.text.span,
                    in: text.file,
                    help: "remove it: the default is used where an application has no text"
                )
            }
        }
    }
}
