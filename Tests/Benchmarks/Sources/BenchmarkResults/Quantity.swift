/// What was measured: a number and its unit.
package struct Quantity: Codable, Hashable, Sendable {
    package enum Unit: String, Codable, Sendable {
        case nanoseconds = "ns"
        case milliseconds = "ms"
        case seconds = "s"
        case mebibytes = "MiB"
        case bytes = "bytes"
        case allocations
        case instructions
        case commands
    }

    package var value: Double
    package var unit: Unit

    package init(_ value: Double, _ unit: Unit) {
        self.value = value
        self.unit = unit
    }
}

extension Quantity: CustomStringConvertible {
    /// Three digits that count, as in `0.52 ms`, `23.1 ms` and `1,222 ms`.
    package var description: String { "\(Self.digits(of: value)) \(unit.rawValue)" }

    static func digits(of value: Double) -> String {
        if value == 0 { return "0" }
        if value >= 100 { return grouped(Int(value.rounded())) }
        return value >= 10 ? decimal(value, digits: 1) : decimal(value, digits: 2)
    }

    private static func decimal(_ value: Double, digits: Int) -> String {
        let scale = digits == 1 ? 10 : 100
        let scaled = Int((value * Double(scale)).rounded())
        let fraction = String(scaled % scale)
        let text = "\(scaled / scale).\(String(repeating: "0", count: digits - fraction.count))\(fraction)"
        return text.hasSuffix(".00") ? String(text.dropLast(3)) : text
    }

    private static func grouped(_ value: Int) -> String {
        value < 1_000 ? "\(value)" : "\(grouped(value / 1_000)),\(String(value % 1_000 + 1_000).dropFirst())"
    }
}
