import ErrorCodesRuntime

/// Where the texts of an error come from: the application, if it counts, and the code as text.
struct Origin: Sendable {
    var application: String?
    var code: String
}

/// Decides which applications count, and knows the codes as text.
final class Origins: Sendable {
    private struct State: Sendable {
        var census: ApplicationCensus
        var codes = CodeTexts()
    }

    private let known: Set<String>
    private let clock: MessageClock
    private let state: StateLock<State>

    init(_ configuration: MessageResolver.Configuration, clock: MessageClock) {
        known = configuration.applications.union(configuration.defaults.applications.keys)
        self.clock = clock
        let census = ApplicationCensus(
            limit: configuration.maximumApplications,
            period: configuration.applicationPeriod
        )
        state = StateLock(State(census: census))
    }

    func origin<Code: ErrorCode>(of code: Code, application: String?) -> Origin {
        let isKnown = application.map(known.contains) ?? false
        let (counts, text) = state.withLock { state in
            let isCounted = application.map { isKnown || state.census.admits($0, now: clock.now) } ?? false
            return (isCounted, state.codes.text(of: code))
        }
        guard let application, counts || Self.hasTexts(code, application) else { return Origin(code: text) }
        return Origin(application: application, code: text)
    }

    /// Whether the spec has texts of an application for an error.
    private static func hasTexts<Code: ErrorCode>(_ code: Code, _ application: String) -> Bool {
        var languages = code.messageLanguages(application: application).makeIterator()
        return languages.next() != nil
    }
}
