import Testing

@testable import ErrorCodesMessages

/// A cache with a clock that the test moves, and no chance: it refreshes at three quarters of the time to live, and
/// pauses for seven eighths of the back-off.
struct CacheFixture {
    static let key = MessageKey(code: "20001")

    let clock = ManualClock()
    let store: TestStore
    let cache: MessageCache

    init(_ store: TestStore, _ change: (inout MessageCache.Configuration) -> Void = { _ in }) {
        self.store = store
        var configuration = MessageCache.Configuration()
        configuration.random = { 0.5 }
        configuration.clock = clock.messageClock
        change(&configuration)
        cache = MessageCache(store, configuration: configuration)
    }

    /// The English text of the key.
    func text(_ key: MessageKey = key) async -> String? { await cache.messages(for: key)["en"] }

    /// Waits until so many queries are under way, and the timer of each.
    func settle(queries: Int) async throws {
        try await eventually("queries: \(cache.queriesUnderWay), timers: \(clock.sleepers), expected: \(queries)") {
            cache.queriesUnderWay == queries && clock.sleepers == queries
        }
    }
}

extension MessageCache {
    /// A cache that waits for every answer of the store, since a busy machine takes longer than the deadline of a request.
    static func waiting(for store: TestStore) -> MessageCache {
        var configuration = Configuration()
        configuration.maximumWait = .seconds(300)
        configuration.queryTimeout = .seconds(600)
        // A text that expires while other tests have the processors would be asked for again.
        configuration.timeToLive = .seconds(3_600)
        return MessageCache(store, configuration: configuration)
    }
}
