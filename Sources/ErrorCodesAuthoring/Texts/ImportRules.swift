import ErrorCodesSpec

/// Holds imported texts against the rules of the reader, by reading the spec with them.
struct ImportRules {
    let input: SpecInput
    let catalog: Catalog
    let destination: TextImport.Destination
    let isStrict: Bool

    /// The diagnostics for the imported messages, at the places where translators wrote them.
    func findings(in sources: [ImportedSource], texts: [ImportedText]) -> [Diagnostic] {
        let imported = Set(texts.map(\.key))
        let others = input.translations.compactMap { remainder(of: $0, without: imported) }
        let read = SpecPipeline.run(
            spec: input.spec,
            translations: others + sources.map(\.file),
            rules: .all,
            isStrict: isStrict
        )
        let places = Dictionary(
            sources.map { (ObjectIdentifier($0.file), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let conflicts = conflictsWithTheSpec(texts)
        return read.diagnostics.compactMap { diagnostic in
            // Which languages are complete, another command says.
            guard diagnostic.fault != .missingLanguage,
                let source = places[ObjectIdentifier(diagnostic.location.file)]
            else { return nil }
            var moved = diagnostic
            moved.location = source.location(of: diagnostic.location.span)
            guard moved.fault != .repeatedText || conflicts.contains(Place(moved.location)) else { return nil }
            moved.related = diagnostic.related.compactMap { Self.moved($0, places, input) }
            return moved
        }
    }

    /// A file beside the spec without the texts that are imported, in place of which they come.
    private func remainder(of file: SourceFile, without imported: Set<TextKey>) -> SourceFile? {
        guard let language = TranslationFileName.language(of: file) else { return nil }
        let left = TranslationTree(file).texts.map(\.entry).filter { entry in
            !imported.contains(TextKey(application: entry.application, name: entry.name, language: language.canonical))
        }
        return TranslationFileText.text(of: left.sortedByApplication).map { SourceFile(path: file.path, text: $0) }
    }

    private static func moved(
        _ related: Diagnostic.Related,
        _ places: [ObjectIdentifier: ImportedSource],
        _ input: SpecInput
    ) -> Diagnostic.Related? {
        var moved = related
        if let source = places[ObjectIdentifier(related.location.file)] {
            moved.location = source.location(of: related.location.span)
            return moved
        }
        return related.location.file === input.spec ? related : nil
    }

    // MARK: What the spec itself says

    private struct Place: Hashable {
        let file: ObjectIdentifier
        let span: Span

        init(_ location: Location) {
            file = ObjectIdentifier(location.file)
            span = location.span
        }
    }

    /// The places of the texts that a file beside the spec cannot change, since the spec has another one.
    private func conflictsWithTheSpec(_ texts: [ImportedText]) -> Set<Place> {
        guard destination == .files else { return [] }
        let ofTheSpec = catalog.textsOfTheSpec(input)
        let changed = texts.filter { text in ofTheSpec[text.key].map { $0 != text.text } ?? false }
        return Set(changed.map { Place($0.place) })
    }
}

extension Catalog {
    /// The texts that the spec itself holds, and none of the files beside it.
    func textsOfTheSpec(_ input: SpecInput) -> [TextKey: Text] {
        let beside = input.translations.flatMap { file -> [TextKey] in
            guard let language = TranslationFileName.language(of: file)?.canonical else { return [] }
            return TranslationTree(file).texts.map {
                TextKey(application: $0.entry.application, name: $0.entry.name, language: language)
            }
        }
        let all = Dictionary(texts().map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        return all.filter { [beside = Set(beside)] in !beside.contains($0.key) }
    }
}

extension [TranslationTree.Entry] {
    /// Those of one application in their order.
    var sortedByApplication: [TranslationTree.Entry] {
        let groups = Dictionary(grouping: self, by: \.application)
        return groups.keys.sorted().flatMap { groups[$0] ?? [] }
    }
}
