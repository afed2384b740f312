import ErrorCodesSpec

/// The file of a language beside a spec with more texts in it, and all that is in it already.
struct TranslationMerge {
    let file: TextImport.ChangedFile

    /// Nil where no file can hold the texts.
    ///
    /// - Parameter rows: Sorted by application and code.
    init?(_ rows: [CatalogText], language: Text, into input: SpecInput, catalog: Catalog) {
        let ofTheSpec = catalog.textsOfTheSpec(input)
        let old = Dictionary(catalog.texts().map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        let changes = rows.filter { ofTheSpec[$0.key] == nil && old[$0.key] != $0.text }
        let added = changes.count { old[$0.key] == nil }
        let file = input.translations.first { TranslationFileName.language(of: $0)?.canonical == language }
        let bytes =
            changes.isEmpty
            ? file?.bytes
            : Self.bytes(of: changes, language: language, file: file, input: input, catalog: catalog)
        guard bytes != nil || changes.isEmpty else { return nil }
        self.file = TextImport.ChangedFile(
            name: file?.name ?? catalog.name + SpecFormat.translationInfix + language.string
                + SpecFormat.translationSuffix,
            bytes: bytes,
            added: added,
            changed: changes.count - added,
            unchanged: rows.count - changes.count
        )
    }

    private static func bytes(
        of changes: [CatalogText],
        language: Text,
        file: SourceFile?,
        input: SpecInput,
        catalog: Catalog
    ) -> [UInt8]? {
        var expected = Dictionary(catalog.texts().map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        for change in changes { expected[change.key] = change.text }
        if let file,
            let edited = TranslationFileEdit.bytes(
                of: file,
                with: changes,
                order: catalog.errorsAndWarnings.map(\.name.text)
            ),
            holds(edited, expected, language: language, input: input)
        {
            return edited
        }
        let ofTheSpec = catalog.textsOfTheSpec(input)
        let own = expected.filter { key, _ in key.language == language && ofTheSpec[key] == nil }
        let byName = Dictionary(grouping: own, by: \.key.name)
        let all = catalog.errorsAndWarnings.flatMap { byName[$0.name.text] ?? [] }.map { key, text in
            TranslationTree.Entry(application: key.application, name: key.name, text: text)
        }
        guard let text = TranslationFileText.text(of: all.sortedByApplication), case let bytes = Array(text.utf8),
            holds(bytes, expected, language: language, input: input)
        else { return nil }
        return bytes
    }

    /// True if a spec with these bytes as the file of a language has exactly the expected messages.
    private static func holds(
        _ bytes: [UInt8],
        _ expected: [TextKey: Text],
        language: Text,
        input: SpecInput
    ) -> Bool {
        let others = input.translations.filter { TranslationFileName.language(of: $0)?.canonical != language }
        let name =
            CatalogName.of(input.spec) + SpecFormat.translationInfix + language.string
            + SpecFormat.translationSuffix
        let file = SourceFile(path: name, bytes: bytes)
        guard let catalog = SpecPipeline.run(spec: input.spec, translations: others + [file], rules: .all).catalog
        else {
            return false
        }
        return Dictionary(catalog.texts().map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
            == expected
    }
}
