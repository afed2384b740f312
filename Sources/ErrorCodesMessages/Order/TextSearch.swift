import ErrorCodesRuntime

/// Looks for the text of an error among those of one application, or among the default texts.
///
/// What is generic here is functions, not the type: a generic type's metadata would be looked up at each call.
struct TextSearch {
    let application: String?
    let stored: StoredMessages

    /// The text in the language that comes next to the preferred ones; nil where none does.
    ///
    /// A language whose only text is one of the store that this error cannot fill is passed over.
    func text<Failure: CatalogError>(of error: Failure, in languages: LanguagePreferences) -> LocalizedMessage? {
        let code = error.code
        let compiled = code.messageLanguages(application: application)
        var unusable: [String] = []
        while true {
            let available = AvailableLanguages(compiled: compiled, stored: stored, unusable: unusable)
            guard let language = languages.best(among: available), !unusable.contains(language) else { return nil }
            if let text = storedText(of: error, in: language) ?? compiledText(of: error, code, in: language) {
                return LocalizedMessage(text: text, language: language)
            }
            unusable.append(language)
        }
    }

    private func compiledText<Failure: CatalogError>(
        of error: Failure,
        _ code: Failure.Code,
        in language: String
    ) -> String? {
        code.messageText(application: application, language: language)?.filled(error.parameters)
    }

    private func storedText<Failure: CatalogError>(of error: Failure, in language: String) -> String? {
        guard let stored = stored.text(in: language) else { return nil }
        if let plain = stored.plain { return plain }
        let parameters = error.parameters
        guard stored.placeholders.allSatisfy({ parameters[$0] != nil || isNamedInSpec($0, error.code) }) else {
            return nil
        }
        return stored.template.filled(parameters, language: language)
    }

    /// Whether a placeholder that stands for no value this time is a parameter all the same: an optional one, which the
    /// detail or a text of the spec names.
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
