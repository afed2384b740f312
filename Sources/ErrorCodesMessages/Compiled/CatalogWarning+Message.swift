public import ErrorCodesRuntime

extension CatalogWarning {
    /// The text for end users that was compiled in from the spec, in a language that the reader understands, else in the
    /// default language; nil where there is none in either.
    public func message(in languages: LanguagePreferences, default language: String = "en") -> LocalizedMessage? {
        let lines = TextLines(textLines, application: nil)
        let found = lines.preferred(in: languages) ?? lines.preferred(in: LanguagePreferences([language]))
        return found.map { LocalizedMessage(text: $0.filled(parameters), language: $0.language) }
    }
}

extension MessageResolver {
    /// Warnings with their texts for end users, as far as the spec has some; those that have one already keep it.
    public func localized(_ warnings: [AnyWarning], languages: LanguagePreferences) -> [AnyWarning] {
        warnings.map { warning in
            var warning = warning
            let language = configuration.defaults.language
            warning.message = warning.message ?? warning.warning?.message(in: languages, default: language)
            return warning
        }
    }
}
