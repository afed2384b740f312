import ErrorCodesRuntime

/// Collects the tags of a fallback, each once.
struct LanguageCandidates {
    private(set) var tags: [String] = []

    func contains(_ tag: String) -> Bool { tags.contains(tag) }

    mutating func append(_ tag: String) {
        if !contains(tag) { tags.append(tag) }
    }

    /// Appends the tags of an ID whose script is known, and of everything above it.
    mutating func append(below id: LocaleID, rest: [String]) {
        var rest = rest
        while !rest.isEmpty {
            append(formsOf: id, rest: "-" + rest.joined(separator: "-"))
            rest.removeLast()
            if rest.last?.utf8.count == 1 { rest.removeLast() }
        }
        var next: LocaleID? = id
        while let id = next {
            append(formsOf: id, rest: "")
            next = id.wider
        }
    }

    /// The tag with its script, and without it where it is implied.
    private mutating func append(formsOf id: LocaleID, rest: String) {
        append(id.tag + rest)
        let bare = LocaleID(language: id.language, region: id.region)
        if bare.impliedScript == id.script { append(bare.tag + rest) }
    }
}

extension LocaleID {
    /// The canonical ID, with its script if it was written or if the language has several.
    var resolved: LocaleID {
        var id = canonical
        if id.script.isNone, !script.isNone || id.hasSeveralScripts { id.script = id.impliedScript }
        return id
    }

    /// The same language and script in a wider region; nil at the language.
    fileprivate var wider: LocaleID? {
        guard !region.isNone else { return nil }
        var id = LocaleID(language: language, script: script)
        if let parent = canonical.namedParent, parent.language == language { id.region = parent.region }
        return id
    }

    /// Another language whose texts serve: the kinds of Norwegian, and Chinese for those that are written as Chinese.
    var related: LocaleID? {
        Self.relatives[language].map { LocaleID(language: $0, script: script, region: region).resolved }
    }

    private static let relatives: [Subtag: Subtag] = [
        Subtag("nb"): Subtag("no"), Subtag("nn"): Subtag("no"), Subtag("no"): Subtag("nb"),
        Subtag("gan"): Subtag("zh"), Subtag("hak"): Subtag("zh"), Subtag("hsn"): Subtag("zh"),
        Subtag("nan"): Subtag("zh"), Subtag("wuu"): Subtag("zh"), Subtag("yue"): Subtag("zh"),
    ]
}
