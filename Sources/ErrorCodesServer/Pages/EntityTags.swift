import ErrorCodesRuntime

/// The value of `If-None-Match` (RFC 9110, section 13.1.2): `*`, or a list of entity tags.
struct EntityTags {
    private let isAny: Bool
    /// With their quotes, but without `W/`: the comparison is the weak one (section 8.8.3.2).
    private let tags: Set<Substring>

    /// Reads the field, up to what is malformed.
    init(_ value: String) {
        isAny = value[...].trimmingBlanks == "*"
        tags = isAny ? [] : Self.tags(value[...])
    }

    /// True if a tag is in the list, be it weak or strong there, or if any will do.
    func contains(_ tag: String) -> Bool { isAny || tags.contains(tag[...]) }

    /// The tags of a list. Unlike in a quoted string, a backslash in a tag is nothing but one (section 8.8.3).
    private static func tags(_ list: Substring) -> Set<Substring> {
        let isSeparator = { (character: Character) in character == "," || character == " " || character == "\t" }
        var tags: Set<Substring> = []
        var rest = list.drop(while: isSeparator)
        while !rest.isEmpty {
            if rest.hasPrefix("W/") { rest = rest.dropFirst(2) }
            guard rest.first == "\"", let end = rest.dropFirst().firstIndex(of: "\"") else { break }
            tags.insert(rest[...end])
            rest = rest[end...].dropFirst().drop(while: isSeparator)
        }
        return tags
    }
}
