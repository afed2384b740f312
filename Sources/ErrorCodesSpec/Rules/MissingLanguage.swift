/// An error that has texts, but not in a language in which others have them.
enum MissingLanguage: Rule {
    static let fault = Fault(
        "EC0604",
        "missing-language",
        "Readers of a language that some texts have meet another language in the others.",
        severity: .warning
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let groups = TextGroups(spec).groups
        var languages: [Text: Set<Text>] = [:]
        for group in groups {
            languages[group.application, default: []].formUnion(group.texts.map(\.language.canonical))
        }
        let sorted = languages.mapValues { $0.sorted() }
        for group in groups {
            let own = Set(group.texts.map(\.language.canonical))
            guard let missing = MissingWords(in: own, of: sorted[group.application] ?? []),
                let first = group.texts.first(where: { $0.file === findings.file }) ?? group.texts.first
            else { continue }
            let application = group.application.isEmpty ? "" : " for the application `\(group.application)`"
            findings.report(
                "`\(group.error)` has no text\(application) in \(missing.list(\.string)), in which other errors have one",
                at: first.text.span,
                in: first.file
            )
        }
    }
}
