public import ErrorCodesRuntime

/// Finds the text for the end users of an error, by application and language. It never throws, and never waits long.
///
/// The first that there is counts:
/// 1. the application's text in a language that the client asks for,
/// 2. the application's text in the application's default language,
/// 3. the default text in a language that the client asks for,
/// 4. the default text in the default language,
/// 5. the title.
///
/// At each step a text of the store is preferred to that of the spec, and languages that only the store has count too.
/// A text of the store that is malformed, or names what is no parameter of the error, is as if it were not there, and
/// `configuration.onFailure` is told of it.
public struct MessageResolver: Sendable {
    /// Where to look when nothing is there in the languages that a client asks for, and which applications count.
    public let configuration: Configuration

    /// The texts of the store; nil where there are those of the spec alone.
    public let cache: MessageCache?

    private let keys: MessageKeys
    private let reports: UnusableMessageReports
    private let defaultLanguage: LanguagePreferences
    private let applicationLanguages: [String: LanguagePreferences]

    /// Looks in a store and in the spec, or in the spec alone.
    public init(_ cache: MessageCache? = nil, configuration: Configuration = Configuration()) {
        self.cache = cache
        self.configuration = configuration
        reports = UnusableMessageReports(configuration.onFailure)
        keys = MessageKeys(configuration, clock: cache?.configuration.clock ?? .continuous)
        defaultLanguage = LanguagePreferences([configuration.defaults.language])
        applicationLanguages = configuration.defaults.applications.mapValues { LanguagePreferences([$0]) }
    }

    /// The text for the end users of an error, and its language; nil where there is none and titles do not stand in.
    ///
    /// Where the store's texts are in memory, the call neither suspends nor waits. Else it waits for at most the deadline of
    /// the cache, whether it needs one answer of the store or two.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - application: The identifier of the client's application; nil for none. What cannot be one counts as none: a
    ///     text of more than 64 characters, or with others than `A-Z a-z 0-9 . _ : -`.
    ///   - languages: What the client's `Accept-Language` asks for.
    ///   - isolation: The actor of the caller, on which the call stays.
    public func message<Failure: CatalogError>(
        for error: Failure,
        application: String?,
        languages: LanguagePreferences,
        isolation: isolated (any Actor)? = #isolation
    ) async -> LocalizedMessage? {
        let key = keys.key(of: error.code, application: application)
        var texts = FoundTexts()
        // Where the second query begins after the first, the call still waits no longer than one deadline.
        var end: Duration?
        while true {
            switch step(error, key, languages, texts) {
            case .answer(let message): return message
            case .waitForOwn(let queryID, let cache, let key):
                end = cache.configuration.clock.now() + cache.configuration.maximumWait
                texts.own = await cache.wait(for: queryID, of: key)
            case .waitForDefault(let queryID, let cache, let key):
                texts.default = await cache.wait(for: queryID, of: key, until: end)
            }
        }
    }
}

// MARK: - The order

extension MessageResolver {
    /// The store's texts, those of the application and the default ones, as far as they had to be waited for.
    private struct FoundTexts {
        var own: StoredMessages?
        var `default`: StoredMessages?
    }

    private enum Step {
        case answer(LocalizedMessage?)
        case waitForOwn(UInt64, MessageCache, MessageKey)
        case waitForDefault(UInt64, MessageCache, MessageKey)
    }

    private func step<Failure: CatalogError>(
        _ error: Failure,
        _ key: MessageKey,
        _ languages: LanguagePreferences,
        _ texts: FoundTexts
    ) -> Step {
        let fallback = MessageKey(code: key.code)
        if let application = key.application {
            let stored: StoredMessages
            switch look(up: key, texts.own) {
            case .proceed(let messages): stored = messages
            case .wait(let queryID, let cache):
                // Begins the query that is perhaps needed next, so that both take place at the same time.
                _ = look(up: fallback, texts.default)
                return .waitForOwn(queryID, cache, key)
            }
            let search = search(stored, key)
            let ownLanguage = applicationLanguages[application] ?? defaultLanguage
            if let text = search.text(of: error, in: languages) ?? search.text(of: error, in: ownLanguage) {
                return .answer(text)
            }
        }
        switch look(up: fallback, texts.default) {
        case .proceed(let messages):
            let search = search(messages, fallback)
            let text = search.text(of: error, in: languages) ?? search.text(of: error, in: defaultLanguage)
            return .answer(text ?? title(of: error))
        case .wait(let queryID, let cache): return .waitForDefault(queryID, cache, fallback)
        }
    }

    private func search(_ stored: StoredMessages, _ key: MessageKey) -> TextSearch {
        if !stored.unusable.isEmpty { reports.report(stored.unusable, of: key) }
        return TextSearch(key: key, stored: stored, reports: reports)
    }

    private enum Found {
        case proceed(StoredMessages)
        case wait(UInt64, MessageCache)
    }

    private func look(up key: MessageKey, _ known: StoredMessages?) -> Found {
        if let known { return .proceed(known) }
        guard let cache else { return .proceed(.none) }
        switch cache.lookup(key) {
        case .proceed(let messages): return .proceed(messages)
        case .wait(let queryID): return .wait(queryID, cache)
        }
    }

    private func title(of error: some CatalogError) -> LocalizedMessage? {
        guard configuration.usesTitleAsFallback else { return nil }
        let language = configuration.titleLanguage ?? configuration.defaults.language
        return LocalizedMessage(text: error.title, language: language)
    }
}
