/// A weight (RFC 9110, section 12.4.2): 0 to 1 with up to three digits after the point.
struct QualityValue: Hashable {
    /// The weight in thousandths, 0 to 1,000.
    let thousandths: Int

    /// Reads `0.8`; nil for other text.
    init?(_ text: some Collection<UInt8>) {
        let bytes = Array(text.prefix(6))
        guard let first = bytes.first, first == UInt8(ascii: "0") || first == UInt8(ascii: "1"), bytes.count <= 5,
            bytes.count == 1 || bytes[1] == UInt8(ascii: ".")
        else { return nil }
        var value = Int(first - UInt8(ascii: "0"))
        for position in 2..<5 {
            value *= 10
            guard position < bytes.count else { continue }
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[position] else { return nil }
            value += Int(bytes[position] - UInt8(ascii: "0"))
        }
        guard value <= 1_000 else { return nil }
        thousandths = value
    }
}
