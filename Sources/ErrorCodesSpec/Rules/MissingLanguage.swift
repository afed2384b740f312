/// An error that has texts, but not in a language in which others have them.
enum MissingLanguage: Rule {
    static let fault = Fault(
        "EC0604",
        "missing-language",
        "Readers of a language that some texts have meet another language in the others.",
        severity: .warning
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let texts = TextGroups(spec)
        let languages = Self.languages(of: texts)
        var counter = LanguageCounter(texts)
        for group in texts.groups {
            let all = languages[group.application] ?? []
            guard counter.count(in: group) < all.count else { continue }
            let own = Set(group.texts.map { texts.languages.word($0.languageNumber) })
            guard let missing = MissingWords(in: own, of: all),
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

    /// The languages of each application, sorted.
    private static func languages(of texts: TextGroups) -> [Text: [Text]] {
        var languages: [Text: Set<Int>] = [:]
        // The default texts, which are the most, without a dictionary.
        var ofDefaults = [Bool](repeating: false, count: texts.languages.count)
        for group in texts.groups {
            if group.application.isEmpty {
                for text in group.texts.indices { ofDefaults[group.texts[text].languageNumber] = true }
            } else {
                languages[group.application, default: []].formUnion(group.texts.map(\.languageNumber))
            }
        }
        languages[""] = Set(ofDefaults.indices.filter { ofDefaults[$0] })
        return languages.mapValues { numbers in numbers.map(texts.languages.word).sorted() }
    }
}

/// Counts the different languages of groups of texts.
private struct LanguageCounter {
    /// For each language the number of the last group that had it.
    private var lastGroup: [Int]
    private var group = 0

    init(_ texts: TextGroups) {
        lastGroup = [Int](repeating: 0, count: texts.languages.count)
    }

    mutating func count(in texts: TextGroups.Group) -> Int {
        group += 1
        var count = 0
        for text in texts.texts.indices {
            let language = texts.texts[text].languageNumber
            guard lastGroup[language] != group else { continue }
            lastGroup[language] = group
            count += 1
        }
        return count
    }
}
