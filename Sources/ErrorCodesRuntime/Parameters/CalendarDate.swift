/// A day of the Gregorian calendar without a time or a time zone, in the years 0 to 9999: `2026-01-31`.
public struct CalendarDate: Hashable, Sendable {
    /// Days since 1970-01-01. One word, so that a value of a parameter is no larger for it.
    private let daysSinceEpoch: Int

    private init(_ date: CivilDate) { daysSinceEpoch = date.daysSinceEpoch }

    /// A day; nil for one that is not in the calendar, such as February 30, and outside of the years 0 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        let date = CivilDate(year: year, month: month, day: day)
        guard 0...9_999 ~= year, date.isValid else { return nil }
        self.init(date)
    }

    /// Reads a `full-date` (RFC 3339, section 5.6); nil for other text.
    public init?(_ text: String) {
        var scanner = DigitScanner(text)
        guard let date = scanner.date(), scanner.isAtEnd else { return nil }
        self.init(date)
    }

    package var civilDate: CivilDate { CivilDate(daysSinceEpoch: daysSinceEpoch) }

    /// The year, 0 to 9999.
    public var year: Int { civilDate.year }

    /// The month, 1 to 12.
    public var month: Int { civilDate.month }

    /// The day of the month, 1 to 31.
    public var day: Int { civilDate.day }
}

extension CalendarDate: Comparable {
    /// True if a day is before another one.
    public static func < (left: Self, right: Self) -> Bool { left.daysSinceEpoch < right.daysSinceEpoch }
}

extension CalendarDate: CustomStringConvertible {
    /// RFC 3339 text: `2026-01-31`.
    public var description: String { civilDate.description }
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

    /// True if the calendar has it.
    var isValid: Bool { 1...12 ~= month && day >= 1 && day <= Self.days(inMonth: month, year: year) }

    var daysSinceEpoch: Int {
        let yearFromMarch = month <= 2 ? year - 1 : year
        let era = yearFromMarch.dividedDown(by: 400)
        let yearOfEra = yearFromMarch - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate: CustomStringConvertible {
    /// `2026-01-31`.
    package var description: String { year.padded(to: 4) + "-" + month.padded(to: 2) + "-" + day.padded(to: 2) }
}
