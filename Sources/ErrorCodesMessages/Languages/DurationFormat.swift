import ErrorCodesRuntime

/// Durations as a language writes them (CLDR).
enum DurationFormat {
    private static let units = LocaleTable(unitTable)
    private static let separators = LocaleTable(separatorTable)
    private static let rootSeparators = StaticText(", |, |, |, |")

    /// Days, hours, minutes and seconds, those that are not zero, in a language, a tag of BCP 47: `1 hr, 30 min`,
    /// `1小时30分钟`. Milliseconds are the fraction of the seconds, rounded.
    ///
    /// A language that CLDR does not know gets `1h 30m`.
    static func text(_ duration: Duration, language: String) -> String {
        guard let row = units.row(of: language) else { return duration.compactText }
        let parts = DurationParts(duration)
        let forms = row.fields(at: "|")
        var texts: [String] = []
        for (count, forms) in zip([parts.days, parts.hours, parts.minutes], forms) where count > 0 {
            texts.append(text(Double(count), forms, language))
        }
        if parts.milliseconds > 0 || texts.isEmpty {
            texts.append(text(Double(parts.milliseconds) / 1_000, forms[3], language))
        }
        let joined = join(texts, language)
        return parts.isNegative ? NumberSymbols(language: language).minus.string + joined : joined
    }

    /// A number with the form of its category, or else with the last one, which is `other`: `one={0} day;other={0} days`.
    private static func text(_ count: Double, _ forms: StaticText, _ language: String) -> String {
        let category = PluralRules.category(of: count, language: language)
        let forms = forms.fields(at: ";").map { $0.fields(at: "=") }
        guard let form = forms.first(where: { PluralCategory($0[0]) == category }) ?? forms.last else { return "" }
        // It has the number once or not at all.
        let parts = form[1].fields(at: "{").map(\.string)
        guard parts.count > 1 else { return parts[0] }
        return parts[0] + NumberFormat.text(count, language: language) + parts[1].dropFirst("0}".count)
    }
    /// Between two units stands the first separator of a row; among more the second behind the first unit, the fourth
    /// before the last, and the third elsewhere.
    private static func join(_ texts: [String], _ language: String) -> String {
        let row = (separators.row(of: language) ?? rootSeparators).fields(at: "|")
        var joined = texts[0]
        for index in 1..<max(1, texts.count) {
            let separator =
                switch index {
                case _ where texts.count == 2: row[0]
                case texts.count - 1: row[3]
                case 1: row[1]
                default: row[2]
                }
            joined += separator.string + texts[index]
        }
        return joined
    }
}

/// A duration in days, hours, minutes and milliseconds, rounded to the nearest millisecond.
private struct DurationParts {
    let isNegative: Bool
    let days: Int
    let hours: Int
    let minutes: Int
    /// Those of less than a minute.
    let milliseconds: Int

    init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let millisecond: UInt64 = 1_000_000_000_000_000
        let rounded = Int((attoseconds.magnitude + millisecond / 2) / millisecond)
        // Rounding up may make a second, for which the longest duration has no room.
        let whole = min(Int(clamping: seconds.magnitude), .max - 1) + rounded / 1_000
        isNegative = (seconds < 0 || attoseconds < 0) && (whole > 0 || rounded > 0)
        days = whole / 86_400
        hours = whole / 3_600 % 24
        minutes = whole / 60 % 60
        milliseconds = whole % 60 * 1_000 + rounded % 1_000
    }
}
