/// A language tag (RFC 5646), its subtags in their usual case: `zh-Hans-CN`.
struct LanguageTag: Hashable, Sendable {
    /// The longest tag that is taken; RFC 5646, section 4.4.1, asks for at least 35 characters.
    static let longest = 64

    let text: String

    /// Takes what has the shape of a tag: subtags of 1 to 8 letters and digits, the first one of letters alone.
    init?(_ text: String) {
        guard 1...Self.longest ~= text.utf8.count else { return nil }
        var bytes = Array(text.utf8)
        var start = 0
        while start <= bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "-")) ?? bytes.count
            let isFirst = start == 0
            guard 1...8 ~= end - start,
                bytes[start..<end].allSatisfy({ $0.isASCIILetter || !isFirst && $0.isASCIIDigit })
            else { return nil }
            Self.recase(&bytes[start..<end], isFirst: isFirst)
            start = end + 1
        }
        self.text = String(decoding: bytes, as: UTF8.self)
    }

    /// Scripts begin with a capital, regions are capitals, all else is small (RFC 5646, section 2.1.1).
    private static func recase(_ subtag: inout ArraySlice<UInt8>, isFirst: Bool) {
        let isRegion = !isFirst && subtag.count == 2
        let isScript = !isFirst && subtag.count == 4
        for index in subtag.indices where subtag[index].isASCIILetter {
            let isCapital = isRegion || isScript && index == subtag.startIndex
            subtag[index] = isCapital ? subtag[index] & 0xDF : subtag[index] | 0x20
        }
    }
}

extension UInt8 {
    var isASCIILetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
    var isASCIIDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
