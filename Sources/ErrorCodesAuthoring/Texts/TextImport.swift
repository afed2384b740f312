package import ErrorCodesSpec

/// Translators' files on their way into a catalogue: what is wrong with them, and the files or the SQL that they make.
package struct TextImport: Sendable {
    /// A file that a translator sent.
    package enum Format: Sendable {
        case yaml
        case csv
    }

    /// Where the texts are to go.
    package enum Destination: Sendable {
        /// The files beside the spec. What the spec itself says, they cannot change.
        case files
        /// A database, which overrides whatever the spec says.
        case database
    }

    /// A file of texts that has changed, or is new.
    package struct ChangedFile: Sendable {
        package let name: String
        /// Nil where there is no file, and nothing to put into one.
        package let bytes: [UInt8]?
        package let added: Int
        package let changed: Int
        /// As the file or the spec has them.
        package let unchanged: Int
    }

    let input: SpecInput
    let catalog: Catalog
    private let texts: [ImportedText]
    /// The diagnostics for the files; if one of them is an error, nothing may be written.
    package let diagnostics: [Diagnostic]

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Holds files against the rules for texts.
    ///
    /// - Parameters:
    ///   - files: With the language of each, which a table can leave to its rows.
    ///   - input: A spec in which nothing is wrong, with the files beside it.
    ///   - catalog: What the spec makes.
    ///   - isStrict: Whether warnings are errors.
    package init(
        _ files: [(file: SourceFile, format: Format, language: LanguageTag?)],
        into input: SpecInput,
        catalog: Catalog,
        destination: Destination,
        isStrict: Bool = false
    ) {
        self.input = input
        self.catalog = catalog
        let read = files.compactMap { Self.read($0.file, $0.format, $0.language, catalog) }
        var found = Diagnostics()
        for file in read { found.add(contentsOf: file.diagnostics) }
        texts = Self.withoutRepetitions(read.flatMap(\.texts), &found)
        let rules = ImportRules(input: input, catalog: catalog, destination: destination, isStrict: isStrict)
        for diagnostic in rules.findings(in: read.flatMap(\.sources), texts: texts) { found.add(diagnostic) }
        diagnostics = found.inOrderOfPlace(files: files.map(\.file))
    }

    private static func read(
        _ file: SourceFile,
        _ format: Format,
        _ language: LanguageTag?,
        _ catalog: Catalog
    ) -> ImportedFile? {
        switch format {
        case .yaml: language.map { ImportedFile(yaml: file, language: $0, of: catalog) }
        case .csv: ImportedFile(csv: file, language: language, of: catalog)
        }
    }

    /// The first text of each key; those that come after it are mistakes.
    private static func withoutRepetitions(_ texts: [ImportedText], _ found: inout Diagnostics) -> [ImportedText] {
        var first: [TextKey: Location] = [:]
        return texts.filter { text in
            guard let other = first[text.key] else {
                first[text.key] = text.place
                return true
            }
            // Within one file of YAML the key is there twice, which its reader says.
            let isYAML = other.file === text.place.file && other.file.name.hasSuffix(SpecFormat.translationSuffix)
            guard !isYAML else { return false }
            found.add(
                Diagnostic(
                    .repeatedText,
                    "`\(text.key.name.shortened)` has a text in \(text.key.language) already",
                    at: text.place,
                    related: [Diagnostic.Related(message: "the other one is here", location: other)],
                    help: "remove one of the two"
                )
            )
            return false
        }
    }

    // MARK: What comes of it

    /// The texts as rows of the store's table, sorted by application, code and language.
    package var rows: [CatalogText] {
        let errors = catalog.errorsAndWarnings.enumerated().map {
            ($1.name.text, (number: $0, code: $1.code.plainText))
        }
        let places = Dictionary(errors, uniquingKeysWith: { first, _ in first })
        return texts.compactMap { text in
            places[text.key.name].map { place in
                (place.number, CatalogText(key: text.key, code: place.code, text: text.text))
            }
        }
        .sorted { left, right in
            let (leftKey, rightKey) = (left.1.key, right.1.key)
            return (leftKey.application, left.0, leftKey.language) < (rightKey.application, right.0, rightKey.language)
        }
        .map(\.1)
    }

    /// The files beside the spec with the texts in them, one a language; nil where no file can hold them.
    package var files: [(language: Text, file: ChangedFile?)] {
        let byLanguage = Dictionary(grouping: rows, by: \.key.language)
        return byLanguage.sorted { $0.key < $1.key }.map { language, rows in
            (language, TranslationMerge(rows, language: language, into: input, catalog: catalog)?.file)
        }
    }
}
