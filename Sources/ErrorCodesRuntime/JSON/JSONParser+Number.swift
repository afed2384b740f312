extension JSONParser {
    /// A number (RFC 8259, section 6).
    mutating func parseNumber() throws(ProblemDecodingError) -> JSONValue {
        let start = index
        skip(UInt8(ascii: "-"))
        if try current() == UInt8(ascii: "0") { index += 1 } else { try skipDigits() }
        var isInteger = true
        if skip(UInt8(ascii: ".")) {
            isInteger = false
            try skipDigits()
        }
        let mantissa = bytes[start..<index]
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            isInteger = false
            if !skip(UInt8(ascii: "+")) { skip(UInt8(ascii: "-")) }
            try skipDigits()
        }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        return isInteger ? Self.integer(text) : Self.double(text, mantissa: mantissa)
    }

    private static func integer(_ text: String) -> JSONValue {
        if text == "-0" { return .double(-0.0) }
        return Int(text).map(JSONValue.integer) ?? .number(text)
    }

    /// The number as a `Double` if that says the same: it is finite, no zero for what is not, and has no more
    /// significant digits than the 17 that a `Double` can hold.
    private static func double(_ text: String, mantissa: Slice<UnsafeBufferPointer<UInt8>>) -> JSONValue {
        let digits = mantissa.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        guard let double = Double(text), double.isFinite, significant.count <= 17, double != 0 || significant.isEmpty
        else { return .number(text) }
        return .double(double)
    }

    private mutating func skipDigits() throws(ProblemDecodingError) {
        let start = index
        while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") { index += 1 }
        if index == start {
            _ = try current()
            throw error(.invalidSyntax)
        }
    }

    @discardableResult
    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }
}
