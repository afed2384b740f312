import ErrorCodesRuntime

/// The languages that a reader understands, the preferred one first.
public struct LanguagePreferences: Hashable, Sendable {
    /// For each range what to look for, from the most specific tag down, in lower case.
    private let candidates: [String]
    private let excluded: [String]

    /// Reads `Accept-Language` (RFC 9110, section 12.5.4): ranges by their weights, those of one weight in their order.
    ///
    /// At most 32 ranges of at most 35 characters within the first 4,096 bytes count; the rest is ignored.
    ///
    /// A weight of 0 excludes a language. `*` stands for any, which leaves the choice to the defaults; so do an absent
    /// field and ranges that are malformed.
    public init(acceptLanguage: String?) {
        let ranges = AcceptLanguage.ranges(acceptLanguage ?? "")
        let wanted = ranges.filter { $0.weight > 0 }.enumerated().sorted {
            ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset)
        }
        self.init(
            wanted.map(\.element.tag).prefix { $0 != "*" },
            excluding: ranges.filter { $0.weight == 0 }.map { $0.tag.lowercased() }
        )
    }

    /// These languages, the preferred one first.
    public init(_ tags: [String]) { self.init(tags[...], excluding: []) }

    private init(_ tags: ArraySlice<String>, excluding excluded: [String]) {
        var candidates: [String] = []
        for tag in tags.prefix(String.mostListElements) {
            for candidate in LanguageFallback.candidates(for: tag).map({ $0.lowercased() })
            where !candidates.contains(candidate) && !excluded.contains(candidate) { candidates.append(candidate) }
        }
        self.candidates = candidates
        self.excluded = excluded
    }

    /// The first of the available languages by lookup (RFC 4647, section 3.4), as it is written there; nil where none
    /// is understood.
    public func best(among available: some Sequence<String>) -> String? {
        var best: (tag: String, rank: Int)?
        for tag in available {
            if let rank = rank(of: tag), rank < best?.rank ?? .max { best = (tag, rank) }
        }
        return best?.tag
    }

    /// Where a language stands among those that are looked for one after the other, from 0 for the first, whichever case
    /// its tag is in; nil where it is not understood.
    ///
    /// Nothing is allocated.
    public func rank(of tag: String) -> Int? {
        var tag = tag
        return tag.withUTF8(rank(of:))
    }

    func rank(of tag: UnsafeBufferPointer<UInt8>) -> Int? {
        candidates.firstIndex { candidate in
            candidate.utf8.count == tag.count && candidate.utf8.elementsEqual(tag) { $0 == $1.asciiLowercased }
        }
    }
}

extension UInt8 {
    fileprivate var asciiLowercased: UInt8 { self &- UInt8(ascii: "A") < 26 ? self | 0x20 : self }
}
