import ErrorCodesRuntime

/// Dates as a language writes them (CLDR).
enum DateFormat {
    private static let patterns = LocaleTable(patternTable)
    private static let months = LocaleTable(monthTable)
    private static let dayPeriods = LocaleTable(dayPeriodTable)

    /// An instant in UTC: a date of medium length and the time to the minute, in the Gregorian calendar and in a
    /// language, a tag of BCP 47: `Jan 31, 2026, 8:05 AM UTC`, `31.01.2026, 08:05 UTC`.
    ///
    /// A language that CLDR has no dates for gets RFC 3339 text. In a pattern runs of one ASCII letter are fields, all else
    /// is literal, and so is what is in apostrophes (UTS 35, part 4, section 8).
    static func text(_ instant: DateTime, language: String) -> String {
        guard let pattern = patterns.row(of: language) else { return instant.description }
        let seconds = Int(instant.secondsSinceEpoch.rounded(.down))
        let days = seconds.dividedDown(by: 86_400)
        let date = CivilDate(daysSinceEpoch: days)
        return text(pattern.bytes[...], date, minutes: (seconds - days * 86_400) / 60, language)
    }

    /// A day of medium length: `Jan 31, 2026`, `31.01.2026`.
    static func text(_ date: CalendarDate, language: String) -> String {
        guard let pattern = patterns.row(of: language)?.bytes else { return date.description }
        let inside = pattern.drop { $0 != UInt8(ascii: "[") }.prefix { $0 != UInt8(ascii: "]") }
        return text(inside, date.civilDate, minutes: 0, language)
    }

    /// - Parameter pattern: Fields and literals; the brackets around the date in it are passed over.
    private static func text(
        _ pattern: Slice<UnsafeBufferPointer<UInt8>>,
        _ date: CivilDate,
        minutes: Int,
        _ language: String
    ) -> String {
        let symbols = NumberSymbols(language: language)
        var text = ""
        var rest = pattern
        while let first = rest.first {
            if isLetter(first) {
                let width = rest.prefix { $0 == first }.count
                text += field(first, width, date, minutes, language, symbols)
                rest = rest.dropFirst(width)
            } else if isBracket(first) {
                rest = rest.dropFirst()
            } else {
                let isQuoted = first == UInt8(ascii: "'")
                if isQuoted { rest = rest.dropFirst() }
                let literal = rest.prefix {
                    $0 != UInt8(ascii: "'") && (isQuoted || !isLetter($0) && !isBracket($0))
                }
                text += String(decoding: literal, as: UTF8.self)
                rest = rest.dropFirst(literal.count + (isQuoted ? 1 : 0))
            }
        }
        return text
    }

    private static func isBracket(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// A field of UTS 35, part 4, section 8.1.
    private static func field(
        _ letter: UInt8,
        _ width: Int,
        _ date: CivilDate,
        _ minutes: Int,
        _ language: String,
        _ symbols: NumberSymbols
    ) -> String {
        let number: Int
        switch letter {
        case UInt8(ascii: "y"): number = date.year
        case UInt8(ascii: "M") where width == 3: return month(date.month, language)
        case UInt8(ascii: "M"): number = date.month
        case UInt8(ascii: "d"): number = date.day
        case UInt8(ascii: "H"): number = minutes / 60
        case UInt8(ascii: "h"): number = (minutes / 60 + 11) % 12 + 1
        case UInt8(ascii: "m"): number = minutes % 60
        default: return dayPeriod(minutes / 60, language)
        }
        return symbols.digits(number.padded(to: width))
    }

    /// The names of a row stand in order, separated by bars.
    private static func month(_ month: Int, _ language: String) -> String {
        let names = months.row(of: language)?.fields(at: "|") ?? []
        return names.count >= month ? names[month - 1].string : ""
    }

    /// The last period that has begun; a row has `HOUR NAME` in order, separated by bars.
    private static func dayPeriod(_ hour: Int, _ language: String) -> String {
        var name = ""
        for period in dayPeriods.row(of: language)?.fields(at: "|") ?? [] {
            var cursor = TableCursor(period)
            guard let first = cursor.word()?.integer, first <= hour else { break }
            name = cursor.restOfLine().string
        }
        return name
    }
}
