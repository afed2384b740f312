package import ErrorCodesSpec

/// The plural categories for cardinal numbers that languages have (CLDR; UTS 35, part 3, section 5).
package enum PluralCategories {
    /// The names of all categories that a language has, in the order zero, one, two, few, many, other.
    ///
    /// Only `other` for a language without plural forms and for one that CLDR does not know.
    package static func used(by language: LanguageTag) -> [String] {
        let row = row(of: language)
        return names.filter { row.integers.contains($0) || row.fractions.contains($0) }
    }

    /// The names of the categories that a language has for integers, in the same order: in Czech `one few other`, since
    /// `many` is for fractions.
    ///
    /// `other` is missing where every integer has another category, as in Russian.
    package static func usedByIntegers(of language: LanguageTag) -> [String] { row(of: language).integers }

    private static let names = ["zero", "one", "two", "few", "many", "other"]

    private struct Row {
        var integers: [String]
        var fractions: [String]
    }

    private static func row(of language: LanguageTag) -> Row {
        let primary = language.text.string.prefix { $0 != "-" }.lowercased()
        return rows[primary] ?? Row(integers: ["other"], fractions: [])
    }

    private static let rows: [String: Row] = {
        var rows: [String: Row] = [:]
        for line in table.description.split(separator: "\n") {
            let sides = line.split(separator: "=")
            let categories = sides[1].split(separator: "/", omittingEmptySubsequences: false)
                .map { $0.split(separator: " ").map(String.init) }
            for language in sides[0].split(separator: " ") {
                rows[String(language)] = Row(integers: categories[0], fractions: categories[1])
            }
        }
        return rows
    }()
}
