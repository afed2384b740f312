/// The inside of a string (RFC 8259, section 7) whose grammar has been checked.
enum JSONText {
    /// The text with its escapes resolved.
    ///
    /// Half of a surrogate pair becomes U+FFFD, since the grammar allows it and no Unicode text can hold it (RFC 8259,
    /// section 8.2).
    static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
            text.append(contentsOf: rest[..<backslash])
            rest = rest[(backslash + 1)...]
            append(escape: &rest, to: &text)
        }
        text.append(contentsOf: rest)
        return text
    }

    /// The character or code behind a backslash.
    private static func append(escape rest: inout Slice<UnsafeBufferPointer<UInt8>>, to text: inout [UInt8]) {
        switch rest.removeFirst() {
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: UTF8.encode(scalar(&rest)) ?? UTF8.encodedReplacementCharacter)
        case let byte: text.append(byte)
        }
    }

    /// The scalar of `XXXX`, or of two that are a surrogate pair.
    private static func scalar(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar {
        let unit = unit(&rest)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xDC00, rest.starts(with: "\\u".utf8) {
            var afterBoth = rest.dropFirst(2)
            let second = self.unit(&afterBoth)
            if 0xDC00...0xDFFF ~= second,
                let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(second) - 0xDC00)
            {
                rest = afterBoth
                return scalar
            }
        }
        return "\u{FFFD}"
    }

    private static func unit(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> UInt16 {
        var unit: UInt16 = 0
        for byte in rest.prefix(4) { unit = unit << 4 | UInt16(hexadecimalValue(byte) ?? 0) }
        rest = rest.dropFirst(4)
        return unit
    }
}

/// The value of a number (RFC 8259, section 6), whose grammar has been checked.
enum JSONNumber {
    /// An integer; as text where an `Int` does not hold it.
    static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONValue {
        guard let start = bytes.baseAddress else { return .null }
        if let integer = StaticText(start: start, count: bytes.count).integer { return .integer(integer) }
        return bytes.elementsEqual("-0".utf8) ? .double(-0.0) : .number(String(decoding: bytes, as: UTF8.self))
    }

    /// The number as a `Double` if that says the same: it is finite, no zero for what is not, and has no more
    /// significant digits than the 17 that a `Double` can hold; else as text.
    static func double(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONValue {
        let text = String(decoding: bytes, as: UTF8.self)
        let mantissa = bytes.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let digits = mantissa.lazy.filter { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }.count
        guard let double = Double(text), double.isFinite, significant <= 17, double != 0 || significant == 0
        else { return .number(text) }
        return .double(double)
    }
}
