import ErrorCodesRuntime

/// The languages to look for when a text in a certain one is wanted.
enum LanguageFallback {
    /// The longest part of a tag that is read, in bytes: RFC 5646, section 4.4.1, has 35 do for all but private use.
    private static let maximumLength = 64

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
        guard let tag = WrittenTag(tag, maximumLength: maximumLength) else { return [] }
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
