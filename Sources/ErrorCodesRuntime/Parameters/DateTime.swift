/// An instant, written as RFC 3339 text, to the microsecond: so it comes back from a body as it went there.
public struct DateTime: Hashable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    private let microsecondsSinceEpoch: Int64

    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public var secondsSinceEpoch: Double { Double(microsecondsSinceEpoch) / 1_000_000 }

    /// The range of four-digit years: 0000-01-01T00:00:00Z to the last second of 9999.
    private static let limits: ClosedRange<Int64> = -62_167_219_200...253_402_300_799

    /// An instant, rounded to the microsecond; one outside of the years 0 to 9999 becomes the nearest inside, and
    /// not-a-number the epoch.
    public init(secondsSinceEpoch: Double) {
        let (first, last) = (Double(Self.limits.lowerBound), Double(Self.limits.upperBound))
        let seconds = secondsSinceEpoch.isNaN ? 0 : min(max(secondsSinceEpoch, first), last)
        microsecondsSinceEpoch = Int64((seconds * 1_000_000).rounded())
    }

    /// Takes whole numbers, since a `Double` of seconds keeps no microseconds of years far from now.
    private init(seconds: Int64, nanoseconds: Int64) {
        let microseconds = seconds * 1_000_000 + (nanoseconds + 500) / 1_000
        let (first, last) = (Self.limits.lowerBound * 1_000_000, Self.limits.upperBound * 1_000_000)
        microsecondsSinceEpoch = min(max(microseconds, first), last)
    }

    /// Reads a `date-time` (RFC 3339, section 5.6) with any offset; nil for other text.
    ///
    /// A leap second, `:60`, is the second that follows it.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.skip("T") || scanner.skip("t"),
            let hour = scanner.digits(2), scanner.skip(":"),
            let minute = scanner.digits(2), scanner.skip(":"),
            let second = scanner.digits(2)
        else { return nil }
        var nanoseconds: Int64 = 0
        if scanner.skip(".") {
            guard let read = scanner.fraction(places: 9) else { return nil }
            nanoseconds = read
        }
        guard let offset = Self.offset(&scanner), scanner.isAtEnd,
            hour <= 23, minute <= 59, second <= 60
        else { return nil }
        let time = hour * 3_600 + minute * 60 + second - offset
        self.init(seconds: Int64(date.daysSinceEpoch) * 86_400 + Int64(time), nanoseconds: nanoseconds)
    }

    /// The seconds by which local time is ahead of UTC.
    private static func offset(_ scanner: inout DigitScanner) -> Int? {
        if scanner.skip("Z") || scanner.skip("z") { return 0 }
        let isAhead = scanner.skip("+")
        guard isAhead || scanner.skip("-"), let hours = scanner.digits(2), scanner.skip(":"),
            let minutes = scanner.digits(2), hours <= 23, minutes <= 59
        else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return isAhead ? seconds : -seconds
    }
}

extension DateTime: CustomStringConvertible {
    /// RFC 3339 text in UTC, the fraction trimmed: `2026-01-31T08:00:00.25Z`.
    public var description: String {
        let seconds = microsecondsSinceEpoch.dividedDown(by: 1_000_000)
        let microseconds = microsecondsSinceEpoch - seconds * 1_000_000
        let days = seconds.dividedDown(by: 86_400)
        let time = seconds - days * 86_400
        var text = CivilDate(daysSinceEpoch: Int(days)).description
        text += "T" + (time / 3_600).padded(to: 2) + ":" + (time / 60 % 60).padded(to: 2)
        text += ":" + (time % 60).padded(to: 2) + microseconds.asFraction(digits: 6) + "Z"
        return text
    }
}
