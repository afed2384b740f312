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
        var forms = FieldReader(row, separator: "|")
        var texts: [String] = []
        for count in [parts.days, parts.hours, parts.minutes] {
            if let forms = forms.next(), count > 0 { texts.append(text(count, forms, language)) }
        }
        if let forms = forms.next(), parts.milliseconds > 0 || texts.isEmpty {
            texts.append(seconds(parts.milliseconds, forms, language))
        }
        let joined = join(texts, language)
        return parts.isNegative ? NumberSymbols(language: language).minus.string + joined : joined
    }

    private static func text(_ count: Int, _ forms: StaticText, _ language: String) -> String {
        let category = PluralRules.category(of: count, language: language)
        return UnitForms(forms).text(NumberFormat.text(count, language: language), category)
    }

    private static func seconds(_ milliseconds: Int, _ forms: StaticText, _ language: String) -> String {
        if milliseconds % 1_000 == 0 { return text(milliseconds / 1_000, forms, language) }
        let seconds = Double(milliseconds) / 1_000
        let category = PluralRules.category(of: seconds, language: language)
        return UnitForms(forms).text(NumberFormat.text(seconds, language: language), category)
    }

    /// Between two units stands the first separator of a row; among more the second behind the first unit, the fourth
    /// before the last, and the third elsewhere.
    private static func join(_ texts: [String], _ language: String) -> String {
        let row = Array(FieldReader(separators.row(of: language) ?? rootSeparators, separator: "|"))
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
