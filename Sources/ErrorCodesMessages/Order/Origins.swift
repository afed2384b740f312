import ErrorCodesRuntime

/// Where the texts of an error come from: the application, if it counts, and the code as text.
struct Origin: Sendable {
    var application: String?
    var code: String
}

/// Decides which applications count, and knows the codes as text.
final class Origins: Sendable {
    private let known: Set<String>
    /// The longest identifier that may count, in bytes: a longer one is not even looked for.
    private let longest: Int
    private let clock: MessageClock
    private let census: StateLock<ApplicationCensus>
    private let codes = CodeTexts()

    init(_ configuration: MessageResolver.Configuration, clock: MessageClock) {
        known = configuration.applications.union(configuration.defaults.applications.keys)
        longest = known.reduce(ApplicationCensus.longest) { max($0, $1.utf8.count) }
        self.clock = clock
        census = StateLock(
            ApplicationCensus(limit: configuration.maximumApplications, period: configuration.applicationPeriod)
        )
    }

    func origin<Code: ErrorCode>(of code: Code, application: String?) -> Origin {
        guard let application, application.utf8.count <= longest,
            counts(application) || Self.hasTexts(code, application)
        else {
            return Origin(code: codes.text(of: code))
        }
        return Origin(application: application, code: codes.text(of: code))
    }

    private func counts(_ application: String) -> Bool {
        known.contains(application) || census.withLock { $0.admits(application, now: clock.now) }
    }

    /// Whether the spec has texts of an application for an error.
    private static func hasTexts<Code: ErrorCode>(_ code: Code, _ application: String) -> Bool {
        var languages = code.messageLanguages(application: application).makeIterator()
        return languages.next() != nil
    }
}
