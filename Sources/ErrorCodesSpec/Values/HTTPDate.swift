/// A date as HTTP sends it: `Sun, 06 Nov 1994 08:49:37 GMT` (IMF-fixdate, RFC 9110 5.6.7).
enum HTTPDate {
    private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// True if a text is a date that exists, on its day of the week.
    static func isValid(_ text: Text) -> Bool {
        guard let days = days(of: text) else { return false }
        return days.written == days.right
    }

    /// The day of the week of a date which is written with another one; nil for every other text.
    static func otherWeekday(of text: Text) -> String? {
        guard let days = days(of: text), days.written != days.right else { return nil }
        return days.right
    }

    @_optimize(none) private static func days(of text: Text) -> (written: String, right: String)? {
        let words = text.string.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 6, words[0].hasSuffix(","), words[5] == "GMT", isTime(words[4]),
            let day = number(words[1], digits: 2), let month = months.firstIndex(where: { $0 == words[2] }),
            let year = number(words[3], digits: 4), year > 0, (1...length(of: month, year)).contains(day)
        else { return nil }
        let written = String(words[0].dropLast())
        guard weekdays.contains(written) else { return nil }
        return (written, weekdays[weekday(of: day, month, year)])
    }

    /// `08:49:37`; a leap second is the 60th.
    @_optimize(none) static func isTime(_ word: Substring) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false).map { number($0, digits: 2) }
        guard parts.count == 3, let hour = parts[0], let minute = parts[1], let second = parts[2] else { return false }
        return hour < 24 && minute < 60 && second <= 60
    }

    static func number(_ word: Substring, digits: Int) -> Int? {
        word.utf8.count == digits ? DecimalInteger.value(ofDigits: Text(word)) : nil
    }

    @_optimize(none) static func length(of month: Int, _ year: Int) -> Int {
        switch month {
        case 1: isLeap(year) ? 29 : 28
        case 3, 5, 8, 10: 30
        default: 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Days since a Sunday: 1 January of the year 1 was a Monday.
    @_optimize(none) private static func weekday(of day: Int, _ month: Int, _ year: Int) -> Int {
        let before = year - 1
        let daysOfYears = before * 365 + before / 4 - before / 100 + before / 400
        let daysOfMonths = (0..<month).reduce(0) { $0 + length(of: $1, year) }
        return (daysOfYears + daysOfMonths + day) % 7
    }
}
