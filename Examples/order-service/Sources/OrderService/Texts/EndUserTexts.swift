import ErrorCodesGRDB
import ErrorCodesMessages
import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import Logging

/// What end users read: the texts of the catalogue, or those of a database where it has others.
struct EndUserTexts: Sendable {
    private static let applicationField = HTTPField.Name("X-Application-Id")

    /// Finds the texts.
    let resolver: MessageResolver

    private let store: SQLiteMessageStore?
    private let logger: Logger

    init(_ configuration: OrderServiceConfiguration) {
        logger = configuration.logger
        store = configuration.messageDatabase.map { SQLiteMessageStore(path: $0) }
        resolver = MessageResolver(store.map { Self.cache($0, configuration) }, configuration: Self.languages)
    }

    /// Opens the database, and makes it where it is missing, so that no request waits for that.
    ///
    /// Where that fails, the service runs all the same, with the texts of the catalogue.
    func open() async {
        do {
            try await store?.open()
        } catch {
            logger.warnOfTexts(error)
        }
    }

    /// The client application that a request says it comes from.
    @Sendable static func application(of request: Request, _ context: some RequestContext) -> String? {
        applicationField.flatMap { request.headers[$0] }
    }

    /// English, and Chinese for the application that has its end users there.
    private static var languages: MessageResolver.Configuration {
        var configuration = MessageResolver.Configuration()
        configuration.defaults = MessageDefaults(language: "en", applications: ["100001": "zh-Hans"])
        return configuration
    }

    private static func cache(_ store: SQLiteMessageStore, _ configuration: OrderServiceConfiguration) -> MessageCache {
        var settings = MessageCache.Configuration()
        settings.timeToLive = configuration.messageTimeToLive
        settings.onFailure = { [logger = configuration.logger] in logger.warnOfTexts($0) }
        return MessageCache(store, configuration: settings)
    }
}

extension Logger {
    fileprivate func warnOfTexts(_ error: any Error) {
        warning("the database of texts for end users cannot be read", metadata: ["error": "\(error)"])
    }
}
