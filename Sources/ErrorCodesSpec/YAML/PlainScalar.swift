/// The value other than text that some YAML parsers read from a plain scalar.
///
/// Resolvers disagree: `no` is false in YAML 1.1 and text in 1.2, `01007` is 519, text or octal, `1:20` is 80. So a
/// plain scalar which any of the 1.1 types or the 1.2 core schema would retype cannot stand for text.
package enum PlainScalar {
    /// The other reading, or nil where every reader takes the scalar for text.
    package static func otherReading(of text: Text) -> String? {
        guard !text.isEmpty else { return "null" }
        let first = text.start[0]
        if first.isLetter { return text.count <= longestWord && first.beginsRetypedWord ? text.withBytes(word) : nil }
        return text.withBytes { bytes in
            switch first {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                numberOrDate(Slice(base: bytes, bounds: bytes.indices)) ?? word(bytes)
            case UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: "<"): word(bytes)
            default: nil
            }
        }
    }

    /// The length of the longest word that begins with a letter and is not text to all of them.
    package static let longestWord = 5

    private static func word(_ bytes: UnsafeRawBufferPointer) -> String? {
        guard bytes.count <= longestWord else { return nil }
        switch String(decoding: bytes, as: UTF8.self).lowercased() {
        case "~", "null": return "null"
        case "=": return "a default value"
        case "<<": return "a merge key"
        case "true", "yes", "on", "y": return "true"
        case "false", "no", "off", "n": return "false"
        case ".inf", "+.inf", "-.inf": return "infinity"
        case ".nan": return "not a number"
        default: return nil
        }
    }

    private static func numberOrDate(_ bytes: Slice<UnsafeRawBufferPointer>) -> String? {
        if isNumber(bytes) { return "a number" }
        return isTimestamp(bytes) ? "a date" : nil
    }

    // MARK: Numbers

    /// Decimal, octal, hexadecimal, binary and sexagesimal integers and floats, with the underscores of YAML 1.1.
    private static func isNumber(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        let rest = bytes.withoutSign
        guard rest.count > 2, rest.first == UInt8(ascii: "0") else { return isDecimal(rest) }
        let digits = rest.dropFirst(2)
        switch rest[rest.startIndex + 1] | 0x20 {
        case UInt8(ascii: "x"): return digits.allSatisfy { $0.isHexDigit || $0 == underscore }
        case UInt8(ascii: "o"): return digits.allSatisfy { (0x30...0x37).contains($0) || $0 == underscore }
        case UInt8(ascii: "b"): return digits.allSatisfy { $0 == 0x30 || $0 == 0x31 || $0 == underscore }
        default: return isDecimal(rest)
        }
    }

    private static func isDecimal(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        var mantissa = bytes
        if let mark = bytes.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
            let exponent = bytes[(mark + 1)...].withoutSign
            guard !exponent.isEmpty, exponent.allSatisfy({ $0.isDigit || $0 == underscore }) else { return false }
            mantissa = bytes[..<mark]
        }
        guard mantissa.first.map({ $0.isDigit || $0 == point }) == true, mantissa.contains(where: \.isDigit) else {
            return false
        }
        var points = 0
        for byte in mantissa {
            if byte == point { points += 1 }
            guard byte.isDigit || byte == point || byte == underscore || byte == colon else { return false }
        }
        return points <= 1
    }

    // MARK: Dates

    /// `2001-01-01`, also with a time behind it.
    @_optimize(none) private static func isTimestamp(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        var rest = bytes
        guard rest.dropDigits(4...4), rest.drop(hyphen), rest.dropDigits(1...2), rest.drop(hyphen),
            rest.dropDigits(1...2)
        else { return false }
        guard let next = rest.first else { return true }
        return next | 0x20 == UInt8(ascii: "t") || next == UInt8(ascii: " ")
    }

    private static let underscore = UInt8(ascii: "_")
    private static let point = UInt8(ascii: ".")
    private static let colon = UInt8(ascii: ":")
    private static let hyphen = UInt8(ascii: "-")
}

extension Slice<UnsafeRawBufferPointer> {
    fileprivate var withoutSign: Self {
        first == UInt8(ascii: "+") || first == UInt8(ascii: "-") ? dropFirst() : self
    }

    fileprivate mutating func drop(_ byte: UInt8) -> Bool {
        guard first == byte else { return false }
        removeFirst()
        return true
    }

    @_optimize(none) fileprivate mutating func dropDigits(_ counts: ClosedRange<Int>) -> Bool {
        let count = prefix(while: \.isDigit).count
        removeFirst(count)
        return counts.contains(count)
    }
}

extension UInt8 {
    /// True for the first letters of `null`, `true`, `yes`, `on` and their opposites.
    fileprivate var beginsRetypedWord: Bool {
        switch self | 0x20 {
        case UInt8(ascii: "n"), UInt8(ascii: "y"), UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "o"): true
        default: false
        }
    }
}
