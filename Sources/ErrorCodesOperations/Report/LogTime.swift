/// Reads the times of logs, in seconds since 1970.
enum LogTime {
    /// `2026-12-01T03:46:05+01:00`, with a fraction or not; without a zone it is taken for UTC.
    static func iso(_ text: UnsafeRawBufferPointer) -> Int? {
        guard text.count >= 19, text[4] == 0x2D, text[7] == 0x2D, text[13] == 0x3A, text[16] == 0x3A,
            let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
            let time = timeOfDay(text, 11)
        else { return nil }
        var end = 19
        if end < text.count, text[end] == 0x2E || text[end] == 0x2C {
            end += 1
            while end < text.count, 0x30...0x39 ~= text[end] { end += 1 }
        }
        guard let days = days(year, month, day), let zone = zone(text, end) else { return nil }
        return days * 86_400 + time - zone
    }

    /// `01/Dec/2026:03:46:05 +0000`.
    static func common(_ text: UnsafeRawBufferPointer) -> Int? {
        guard text.count >= 20, let day = number(text, 0, 2), let year = number(text, 7, 4),
            let time = timeOfDay(text, 12), let month = month(text)
        else { return nil }
        guard let days = days(year, month, day), let zone = zone(text, text.count > 20 ? 21 : 20) else { return nil }
        return days * 86_400 + time - zone
    }

    /// A number of seconds, or of milliseconds where seconds would lie beyond the year 5000.
    static func epoch(_ text: UnsafeRawBufferPointer) -> Int? {
        let digits = text.prefix { 0x30...0x39 ~= $0 }.count
        guard (1...15).contains(digits), let value = number(text, 0, digits) else { return nil }
        return value > 100_000_000_000 ? value / 1000 : value
    }

    private static func month(_ text: UnsafeRawBufferPointer) -> Int? {
        let names: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"
        return names.withUTF8Buffer { names in
            (0..<12).first { number in (0..<3).allSatisfy { names[3 * number + $0] == text[3 + $0] } }.map { $0 + 1 }
        }
    }

    private static func timeOfDay(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
        guard let hour = number(text, start, 2), let minute = number(text, start + 3, 2),
            let second = number(text, start + 6, 2), hour < 24, minute < 60, second < 61
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    private static func zone(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
        guard start < text.count else { return 0 }
        guard text[start] == 0x2B || text[start] == 0x2D else { return text[start] == 0x5A ? 0 : nil }
        guard let hours = number(text, start + 1, 2) else { return nil }
        let minutes = start + 3 < text.count && text[start + 3] == 0x3A ? start + 4 : start + 3
        let seconds = hours * 3600 + (number(text, minutes, 2) ?? 0) * 60
        return text[start] == 0x2D ? -seconds : seconds
    }

    private static func number(_ text: UnsafeRawBufferPointer, _ start: Int, _ length: Int) -> Int? {
        guard start + length <= text.count else { return nil }
        var value = 0
        for offset in start..<start + length {
            let digit = Int(text[offset]) - 0x30
            guard 0...9 ~= digit else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// Days since 1970 (H. Hinnant, "chrono-compatible low-level date algorithms").
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard 1...12 ~= month, 1...31 ~= day else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// `2026-12-01T03:46:00Z`.
    static func text(_ seconds: Int) -> String {
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let time = seconds - days * 86_400
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        let date = "\(year)-\(two(month))-\(two(dayOfYear - (153 * monthIndex + 2) / 5 + 1))"
        return "\(date)T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))Z"
    }
}
