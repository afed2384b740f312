/// The value of a number (RFC 8259, section 6), whose grammar has been checked.
enum JSONNumber {
    /// An integer; as text where an `Int` does not hold it.
    static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> JSONValue {
        let isNegative = bytes.first == UInt8(ascii: "-")
        var value = 0
        for byte in bytes.dropFirst(isNegative ? 1 : 0) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (difference, borrow) = product.subtractingReportingOverflow(Int(byte) &- 0x30)
            guard !overflow, !borrow else { return .number(String(decoding: bytes, as: UTF8.self)) }
            value = difference
        }
        if isNegative { return value == 0 ? .double(-0.0) : .integer(value) }
        return value == .min ? .number(String(decoding: bytes, as: UTF8.self)) : .integer(-value)
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
