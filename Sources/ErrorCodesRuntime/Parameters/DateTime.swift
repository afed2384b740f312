/// An instant, written as RFC 3339 text, to the microsecond: so it comes back from a body as it went there.
public struct DateTime: Hashable, Sendable {
    /// Microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    private let microsecondsSinceEpoch: Int

    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public var secondsSinceEpoch: Double { Double(microsecondsSinceEpoch) / 1_000_000 }

    /// The range of four-digit years: 0000-01-01T00:00:00Z to the end of 9999.
    private static let limits: ClosedRange<Double> = -62_167_219_200...253_402_300_799

    /// An instant, rounded to the microsecond; one outside of the years 0 to 9999 becomes the nearest inside, and
    /// not-a-number the epoch.
    public init(secondsSinceEpoch: Double) {
        let limits = Self.limits
        let seconds = secondsSinceEpoch.isNaN ? 0 : min(max(secondsSinceEpoch, limits.lowerBound), limits.upperBound)
        microsecondsSinceEpoch = Int((seconds * 1_000_000).rounded())
    }

    /// Reads a `date-time` (RFC 3339, section 5.6) with any offset; nil for other text.
    ///
    /// A leap second, `:60`, is the second that follows it.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let year = scanner.digits(4), scanner.skip("-"),
            let month = scanner.digits(2), scanner.skip("-"),
            let day = scanner.digits(2), scanner.skip("T") || scanner.skip("t"),
            let hour = scanner.digits(2), scanner.skip(":"),
            let minute = scanner.digits(2), scanner.skip(":"),
            let second = scanner.digits(2)
        else { return nil }
        var fraction = 0.0
        if scanner.skip(".") {
            guard let read = scanner.fraction() else { return nil }
            fraction = read
        }
        guard let offset = Self.offset(&scanner), scanner.isAtEnd,
            1...12 ~= month, day >= 1, day <= CivilDate.days(inMonth: month, year: year),
            hour <= 23, minute <= 59, second <= 60
        else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSinceEpoch
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        self.init(secondsSinceEpoch: Double(seconds) + fraction)
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
        let date = CivilDate(daysSinceEpoch: days)
        var text = date.year.padded(to: 4) + "-" + date.month.padded(to: 2) + "-" + date.day.padded(to: 2)
        text += "T" + (time / 3_600).padded(to: 2) + ":" + (time / 60 % 60).padded(to: 2)
        text += ":" + (time % 60).padded(to: 2) + microseconds.asFraction(digits: 6) + "Z"
        return text
    }
}

/// A day of the proleptic Gregorian calendar.
package struct CivilDate: Hashable {
    package var year: Int
    package var month: Int
    package var day: Int
}

extension CivilDate {
    /// The day a number of days after 1970-01-01, by the era method: years begin in March, 400 of them are an era of
    /// 146,097 days.
    package init(daysSinceEpoch: Int) {
        let days = daysSinceEpoch + 719_468
        let era = days.dividedDown(by: 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSinceEpoch: Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch.dividedDown(by: 400)
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
