import ErrorCodesSpec

extension ImportedFile {
    /// Reads a file of the form `NAME.messages.LANGUAGE.yaml`, whatever its name is.
    init(yaml file: SourceFile, language: LanguageTag, of catalog: Catalog) {
        let copy = SourceFile(path: TranslationFileName.name(of: catalog, language: language), bytes: file.bytes)
        sources = [ImportedSource(file: copy, language: language.canonical, places: .same(file))]
        texts = TranslationTree(file).texts.map { found in
            ImportedText(
                key: TextKey(
                    application: found.entry.application,
                    name: found.entry.name,
                    language: language.canonical
                ),
                text: found.entry.text,
                place: Location(file: file, span: found.key)
            )
        }
    }
}

extension TranslationFileName {
    /// The name of the file of a language beside the spec of a catalogue.
    static func name(of catalog: Catalog, language: LanguageTag) -> String {
        catalog.name + SpecFormat.translationInfix + language.canonical.string + SpecFormat.translationSuffix
    }
}
