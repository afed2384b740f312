/// The languages to look for when a text in a certain one is wanted.
enum LanguageFallback {
    /// The tags to look for, from the most specific down, in their conventional case; compare them without case.
    ///
    /// The tag loses a subtag at a time (RFC 4647, section 3.4, "lookup"), with three additions from CLDR:
    /// - What is the same is tried too: `zh-TW` is `zh-Hant-TW`, and `iw` is `he`.
    /// - A region's language in a wider one comes before the language: `en-GB` goes to `en-001`, English of the world,
    ///   and `es-MX` to `es-419`, Spanish of Latin America, then to `en` and `es`.
    /// - Another script is no fallback: `zh-TW` ends with `zh-Hant`, since `zh` means `zh-Hans`.
    ///
    /// The kinds of Norwegian stand in for each other, and Chinese for what is spoken otherwise but written as Chinese.
    /// Empty where the tag does not begin with a language, as `*`.
    static func candidates(for tag: String) -> [String] {
        guard let tag = WrittenTag(tag) else { return [] }
        var candidates = LanguageCandidates()
        candidates.append(tag.text)
        candidates.append(below: tag.id.resolved, rest: tag.rest)
        if tag.id.canonical.language != tag.id.language { candidates.append(LocaleID(language: tag.id.language).tag) }
        var next = tag.id.resolved.related
        while let id = next, !candidates.contains(LocaleID(language: id.language).tag) {
            candidates.append(below: id, rest: [])
            next = id.related
        }
        return candidates.tags
    }
}

/// A language tag as it was asked for, checked and taken apart.
private struct WrittenTag {
    /// The tag in its conventional case, without wildcards.
    let text: String
    let id: LocaleID
    /// The subtags behind language, script and region, in lower case.
    let rest: [String]

    /// The longest part of a tag that is read, in bytes: RFC 5646, section 4.4.1, has 35 do for all but private use.
    private static let longest = 64

    /// Nil where the tag has a subtag that no tag can have, or does not begin with a language (RFC 5646, section 2.1).
    ///
    /// A tag longer than the limit is cut at a subtag boundary.
    init?(_ tag: String) {
        var id = LocaleID(language: .none)
        var rest: [String] = []
        var length = 0
        for written in tag.utf8.split(omittingEmptySubsequences: false, whereSeparator: Self.isSeparator) {
            length += written.count + 1
            if length > Self.longest + 1 { break }
            if written.elementsEqual("*".utf8), !id.language.isNone { continue }
            guard Self.isWellFormed(written) else { return nil }
            var subtag = Subtag.none
            for byte in written { subtag.append(byte) }
            if rest.isEmpty, id.take(subtag) { continue }
            if id.language.isNone { return nil }
            rest.append(String(decoding: subtag.bytes, as: UTF8.self))
        }
        if id.language.isNone { return nil }
        if rest.last?.utf8.count == 1 { rest.removeLast() }
        self.id = id
        self.rest = rest
        text = ([id.tag] + rest).joined(separator: "-")
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }

    private static func isWellFormed(_ subtag: Substring.UTF8View) -> Bool {
        1...8 ~= subtag.count
            && subtag.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 }
    }
}

/// Collects the tags of a fallback, each once.
private struct LanguageCandidates {
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
    fileprivate var resolved: LocaleID {
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
    fileprivate var related: LocaleID? {
        Self.relatives[language].map { LocaleID(language: $0, script: script, region: region).resolved }
    }

    private static let relatives: [Subtag: Subtag] = [
        Subtag("nb"): Subtag("no"), Subtag("nn"): Subtag("no"), Subtag("no"): Subtag("nb"),
        Subtag("gan"): Subtag("zh"), Subtag("hak"): Subtag("zh"), Subtag("hsn"): Subtag("zh"),
        Subtag("nan"): Subtag("zh"), Subtag("wuu"): Subtag("zh"), Subtag("yue"): Subtag("zh"),
    ]
}
