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
    package var allEntries: [Entry] { applications.isEmpty ? entries : entries + applications.flatMap(\.entries) }
}

extension SpecReader {
    private static let applicationsKey: Text = "applications"

    /// The texts in a file beside a spec: errors by name, and under `applications` those of one application.
    ///
    /// An error may be called `applications`: its text is a scalar, which the texts of applications are not.
    static func readTranslations(
        _ file: SourceFile,
        language: LanguageTag
    ) -> (document: TranslationDocument?, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(file)
        var diagnostics = found
        guard let tree else { return (nil, diagnostics) }
        defer { tree.deallocate() }
        var reader = SpecReader(file: file)
        var document = TranslationDocument(file: file, language: language)
        let text = "order-lost: Your order is lost."
        reader.map(tree.root, of: "the texts of a language", example: text) { reader, entry in
            if entry.key.text == applicationsKey, entry.value.kind != .scalar {
                let example = #"applications: { "100001": { \#(text) } }"#
                reader.map(entry.value, of: "applications", example: example) { reader, entry in
                    reader.translatedApplication(entry, into: &document.applications)
                }
            } else {
                reader.translation(entry, into: &document.entries)
            }
        }
        diagnostics.add(contentsOf: reader.diagnostics)
        return (document, diagnostics)
    }

    private mutating func translatedApplication(
        _ entry: YAMLEntries.Entry,
        into applications: inout [TranslationDocument.Application]
    ) {
        guard let identifier = name(entry.key, "the identifier of an application") else { return }
        var entries: [TranslationDocument.Entry] = []
        map(entry.value, of: "the texts of an application", example: "{ order-lost: Your order is lost. }") {
            $0.translation($1, into: &entries)
        }
        applications.append(TranslationDocument.Application(identifier: identifier, entries: entries))
    }

    private mutating func translation(_ entry: YAMLEntries.Entry, into entries: inout [TranslationDocument.Entry]) {
        let text = message(entry.value) ?? .unreadable(at: entry.value.span)
        entries.append(TranslationDocument.Entry(error: entry.key.spannedText, text: text))
    }
}
