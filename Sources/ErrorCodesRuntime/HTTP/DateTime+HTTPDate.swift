extension DateTime {
    fileprivate static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    fileprivate static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// The `IMF-fixdate` of HTTP header fields (RFC 9110, section 5.6.7), rounded down to a second.
    var httpDate: String {
        let seconds = Int(secondsSinceEpoch.rounded(.down))
        let days = seconds.dividedDown(by: 86_400)
        let time = seconds - days * 86_400
        let date = CivilDate(daysSinceEpoch: days)
        let weekday = Self.weekdays[days - days.dividedDown(by: 7) * 7]
        let clock = "\((time / 3_600).padded(to: 2)):\((time / 60 % 60).padded(to: 2)):\((time % 60).padded(to: 2))"
        let month = Self.months[date.month - 1]
        return "\(weekday), \(date.day.padded(to: 2)) \(month) \(date.year.padded(to: 4)) \(clock) GMT"
    }

    /// Reads a date in one of the three forms that a recipient must accept (RFC 9110, section 5.6.7):
    /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
    ///
    /// The name of the day must be one, but need not be that of the date. Days, hours, minutes and seconds may have one
    /// digit, and several spaces may stand where one should. A leap second, `:60`, is the second that follows it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - now: Where a year of two digits is read from: it is the last that is no more than 50 years ahead, as the
    ///     section demands. Without it 70 is 1970, and 69 is 2069.
    init?(httpDate text: String, now: DateTime? = nil) {
        guard let date = ReceivedHTTPDate(text) else { return nil }
        let instant =
            switch (date.hasShortYear, now) {
            case (false, _): date.instant(inYear: date.year)
            case (true, nil): date.instant(inYear: date.year < 70 ? 2_000 + date.year : 1_900 + date.year)
            case (true, let now?): date.lastInstant(before: now.secondsSinceEpoch + Self.fiftyYears)
            }
        guard let instant else { return nil }
        self.init(secondsSinceEpoch: instant)
    }

    /// 50 years of the Gregorian calendar in seconds, on average.
    private static let fiftyYears = 50 * 31_556_952.0
}

/// The parts of a date in a header field, before it is known which year one of two digits is.
private struct ReceivedHTTPDate {
    var year: Int
    var hasShortYear: Bool
    private var month: Int
    private var day: Int
    /// Since midnight.
    private var seconds: Int

    init?(_ text: String) {
        let words = text.split(separator: " ")
        let fields: (day: Substring, month: Substring, year: Substring, clock: Substring)
        switch words.count {
        case 6 where words[5] == "GMT" && Self.isDay(words[0], among: DateTime.weekdays):
            fields = (words[1], words[2], words[3], words[4])
            hasShortYear = false
        case 4 where words[3] == "GMT" && Self.isDay(words[0], among: Self.longWeekdays):
            let date = words[1].split(separator: "-", omittingEmptySubsequences: false)
            guard date.count == 3 else { return nil }
            fields = (date[0], date[1], date[2], words[2])
            hasShortYear = true
        case 5 where DateTime.weekdays.contains(String(words[0])):
            fields = (words[2], words[1], words[4], words[3])
            hasShortYear = false
        default: return nil
        }
        guard let day = Self.number(fields.day, digits: 1...2), day >= 1,
            let month = DateTime.months.firstIndex(of: String(fields.month)),
            let year = Self.number(fields.year, digits: hasShortYear ? 2...2 : 4...4),
            let seconds = Self.seconds(fields.clock)
        else { return nil }
        self.year = year
        self.month = month + 1
        self.day = day
        self.seconds = seconds
    }

    /// The seconds since the epoch; nil where the year has no such day.
    func instant(inYear year: Int) -> Double? {
        let date = CivilDate(year: year, month: month, day: day)
        return date.isValid ? Double(date.daysSinceEpoch * 86_400 + seconds) : nil
    }

    /// The instant in the last year that ends with the two digits and lets it be no later than a limit.
    func lastInstant(before limit: Double) -> Double? {
        let limitYear = CivilDate(daysSinceEpoch: Int((limit / 86_400).rounded(.down))).year
        let last = year + (limitYear - year).dividedDown(by: 100) * 100
        guard let instant = instant(inYear: last), instant <= limit else { return self.instant(inYear: last - 100) }
        return instant
    }

    private static let longWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    private static func isDay(_ word: Substring, among names: [String]) -> Bool {
        word.last == "," && names.contains(String(word.dropLast()))
    }

    /// Hours, minutes and seconds, separated by colons.
    private static func seconds(_ clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 1...2) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2],
            hour < 24, minute < 60, second <= 60
        else { return nil }
        return hour * 3_600 + minute * 60 + second
    }

    /// Decimal digits, so many of them, and nothing else.
    private static func number(_ text: Substring, digits: ClosedRange<Int>) -> Int? {
        let isNumber =
            digits ~= text.utf8.count && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return isNumber ? Int(text) : nil
    }
}
