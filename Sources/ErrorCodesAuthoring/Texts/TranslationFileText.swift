import ErrorCodesEmitters
import ErrorCodesSpec

/// Writes the texts of a language as a file beside a spec, `NAME.messages.LANGUAGE.yaml`.
package enum TranslationFileText {
    private static let applicationsKey: Text = "applications"

    /// The file; nil where one cannot hold the texts, since an error is called `applications` as the key for those of
    /// applications is.
    ///
    /// - Parameter texts: Those of one language, sorted by application.
    package static func text(of texts: [CatalogText]) -> String? {
        text(of: texts.map { TranslationTree.Entry(application: $0.key.application, name: $0.key.name, text: $0.text) })
    }

    static func text(of entries: [TranslationTree.Entry]) -> String? {
        guard !entries.isEmpty else { return "{}\n" }
        let own = entries.filter(\.application.isEmpty)
        let others = entries.filter { !$0.application.isEmpty }
        guard !own.contains(where: { $0.name == applicationsKey }) || others.isEmpty else { return nil }
        let ownLines = own.map { line($0, indentation: "") }.joined()
        return ownLines + (own.isEmpty || others.isEmpty ? "" : "\n") + applications(others)
    }

    private static func applications(_ entries: [TranslationTree.Entry]) -> String {
        guard !entries.isEmpty else { return "" }
        var text = "\(applicationsKey):\n"
        var application: Text?
        for entry in entries {
            if application != entry.application {
                application = entry.application
                text += "  \(YAMLScalarText.quoted(entry.application.string)):\n"
            }
            text += line(entry, indentation: "    ")
        }
        return text
    }

    private static func line(_ entry: TranslationTree.Entry, indentation: String) -> String {
        let value = YAMLScalarText.value(entry.text.string, indentation: indentation)
        return "\(indentation)\(YAMLScalarText.line(entry.name.string)): \(value)\n"
    }
}
