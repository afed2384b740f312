extension Duration {
    /// ISO 8601 text in hours, minutes and seconds, to the attosecond: `PT30S`, `PT1H0.5S`, `-PT5M`.
    var iso8601Text: String {
        let (isNegative, seconds, attoseconds) = magnitudes
        if seconds == 0 && attoseconds == 0 { return "PT0S" }
        var text = isNegative ? "-PT" : "PT"
        if seconds >= 3_600 { text += "\(seconds / 3_600)H" }
        if seconds / 60 % 60 > 0 { text += "\(seconds / 60 % 60)M" }
        if seconds % 60 > 0 || attoseconds > 0 { text += "\(seconds % 60)\(attoseconds.asFraction(digits: 18))S" }
        return text
    }

    /// The duration as people read it: `30s`, `1h 30m`, `2d 0.5s`.
    package var compactText: String {
        let (isNegative, seconds, attoseconds) = magnitudes
        var parts: [String] = []
        if seconds >= 86_400 { parts.append("\(seconds / 86_400)d") }
        if seconds / 3_600 % 24 > 0 { parts.append("\(seconds / 3_600 % 24)h") }
        if seconds / 60 % 60 > 0 { parts.append("\(seconds / 60 % 60)m") }
        if seconds % 60 > 0 || attoseconds > 0 || parts.isEmpty {
            parts.append("\(seconds % 60)\(attoseconds.asFraction(digits: 18))s")
        }
        return (isNegative ? "-" : "") + parts.joined(separator: " ")
    }

    /// Whole seconds, rounded up, and none for a negative duration: the `delay-seconds` of RFC 9110, section 10.2.3.
    package var delaySeconds: UInt64 {
        let (isNegative, seconds, attoseconds) = magnitudes
        return isNegative ? 0 : seconds + (attoseconds > 0 ? 1 : 0)
    }

    private var magnitudes: (isNegative: Bool, seconds: UInt64, attoseconds: UInt64) {
        let (seconds, attoseconds) = components
        return (seconds < 0 || attoseconds < 0, seconds.magnitude, attoseconds.magnitude)
    }

    /// Reads ISO 8601 text in weeks, days, hours, minutes and seconds, a fraction only of the seconds.
    ///
    /// Years and months are refused, since their length is not fixed. Digits beyond attoseconds are dropped.
    init?(iso8601 text: String) {
        var scanner = DigitScanner(text)
        let isNegative = scanner.skip("-")
        guard scanner.skip("P") else { return nil }
        var total = Duration.zero
        var isTime = false
        var nextUnit = 0
        while !scanner.isAtEnd {
            if !isTime && scanner.skip("T") {
                isTime = true
                nextUnit = max(nextUnit, 2)
                guard !scanner.isAtEnd else { return nil }
            }
            guard let part = Self.part(&scanner, isTime: isTime, nextUnit: &nextUnit) else { return nil }
            total += part
        }
        guard nextUnit > 0, total.components.seconds >= 0 else { return nil }
        self = isNegative ? .zero - total : total
    }

    /// The longest part that is read, about 31 million years, so that no sum of parts overflows.
    private static let longestPart: Int64 = 1_000_000_000_000_000

    /// One number and its unit; units come in order and once each.
    private static func part(_ scanner: inout DigitScanner, isTime: Bool, nextUnit: inout Int) -> Duration? {
        guard let number = scanner.number() else { return nil }
        var attoseconds: Int64?
        if scanner.skip(".") || scanner.skip(",") {
            attoseconds = scanner.fraction(places: 18)
            guard attoseconds != nil else { return nil }
        }
        let units: [(designator: Unicode.Scalar, seconds: Int64)] = [
            ("W", 604_800), ("D", 86_400), ("H", 3_600), ("M", 60), ("S", 1),
        ]
        for index in units.indices.dropFirst(nextUnit) where (index >= 2) == isTime {
            guard scanner.skip(units[index].designator) else { continue }
            nextUnit = index + 1
            guard attoseconds == nil || index == units.count - 1,
                number <= longestPart / units[index].seconds
            else { return nil }
            return Duration(secondsComponent: number * units[index].seconds, attosecondsComponent: attoseconds ?? 0)
        }
        return nil
    }
}
