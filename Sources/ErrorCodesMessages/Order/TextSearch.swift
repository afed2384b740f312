import ErrorCodesRuntime

/// Looks for the text of an error among those of one application, or among the default texts.
///
/// The functions are generic, not the type: a generic type's metadata would be looked up at each call.
struct TextSearch {
    let key: MessageKey
    let stored: StoredMessages
    let reports: UnusableMessageReports

    private var application: String? { key.application }

    /// The text in the language that comes next to the preferred ones; nil where none does.
    ///
    /// A language whose only text is one of the store that this error cannot fill is passed over.
    func text<Failure: CatalogError>(of error: Failure, in languages: LanguagePreferences) -> LocalizedMessage? {
        let compiled = error.code.preferredMessage(application: application, in: languages)
        let compiledRank = compiled.flatMap { languages.rank(of: $0.language) } ?? .max
        var rank = -1
        while let found = stored.preferred(in: languages, after: rank), found.rank <= compiledRank {
            rank = found.rank
            // Of two spellings of a tag that of the spec counts.
            guard rank < compiledRank || found.text.language == compiled?.language else { break }
            if let text = text(found.text, of: error) {
                return LocalizedMessage(text: text, language: found.text.language)
            }
        }
        return compiled.map { LocalizedMessage(text: $0.filled(from: error), language: $0.language) }
    }

    private func text(_ stored: StoredText, of error: some CatalogError) -> String? {
        if let plain = stored.plain { return plain }
        return error.lendParameters { parameters in
            let isKnown = { parameters.contains($0) || isNamedInSpec($0, error.code) }
            if stored.template.placeholders.allSatisfy(isKnown) { return stored.filled(parameters) }
            let unknown = stored.template.placeholders.filter { !isKnown($0) }
            let message = UnusableMessage(key: key, language: stored.language, reason: .unknownParameters(unknown))
            reports.report(message, textHash: stored.text.hashValue)
            return nil
        }
    }

    /// True if a placeholder without a value is an optional parameter that the detail or a message of the spec names.
    private func isNamedInSpec<Code: ErrorCode>(_ placeholder: String, _ code: Code) -> Bool {
        if let detail = code.detailTemplate, Self.names(placeholder, detail) { return true }
        return [application, nil].contains { application in
            code.messageLanguages(application: application).contains { language in
                let text = code.messageText(application: application, language: language)
                return text.map { Self.names(placeholder, $0.text) } ?? false
            }
        }
    }

    private static func names(_ placeholder: String, _ text: String) -> Bool {
        MessageTemplate(text)?.placeholders.contains(placeholder) ?? false
    }
}
