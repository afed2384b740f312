/// Reads the field `Accept-Language` (RFC 9110, section 12.5.4).
enum AcceptLanguage {
    /// Bytes beyond these are passed over, as is a range that they cut.
    static let longestField = 4_096
    /// Ranges beyond these many, and longer ones, are passed over: nobody speaks so many languages, and each costs time.
    static let mostRanges = 32
    private static let longestRange = 35

    /// The ranges and their weights in thousandths, in the order of the field; malformed ones are left out, but count.
    static func ranges(_ field: String) -> [(tag: String, weight: Int)] {
        var field = field
        return field.withUTF8(ranges)
    }

    private static func ranges(_ field: UnsafeBufferPointer<UInt8>) -> [(tag: String, weight: Int)] {
        var ranges: [(tag: String, weight: Int)] = []
        var count = 0
        var start = 0
        for end in 0...min(field.count, longestField) {
            guard end == field.count || field[end] == UInt8(ascii: ",") else { continue }
            let element = trimmed(UnsafeBufferPointer(rebasing: field[start..<end]))
            start = end + 1
            if element.isEmpty { continue }
            if let range = range(element) { ranges.append(range) }
            count += 1
            if count == mostRanges { break }
        }
        return ranges
    }

    private static func range(_ element: UnsafeBufferPointer<UInt8>) -> (tag: String, weight: Int)? {
        let end = element.firstIndex(of: UInt8(ascii: ";")) ?? element.count
        let tag = trimmed(UnsafeBufferPointer(rebasing: element[..<end]))
        guard isRange(tag) else { return nil }
        let text = String(decoding: tag, as: UTF8.self)
        if end == element.count { return (text, 1_000) }
        let weight = trimmed(UnsafeBufferPointer(rebasing: element[(end + 1)...]))
        guard weight.count > 2, weight[0] | 0x20 == UInt8(ascii: "q"), weight[1] == UInt8(ascii: "=") else {
            return nil
        }
        return QualityValue(String(decoding: weight[2...].prefix(6), as: UTF8.self)[...]).map { (text, $0.thousandths) }
    }

    /// `language-range` (RFC 4647, section 2.1).
    private static func isRange(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if text.elementsEqual("*".utf8) { return true }
        return text.count <= longestRange
            && text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
                1...8 ~= $0.count && $0.allSatisfy(isLetterOrDigit)
            }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    /// Without the blanks around it (`OWS`, RFC 9110, section 5.6.3).
    private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let isBlank: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(rebasing: bytes[first...last])
    }
}
