public import ErrorCodesRuntime

extension CatalogError {
    /// The text for end users that was compiled in from the spec.
    ///
    /// It is looked for in this order: application and language, application and its default language, default texts and
    /// language, default texts and their language, title.
    ///
    /// - Parameters:
    ///   - languages: What the reader understands.
    ///   - application: The client application that shows the text; nil for the default texts.
    ///   - defaults: The languages to fall back to.
    public func message(
        in languages: LanguagePreferences,
        application: String? = nil,
        defaults: MessageDefaults = MessageDefaults()
    ) -> LocalizedMessage {
        let code = code
        let found =
            application.flatMap {
                code.message(of: $0, languages, defaults.language(ofApplication: $0))
            } ?? code.message(of: nil, languages, defaults.language)
        guard let found else { return LocalizedMessage(text: title, language: defaults.language) }
        return LocalizedMessage(text: found.filled(from: self), language: found.language)
    }
}

extension ErrorCode {
    /// The text of an application, or the default one, in the reader's language or the default language.
    fileprivate func message(
        of application: String?,
        _ languages: LanguagePreferences,
        _ defaultLanguage: String
    ) -> CompiledMessage? {
        preferredMessage(application: application, in: languages)
            ?? messageText(application: application, language: defaultLanguage)
    }
}

/// The languages to fall back to where a reader's own ones have no text.
public struct MessageDefaults: Hashable, Sendable {
    /// The last resort, which is also the language of titles.
    public var language: String

    /// The default language of each application that has another, by its identifier.
    public var applications: [String: String]

    /// English, unless told otherwise.
    public init(language: String = "en", applications: [String: String] = [:]) {
        self.language = language
        self.applications = applications
    }

    /// The default language of an application.
    public func language(ofApplication application: String) -> String { applications[application] ?? language }
}
