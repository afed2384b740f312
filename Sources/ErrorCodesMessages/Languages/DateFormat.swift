import ErrorCodesRuntime

/// Dates as a language writes them (CLDR).
enum DateFormat {
    private static let patterns = LocaleTable(patternTable)
    private static let months = LocaleTable(monthTable)
    private static let dayPeriods = LocaleTable(dayPeriodTable)

    /// An instant in UTC: a date of medium length and the time to the minute, in the Gregorian calendar and in a
    /// language, a tag of BCP 47: `Jan 31, 2026, 8:05 AM UTC`, `31.01.2026, 08:05 UTC`.
    ///
    /// A language that CLDR has no dates for gets RFC 3339 text.
    static func text(_ instant: DateTime, language: String) -> String {
        guard let pattern = patterns.row(of: language) else { return instant.description }
        let symbols = NumberSymbols(language: language)
        let time = ClockTime(instant)
        var reader = DatePatternReader(pattern)
        var text = ""
        while let part = reader.next() {
            switch part {
            case .literal(let literal): text += literal.string
            case .field(let letter, let width):
                text += self.text(of: letter, width: width, time, language, symbols)
            }
        }
        return text
    }

    /// A field of UTS 35, part 4, section 8.1.
    private static func text(
        of letter: UInt8,
        width: Int,
        _ time: ClockTime,
        _ language: String,
        _ symbols: NumberSymbols
    ) -> String {
        let number: Int
        switch letter {
        case UInt8(ascii: "y"): number = time.date.year
        case UInt8(ascii: "M") where width == 3: return month(time.date.month, language)
        case UInt8(ascii: "M"): number = time.date.month
        case UInt8(ascii: "d"): number = time.date.day
        case UInt8(ascii: "H"): number = time.hour
        case UInt8(ascii: "h"): number = (time.hour + 11) % 12 + 1
        case UInt8(ascii: "m"): number = time.minute
        default: return dayPeriod(time.hour, language)
        }
        return symbols.digits(number.padded(to: width))
    }

    /// The names of a row stand in order, separated by bars.
    private static func month(_ month: Int, _ language: String) -> String {
        guard let names = months.row(of: language) else { return "" }
        var reader = FieldReader(names, separator: "|")
        for _ in 1..<month { _ = reader.next() }
        return reader.next()?.string ?? ""
    }

    /// The last period that has begun; a row has `HOUR NAME` in order, separated by bars.
    private static func dayPeriod(_ hour: Int, _ language: String) -> String {
        guard let periods = dayPeriods.row(of: language) else { return "" }
        var reader = FieldReader(periods, separator: "|")
        var name = ""
        while let period = reader.next() {
            var cursor = TableCursor(period)
            guard let first = cursor.word()?.integer, first <= hour else { break }
            name = cursor.restOfLine().string
        }
        return name
    }
}
