import ErrorCodesRuntime

/// The plural rules for cardinal numbers of the languages in CLDR.
enum PluralRules {
    private static let rules = LocaleTable(table)

    /// The category of an integer in a language, a tag of BCP 47; `other` in a language without rules.
    static func category(of number: Int, language: String) -> PluralCategory {
        category(of: PluralOperands(number), language: language)
    }

    /// The category of a number as `NumberFormat` writes it; of infinity and not-a-number `other`.
    static func category(of number: Double, language: String) -> PluralCategory {
        guard let displayed = DisplayedNumber(number) else { return .other }
        return category(of: PluralOperands(displayed), language: language)
    }

    static func category(of operands: PluralOperands, language: String) -> PluralCategory {
        guard var reader = row(of: language).map(PluralRuleReader.init(_:)) else { return .other }
        return reader.category(of: operands)
    }

    /// Plural rules belong to a language in whatever script; Portuguese has others in Portugal than in Brazil.
    private static func row(of language: String) -> StaticText? {
        guard let given = LocaleID(language) else { return nil }
        if let row = rules[given] { return row }
        var id = given.canonical
        id.script = .none
        return rules.row(ofCanonical: id)
    }
}
