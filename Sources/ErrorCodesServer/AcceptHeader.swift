import ErrorCodesMessages
import ErrorCodesRuntime

/// The media types that a client prefers (RFC 9110, section 12.5.1).
struct AcceptHeader {
    /// Parameters that leave a range what it is: the encoding of JSON is always UTF-8, and `profile` and `ext` of JSON:API
    /// add to documents that a client must be able to read without.
    private static let harmlessParameters = ["charset", "profile", "ext"]

    private struct Range {
        var type: ArraySlice<UInt8>
        var subtype: ArraySlice<UInt8>
        /// True if parameters narrow the range; none of our types has parameters.
        var isNarrowed = false
        var weight = 1_000
    }

    private let ranges: [Range]

    /// Reads the field; what is malformed is ignored.
    init(_ value: String) { ranges = value.listElements.compactMap(Self.range) }

    /// The first of the types with the highest weight; nil where none is acceptable.
    func preferred<Offer>(among offers: [Offer], mediaType: (Offer) -> String) -> Offer? {
        var best: (offer: Offer, weight: Int)?
        for offer in offers {
            let weight = weight(of: mediaType(offer))
            if weight > best?.weight ?? 0 { best = (offer, weight) }
        }
        return best?.offer
    }

    /// The weight of the most specific range that matches, 0 to 1,000.
    private func weight(of mediaType: String) -> Int {
        let parts = mediaType.utf8.split(separator: UInt8(ascii: "/"))
        var found: (specificity: Int, weight: Int) = (-1, 0)
        for range in ranges where !range.isNarrowed {
            guard let specificity = Self.specificity(of: range, for: parts[0], parts[1]) else { continue }
            if specificity > found.specificity { found = (specificity, range.weight) }
        }
        return found.weight
    }

    /// 0 for any type, 1 for any subtype, 2 for this very type; nil where the range does not match.
    private static func specificity(
        of range: Range,
        for type: Substring.UTF8View,
        _ subtype: Substring.UTF8View
    ) -> Int? {
        if range.type.elementsEqual("*".utf8) { return 0 }
        guard range.type.equalsIgnoringCase(type) else { return nil }
        if range.subtype.elementsEqual("*".utf8) { return 1 }
        return range.subtype.equalsIgnoringCase(subtype) ? 2 : nil
    }

    private static func range(_ element: ArraySlice<UInt8>) -> Range? {
        let parts = element.parts(at: UInt8(ascii: ";"))
        let types = parts[0].split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard types.count == 2, !types[0].isEmpty, !types[1].isEmpty,
            !types[0].elementsEqual("*".utf8) || types[1].elementsEqual("*".utf8)
        else { return nil }
        var range = Range(type: types[0], subtype: types[1])
        for part in parts.dropFirst() where !part.isEmpty {
            let name = part.prefix { $0 != UInt8(ascii: "=") }
            if name.equalsIgnoringCase("q".utf8) {
                guard let weight = QualityValue(part.dropFirst(2))?.thousandths else { return nil }
                range.weight = weight
                break
            }
            if !harmlessParameters.contains(where: { name.equalsIgnoringCase($0.utf8) }) { range.isNarrowed = true }
        }
        return range
    }
}
