/// A span of time as specs write it: a whole number and `ms`, `s`, `m`, `h` or `d`.
package struct SpecDuration: Sendable, Hashable, CustomStringConvertible {
    package static let pattern = "^[1-9][0-9]*(ms|s|m|h|d)$"
    /// A century, in milliseconds.
    static let maximum = 100 * 366 * 86_400_000
    package let milliseconds: Int

    private static let units: [(suffix: Text, milliseconds: Int)] = [
        ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]

    package init(milliseconds: Int) {
        self.milliseconds = milliseconds
    }

    /// Reads `30s`; nil where the text is not of that form, or longer than a century.
    @_optimize(none) package init?(_ text: Text) {
        guard let unit = Self.units.first(where: { text.hasSuffix($0.suffix) }) else { return nil }
        let digits = text.slice(from: 0, to: text.count - unit.suffix.count)
        guard let count = DecimalInteger.parse(digits), count > 0 else { return nil }
        let (product, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
        guard !overflow, product <= Self.maximum else { return nil }
        milliseconds = product
    }

    /// How to write what a text that is no duration seems to mean.
    @_optimize(none) static func advice(insteadOf text: Text) -> String {
        let form = "a number and `ms`, `s`, `m`, `h` or `d`: `30s`"
        guard let unit = units.first(where: { text.hasSuffix($0.suffix) }) else { return form }
        let digits = text.slice(from: 0, to: text.count - unit.suffix.count)
        guard !digits.isEmpty, digits.isMadeOfDigits else { return form }
        let significant = String(digits.string.drop { $0 == "0" })
        guard !significant.isEmpty else { return "the shortest duration is `1ms`" }
        let duration = Text(significant + unit.suffix.string)
        guard SpecDuration(duration) != nil else { return "the longest duration is a century: `36600d`" }
        return "write `\(duration)`, without a leading zero"
    }

    /// In the largest unit that divides it.
    @_optimize(none) package var description: String {
        let unit = Self.units.last { milliseconds.isMultiple(of: $0.milliseconds) } ?? Self.units[0]
        return "\(milliseconds / unit.milliseconds)\(unit.suffix)"
    }
}

/// How often an error may occur before somebody is told.
package struct Alert: Sendable, Hashable {
    /// More occurrences than this are too many; as it is written, since only a monitoring system computes with it.
    package var above: Text
    package var per: SpecDuration
    /// For how long it must be so; nil for at once.
    package var sustained: SpecDuration?
    package var severity: Text

    package init(above: Text, per: SpecDuration, sustained: SpecDuration?, severity: Text) {
        self.above = above
        self.per = per
        self.sustained = sustained
        self.severity = severity
    }
}
