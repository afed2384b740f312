/// The languages that a reader understands, the preferred one first.
public struct LanguagePreferences: Hashable, Sendable {
    /// Ranges beyond these many, and longer ones, are passed over: nobody speaks so many languages, and each costs time.
    private static let maximumCount = 32
    private static let maximumLength = 35

    /// For each range what to look for, from the most specific tag down, in lower case.
    private let candidates: [String]
    private let excluded: [String]

    /// Reads `Accept-Language` (RFC 9110, section 12.5.4): ranges by their weights, those of one weight in their order.
    ///
    /// A weight of 0 excludes a language. `*` stands for any, which leaves the choice to the defaults; so do an absent
    /// field and ranges that are malformed.
    public init(acceptLanguage: String?) {
        var ranges: [(tag: String, weight: Int)] = []
        for element in (acceptLanguage ?? "").split(separator: ",").prefix(Self.maximumCount) {
            if let range = Self.range(element) { ranges.append(range) }
        }
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
        for tag in tags.prefix(Self.maximumCount) {
            for candidate in LanguageFallback.candidates(for: tag).map({ $0.lowercased() })
            where !candidates.contains(candidate) && !excluded.contains(candidate) { candidates.append(candidate) }
        }
        self.candidates = candidates
        self.excluded = excluded
    }

    private static func range(_ element: Substring) -> (tag: String, weight: Int)? {
        let parts = element.split(separator: ";", omittingEmptySubsequences: false).map(\.trimmingBlanks)
        guard let tag = parts.first, isRange(tag), parts.count <= 2 else { return nil }
        guard parts.count == 2 else { return (String(tag), 1_000) }
        guard parts[1].prefix(2).equalsIgnoringCase("q="),
            let weight = QualityValue(parts[1].dropFirst(2))?.thousandths
        else { return nil }
        return (String(tag), weight)
    }

    /// `language-range` (RFC 4647, section 2.1).
    private static func isRange(_ text: Substring) -> Bool {
        if text == "*" { return true }
        let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return text.utf8.count <= maximumLength
            && subtags.allSatisfy { 1...8 ~= $0.count && $0.allSatisfy(\.isLetterOrDigit) }
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

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
