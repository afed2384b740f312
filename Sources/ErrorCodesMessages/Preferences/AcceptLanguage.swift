import ErrorCodesRuntime

/// Reads the field `Accept-Language` (RFC 9110, section 12.5.4).
enum AcceptLanguage {
    /// Longer ranges than any language has are ignored.
    private static let longestRange = 35

    /// The ranges and their weights in thousandths, in the order of the field; malformed ones are ignored, but count.
    static func ranges(_ field: String) -> [(tag: String, weight: Int)] {
        field.listElements.compactMap(range)
    }

    private static func range(_ element: ArraySlice<UInt8>) -> (tag: String, weight: Int)? {
        let parts = element.parts(at: UInt8(ascii: ";"))
        guard parts.count <= 2, isRange(parts[0]) else { return nil }
        let tag = String(decoding: parts[0], as: UTF8.self)
        guard parts.count == 2 else { return (tag, 1_000) }
        guard parts[1].prefix(2).equalsIgnoringCase("q=".utf8) else { return nil }
        return QualityValue(parts[1].dropFirst(2)).map { (tag, $0.thousandths) }
    }

    /// `language-range` (RFC 4647, section 2.1).
    private static func isRange(_ text: ArraySlice<UInt8>) -> Bool {
        if text.elementsEqual("*".utf8) { return true }
        return text.count <= longestRange
            && text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
                1...8 ~= $0.count && $0.allSatisfy(\.isLetterOrDigit)
            }
    }
}
