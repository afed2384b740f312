extension JSONParser {
    /// A string (RFC 8259, section 7), from its opening to past its closing quotation mark.
    mutating func parseString() throws(ProblemDecodingError) -> String {
        index += 1
        let start = index
        var runStart = index
        var unescaped: [UInt8] = []
        var hasEscapes = false
        while true {
            let byte = try current()
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 0x20 else { throw error(.invalidSyntax) }
            guard byte == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            hasEscapes = true
            unescaped.append(contentsOf: bytes[runStart..<index])
            index += 1
            try parseEscape(into: &unescaped)
            runStart = index
        }
        let run = UnsafeBufferPointer(rebasing: bytes[runStart..<index])
        let text: String?
        if hasEscapes {
            unescaped.append(contentsOf: run)
            text = String(validUTF8: unescaped)
        } else {
            text = String(validUTF8: run)
        }
        guard let text else { throw error(.invalidUTF8, at: start) }
        index += 1
        return text
    }

    /// What follows a backslash.
    private mutating func parseEscape(into bytes: inout [UInt8]) throws(ProblemDecodingError) {
        let byte = try current()
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(byte)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"): bytes.append(contentsOf: String(try parseUnicodeEscape()).utf8)
        default: throw error(.invalidSyntax, at: index - 1)
        }
    }

    /// The scalar of `\uXXXX`, or of two that are a surrogate pair; half of a pair becomes U+FFFD, since the grammar
    /// allows it and no Unicode text can hold it (RFC 8259, section 8.2).
    private mutating func parseUnicodeEscape() throws(ProblemDecodingError) -> Character {
        let unit = try parseHexadecimal()
        if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
        let afterFirst = index
        if unit < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            index += 2
            let second = try parseHexadecimal()
            if 0xDC00...0xDFFF ~= second,
                let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(second) - 0xDC00)
            {
                return Character(scalar)
            }
            index = afterFirst
        }
        return "\u{FFFD}"
    }

    private mutating func parseHexadecimal() throws(ProblemDecodingError) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = hexadecimalValue(try current()) else { throw error(.invalidSyntax) }
            value = value << 4 | UInt16(digit)
            index += 1
        }
        return value
    }
}
