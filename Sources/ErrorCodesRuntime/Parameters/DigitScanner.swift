/// Reads the digits and marks of dates and durations, forwards.
struct DigitScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { position == bytes.count }

    /// Passes one ASCII character, if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// Exactly so many digits.
    mutating func digits(_ count: Int) -> Int? {
        guard count <= bytes.count - position else { return nil }
        var value = 0
        for byte in bytes[position..<position + count] {
            guard let digit = Self.digit(byte) else { return nil }
            value = value * 10 + digit
        }
        position += count
        return value
    }

    /// A day of the calendar, `2026-01-31`.
    mutating func date() -> CivilDate? {
        guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2) else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        return date.isValid ? date : nil
    }

    /// One digit or more; nil when there is none or the value exceeds 64 bits.
    mutating func number() -> Int64? {
        let start = position
        var value: Int64 = 0
        while position < bytes.count, let digit = Self.digit(bytes[position]) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(digit))
            guard !overflow, !carry else { return nil }
            value = sum
            position += 1
        }
        return position > start ? value : nil
    }

    /// The digits after a decimal mark as a count of parts of which `10^places` make one, further digits dropped.
    mutating func fraction(places: Int) -> Int64? {
        let start = position
        var value: Int64 = 0
        while position < bytes.count, let digit = Self.digit(bytes[position]) {
            if position - start < places { value = value * 10 + Int64(digit) }
            position += 1
        }
        guard position > start else { return nil }
        for _ in 0..<max(0, places - (position - start)) { value *= 10 }
        return value
    }

    private static func digit(_ byte: UInt8) -> Int? {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte) - 0x30 : nil
    }
}

extension BinaryInteger {
    /// The quotient rounded towards negative infinity.
    package func dividedDown(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The digits of a number that is not negative, with zeros in front.
    package func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// A decimal point and the digits of a fraction, trailing zeros trimmed; empty for zero.
    func asFraction(digits: Int) -> String {
        guard self != 0 else { return "" }
        var text = padded(to: digits)
        while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
        return "." + text
    }
}
