import ErrorCodesEmitters
package import ErrorCodesSpec

/// How many texts there are, by application and language.
package struct TextCoverage: Sendable {
    package struct Row: Sendable {
        /// Empty for the default texts.
        package let application: Text
        package let language: Text
        package let count: Int
        /// How many there can be: all errors, or those for which the application has a text in some language.
        package let total: Int
    }

    /// By application and language, the default texts first.
    package let rows: [Row]

    package init(of catalog: Catalog) {
        let texts = catalog.texts()
        rows = Dictionary(grouping: texts, by: \.key.application).sorted { $0.key < $1.key }
            .flatMap { application, texts -> [Row] in
                let total = application.isEmpty ? catalog.errorsAndWarnings.count : Set(texts.map(\.key.name)).count
                return Dictionary(grouping: texts, by: \.key.language).sorted { $0.key < $1.key }.map {
                    language,
                    texts in
                    Row(application: application, language: language, count: texts.count, total: total)
                }
            }
    }

    /// A table of catalogues, each with its name.
    package static func table(of catalogs: [(name: String, coverage: TextCoverage)]) -> String {
        let rows = catalogs.flatMap { catalog in
            catalog.coverage.rows.map { row in
                [
                    catalog.name, row.application.isEmpty ? "(default)" : row.application.string.onOneTableLine,
                    row.language.string, String(row.count), String(row.total), "\(row.count * 100 / row.total) %",
                ]
            }
        }
        return TextColumns.text(
            header: ["spec", "application", "language", "texts", "of", "coverage"],
            rows: rows,
            numbers: [3, 4, 5]
        )
    }

    /// The same as an array.
    package static func json(of catalogs: [(name: String, coverage: TextCoverage)]) -> String {
        let rows = catalogs.flatMap { catalog in
            catalog.coverage.rows.map { row in
                JSONText.object([
                    ("spec", .string(catalog.name)),
                    ("application", row.application.isEmpty ? .null : .string(row.application.string)),
                    ("language", .string(row.language.string)),
                    ("texts", .number(row.count)),
                    ("of", .number(row.total)),
                    ("missing", .number(row.total - row.count)),
                ])
            }
        }
        return JSONText.array(rows).text + "\n"
    }
}
