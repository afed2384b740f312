import ErrorCodesSpec

/// An error that has texts, but not in a language in which others have them.
enum MissingLanguage: Advice {
    static let fault = Fault("EC0604", "missing-language", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        guard !haveLanguagesInCommon(spec) else { return }
        let texts = TextGroups(spec)
        let languages = Self.languages(of: texts)
        let narrower = languages.mapValues(Self.narrower)
        var counter = LanguageCounter(texts)
        for group in texts.groups {
            let all = languages[group.application] ?? []
            guard counter.count(in: group) < all.count else { continue }
            let own = Set(group.texts.map { texts.languages.word($0.languageNumber) })
            let served = (narrower[group.application] ?? []).filter { !own.contains($0) && Self.serves(own, $0) }
            let needed = served.isEmpty ? all : all.filter { !served.contains($0) }
            guard let missing = MissingWords(in: own, of: needed),
                let first = group.texts.first(where: { $0.file === findings.file }) ?? group.texts.first
            else { continue }
            let application = group.application.isEmpty ? "" : " for the application `\(group.application)`"
            findings.report(
                "`\(group.error)` has no text\(application) in \(missing.list { "`\($0)`" }), in which other errors have one",
                at: first.text.span,
                in: first.file
            )
        }
    }

    /// More are taken for different languages: nobody writes so many.
    private static let mostNarrower = 100

    /// The languages of which there is a broader one too.
    private static func narrower(_ languages: [Text]) -> Set<Text> {
        let all = Set(languages)
        let narrower = all.filter { serves(all, $0) }
        return narrower.count > mostNarrower ? [] : narrower
    }

    /// True if a language falls back to one of a set, as `en-GB` does to `en`; a different script does not fall back.
    private static func serves(_ languages: Set<Text>, _ language: Text) -> Bool {
        var broader = language
        while let hyphen = broader.withBytes({ $0.lastIndex(of: UInt8(ascii: "-")) }), broader.count - hyphen != 5 {
            broader = broader.slice(0..<hyphen)
            if languages.contains(broader) { return true }
        }
        return false
    }

    /// True if all errors with messages list the same languages as the first one, the usual case.
    private static func haveLanguagesInCommon(_ spec: AdviceFacts) -> Bool {
        guard spec.document.translations.isEmpty else { return false }
        var first: [MessageDocument] = []
        for error in spec.document.errors {
            guard error.applications.isEmpty else { return false }
            if error.messages.isEmpty { continue }
            if first.isEmpty { first = error.messages }
            guard error.messages.count == first.count else { return false }
            for number in first.indices
            where error.messages[number].language.value.text != first[number].language.value.text { return false }
        }
        return true
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
