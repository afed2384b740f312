/// The texts of one language beside a spec: `NAME.messages.LANGUAGE.yaml`.
package struct TranslationDocument: Sendable {
    package struct Entry: Sendable {
        package var error: Spanned<Text>
        package var text: TemplateDocument
    }

    package struct Application: Sendable {
        package var identifier: Spanned<Text>
        package var entries: [Entry]
    }

    package let file: SourceFile
    package var language: LanguageTag
    package var entries: [Entry] = []
    package var applications: [Application] = []

    /// Those for everybody, then those of applications.
    @_optimize(none) package var allEntries: [Entry] {
        applications.isEmpty ? entries : entries + applications.flatMap(\.entries)
    }
}

extension SpecReader {
    private static let applicationsKey: Text = "applications"

    /// The texts in a file beside a spec: errors by name, and under `applications` those of one application.
    ///
    /// An error may be called `applications`: its text is a scalar, which the texts of applications are not.
    @_optimize(none) static func readTranslations(
        _ file: SourceFile,
        language: LanguageTag,
        _ rules: RuleSet
    ) -> (document: TranslationDocument?, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(file)
        var diagnostics = found
        guard let tree else { return (nil, diagnostics) }
        defer { tree.deallocate() }
        var reader = SpecReader(file: file, rules)
        var document = TranslationDocument(file: file, language: language)
        let text = "order-lost: Your order is lost."
        for entry in reader.entries(tree.root, of: "the texts of a language", example: text) {
            if entry.key.text == applicationsKey, entry.value.kind != .scalar {
                let example = #"applications: { "100001": { \#(text) } }"#
                document.applications = reader.entries(entry.value, of: "applications", example: example)
                    .compactMap { reader.translatedApplication($0) }
            } else {
                document.entries.append(reader.translation(entry))
            }
        }
        diagnostics.add(contentsOf: reader.diagnostics)
        return (document, diagnostics)
    }

    private mutating func translatedApplication(_ entry: YAMLEntries.Entry) -> TranslationDocument.Application? {
        guard let identifier = name(entry.key, "the identifier of an application") else { return nil }
        let example = "{ order-lost: Your order is lost. }"
        let entries = entries(entry.value, of: "the texts of an application", example: example)
        return TranslationDocument.Application(identifier: identifier, entries: entries.map { translation($0) })
    }

    private mutating func translation(_ entry: YAMLEntries.Entry) -> TranslationDocument.Entry {
        let text = message(entry.value) ?? .unreadable(at: entry.value.span)
        return TranslationDocument.Entry(error: entry.key.spannedText, text: text)
    }
}

/// `NAME.messages.LANGUAGE.yaml`.
package enum TranslationFileName {
    @_optimize(none) package static func language(of file: SourceFile) -> LanguageTag? {
        split(file.name).flatMap { LanguageTag(Text($0.language)) }
    }

    /// The name of the spec and the language; nil where a file's name is of another form.
    @_optimize(none) package static func split(_ name: String) -> (spec: String, language: String)? {
        guard name.hasSuffix(SpecFormat.translationSuffix) else { return nil }
        let stem = name.dropLast(SpecFormat.translationSuffix.count)
        guard let point = stem.lastIndex(of: ".") else { return nil }
        let infix = SpecFormat.translationInfix.dropLast()
        guard stem[..<point].hasSuffix(infix) else { return nil }
        return (String(stem[..<point].dropLast(infix.count)), String(stem[stem.index(after: point)...]))
    }
}

extension Fault {
    package static let malformedFileName = Fault("EC0015", "malformed-file-name")
}
