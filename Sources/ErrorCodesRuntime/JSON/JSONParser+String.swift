extension JSONParser {
    /// A string (RFC 8259, section 7), from its opening to past its closing quotation mark.
    mutating func parseString() throws(ProblemDecodingError) -> String {
        index += 1
        let start = index
        let isASCII = skipPlain()
        if try current() == UInt8(ascii: "\"") {
            index += 1
            return try text(of: UnsafeBufferPointer(rebasing: bytes[start..<index - 1]), isASCII: isASCII, at: start)
        }
        var unescaped = Array(bytes[start..<index])
        while true {
            let byte = try current()
            if byte == UInt8(ascii: "\"") { break }
            guard byte == UInt8(ascii: "\\") else { throw error(.invalidSyntax) }
            index += 1
            try parseEscape(into: &unescaped)
            let runStart = index
            _ = skipPlain()
            unescaped.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
        }
        index += 1
        return try unescaped.withUnsafeBufferPointer { bytes in
            Result { () throws(ProblemDecodingError) in try text(of: bytes, isASCII: false, at: start) }
        }.get()
    }

    private func text(
        of run: UnsafeBufferPointer<UInt8>,
        isASCII: Bool,
        at start: Int
    ) throws(ProblemDecodingError) -> String {
        if isASCII { return String(decoding: run, as: UTF8.self) }
        guard let text = String(validUTF8: run) else { throw error(.invalidUTF8, at: start) }
        return text
    }

    /// Passes what needs no attention, eight bytes at a time: up to a quotation mark, a backslash, a control character
    /// or the end. Whether all of it is ASCII.
    private mutating func skipPlain() -> Bool {
        guard let start = UnsafeRawPointer(bytes.baseAddress) else { return true }
        var seen: UInt64 = 0
        while index &+ 8 <= bytes.count {
            let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let special = JSONBuffer.bytesToEscape(in: word)
            if special != 0 {
                let plain = UInt64(truncatingIfNeeded: special.trailingZeroBitCount & ~7)
                index &+= Int(truncatingIfNeeded: plain &>> 3)
                seen |= word & (1 &<< plain &- 1)
                return seen & 0x8080_8080_8080_8080 == 0
            }
            seen |= word
            index &+= 8
        }
        while index < bytes.count, bytes[index] >= 0x20, bytes[index] != UInt8(ascii: "\""),
            bytes[index] != UInt8(ascii: "\\")
        {
            seen |= UInt64(bytes[index])
            index &+= 1
        }
        return seen & 0x8080_8080_8080_8080 == 0
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
