/// Two texts for one error, language and application.
enum RepeatedText: Rule {
    static let fault = Fault("EC0601", "repeated-text")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let file = spec.document.file
        for (text, other) in texts(spec.document).repetitions(by: \.key) {
            findings.report(
                "`\(text.key.error)` has a text in \(text.key.language) already",
                at: text.span,
                in: text.file,
                related: other.file === file ? [(message: "the other one is here", span: other.span)] : [],
                help: "remove one of the two"
            )
        }
    }

    private struct Written {
        struct Key: Hashable {
            var error: Text
            var application: Text
            var language: Text
        }

        var key: Key
        var file: SourceFile
        var span: Span
    }

    /// The texts that may be repeated.
    private static func texts(_ document: SpecDocument) -> [Written] {
        var texts: [Written] = []
        func add(_ error: Text, _ application: Text, _ language: LanguageTag, _ file: SourceFile, _ span: Span) {
            let key = Written.Key(error: error, application: application, language: language.canonical)
            texts.append(Written(key: key, file: file, span: span))
        }
        for error in document.errorsAndWarnings {
            // Most errors have a few texts in different languages, and no other list can repeat one of theirs.
            let isAlone = document.translations.isEmpty && error.applications.count < 2
            if isAlone, error.applications.isEmpty, haveDifferentLanguages(error.messages) { continue }
            let ofApplications = error.applications.map { ($0.identifier.value, $0.messages) }
            for (application, messages) in [("", error.messages)] + ofApplications
            where !isAlone || !haveDifferentLanguages(messages) {
                for message in messages {
                    add(error.name.value, application, message.language.value, document.file, message.language.span)
                }
            }
        }
        for translation in document.translations {
            let ofApplications = translation.applications.map { ($0.identifier.value, $0.entries) }
            for (application, entries) in [("", translation.entries)] + ofApplications {
                for entry in entries {
                    add(entry.error.value, application, translation.language, translation.file, entry.error.span)
                }
            }
        }
        return texts
    }

    /// True if there are at most eight messages, each in a different language; more are not compared.
    private static func haveDifferentLanguages(_ messages: [MessageDocument]) -> Bool {
        guard messages.count <= 8 else { return false }
        for number in messages.indices.dropFirst() {
            let language = messages[number].language.value.canonical
            for earlier in 0..<number where messages[earlier].language.value.canonical == language { return false }
        }
        return true
    }
}
