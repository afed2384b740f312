import ErrorCodesEmitters
package import ErrorCodesSpec

/// The errors that lack a text in a language.
package struct MissingTexts: Sendable {
    package struct Row: Sendable {
        package let name: Text
        package let code: String
        /// The text to translate.
        package let source: Text
        /// In which language it is; nil for the title, which is in none in particular.
        package let sourceLanguage: Text?
        /// The placeholders that the message can use.
        package let placeholders: [Text]
    }

    /// By code.
    package let rows: [Row]

    /// - Parameters:
    ///   - language: A text in exactly this language is looked for.
    ///   - application: Empty for the default texts, which every error can have. For those of an application: the
    ///     errors for which it has a text in some language.
    package init(in catalog: Catalog, language: LanguageTag, application: Text = "") {
        rows = catalog.errorsAndWarnings.compactMap { error in
            let own = application.isEmpty ? error.messages : error.texts(of: application)
            guard application.isEmpty || !own.isEmpty,
                !own.contains(where: { $0.language.canonical == language.canonical })
            else { return nil }
            let source = Self.source(of: own + error.messages)
            return Row(
                name: error.name.text,
                code: error.code.plainText,
                source: source?.text.text ?? error.title,
                sourceLanguage: source?.language.canonical,
                placeholders: error.payload.map(\.name)
            )
        }
    }

    /// The English text, or else the first one there is.
    private static func source(of messages: [Message]) -> Message? {
        messages.first { $0.language.canonical == "en" }
            ?? messages.first { $0.language.canonical.hasPrefix("en-") }
            ?? messages.first
    }

    /// A line each: the error, its code, and the text to translate, on one line.
    package static func lines(of catalogs: [(name: String, missing: MissingTexts)]) -> String {
        let isSeveral = catalogs.count > 1
        let rows = catalogs.flatMap { catalog in
            catalog.missing.rows.map { row in
                (isSeveral ? [catalog.name] : []) + [row.name.string, row.code, row.source.string.onOneTableLine]
            }
        }
        return TextColumns.text(header: nil, rows: rows, numbers: [])
    }

    /// The same as an array.
    package static func json(of catalogs: [(name: String, missing: MissingTexts)]) -> String {
        let rows = catalogs.flatMap { catalog in
            catalog.missing.rows.map { row in
                JSONText.object([
                    ("spec", .string(catalog.name)),
                    ("name", .string(row.name.string)),
                    ("code", .string(row.code)),
                    ("text", .string(row.source.string)),
                    ("textLanguage", row.sourceLanguage.map { .string($0.string) } ?? .null),
                    ("placeholders", .array(row.placeholders.map { .string($0.string) })),
                ])
            }
        }
        return JSONText.array(rows).text + "\n"
    }
}

extension ErrorEntry {
    fileprivate func texts(of application: Text) -> [Message] {
        applications.first { $0.identifier == application }?.messages ?? []
    }
}
