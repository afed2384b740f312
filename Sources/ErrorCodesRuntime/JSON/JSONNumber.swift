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
