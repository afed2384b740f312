/// Texts of a store, kept in memory, so that a request waits for the store at most once in a while and never long.
///
/// - One query for a key is under way at a time, however many requests wait for it. Cancelling one of them ends its own
///   wait alone.
/// - A key for which the store has nothing is kept like any other.
/// - A text is read again before its time to live is over, and served meanwhile. Where the store is slow or fails, it is
///   served for as long as that lasts; a store that failed is left alone for a while.
/// - Whatever the store does, a request waits no longer than the deadline. Queries run on threads of their own, so that a
///   store that blocks them takes no thread from requests. (Before macOS 15, iOS 18, tvOS 18, watchOS 11 and visionOS 2
///   they share the threads of Swift's concurrency, where a store must not block.)
/// - A query that has not returned in time is cancelled and given up. Those that still hang count among the queries at a
///   time, yet one more can always begin after the pause that follows a failure: so a store that is well again is used
///   again, even if it never returns from earlier queries. Once as many hang as may be under way, that pause doubles with
///   each further one, from `maximumBackoff` to an hour, so that their number grows by one an hour at most. The threads
///   are at most twice as many as the queries at a time.
/// - The number of keys and the memory of all texts are bounded; what is in use stays.
public final class MessageCache: Sendable {
    /// How long texts are kept, how long a request waits for them, and how often the store is asked.
    public let configuration: Configuration

    private let store: any MessageStore
    private let state: StateLock<CacheState>
    private let runQuery: RunQuery

    /// Puts a cache in front of a store.
    public init(_ store: any MessageStore, configuration: Configuration = Configuration()) {
        self.store = store
        self.configuration = configuration
        state = StateLock(CacheState(configuration))
        runQuery = configuration.runQuery
    }

    /// The number of keys in the cache.
    public var count: Int { state.withLock { $0.entries.count } }

    /// The memory that keys and texts take, in bytes, counted from above.
    public var size: Int { state.withLock { $0.entries.weight } }

    /// The number of queries that requests may wait for.
    var queriesUnderWay: Int { state.withLock { $0.pending.count } }

    /// The number of queries that were given up and have not returned.
    var queriesHanging: Int { state.withLock { $0.hanging } }

    /// The store's texts of a key; none where it has nothing, or has not answered in time, or failed.
    ///
    /// Where they are in memory, the call neither suspends nor allocates.
    public func messages(for key: MessageKey, isolation: isolated (any Actor)? = #isolation) async -> StoredMessages {
        switch lookup(key) {
        case .proceed(let messages): messages
        case .wait(let queryID): await wait(for: queryID, of: key)
        }
    }

    /// Drops the texts of a key: the next request asks the store.
    ///
    /// Whoever changed a text calls this when the change is in the store. The answer of a query that began before does
    /// not get into the cache.
    public func invalidate(_ key: MessageKey) { state.withLock { $0.forget(key) } }

    /// Drops all texts.
    public func invalidateAll() { state.withLock { $0.forgetAll() } }

    /// The next step of a request; begins the query if one is due.
    func lookup(_ key: MessageKey) -> CacheState.Step {
        let now = configuration.clock.now()
        let (step, queryID) = state.withLock { $0.step(for: key, at: now) }
        if let queryID { begin(queryID, key) }
        return step
    }
}

// MARK: - Waiting

extension MessageCache {
    /// Waits until the query ends, its deadline passes, or this task is cancelled.
    ///
    /// - Parameter end: When the wait ends at the latest, on the cache's clock; nil for the deadline of the query.
    func wait(
        for queryID: UInt64,
        of key: MessageKey,
        until end: Duration? = nil,
        isolation: isolated (any Actor)? = #isolation
    ) async -> StoredMessages {
        let waiter = state.withLock { $0.number() }
        var timer: Task<Void, Never>?
        defer { timer?.cancel() }
        let answer: StoredMessages? = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // Cancellation is looked at under the lock: its handler comes either before, or finds the waiter.
                let waits = state.withLock { !Task.isCancelled && $0.add(continuation, waiter, to: queryID) }
                if !waits { continuation.resume(returning: nil) }
                // It begins when the waiter is known, or else could come too early for it.
                if waits, let end { timer = Task.detached { [self] in await self.end(waiter, of: queryID, at: end) } }
            }
        } onCancel: {
            state.withLock { $0.removeWaiter(waiter, from: queryID) }?.resume(returning: nil)
        }
        return answer ?? state.withLock { $0.remnant(of: key) }
    }

    /// Ends one request's wait for a query at a time, unless it has ended before.
    private func end(_ waiter: UInt64, of queryID: UInt64, at end: Duration) async {
        let clock = configuration.clock
        let rest = end - clock.now()
        if rest > .zero, (try? await clock.sleep(rest)) == nil { return }
        state.withLock { $0.removeWaiter(waiter, from: queryID) }?.resume(returning: nil)
    }
}

// MARK: - Queries

extension MessageCache {
    /// Begins a query in a task of its own, which no request's cancellation reaches, and its timer.
    private func begin(_ queryID: UInt64, _ key: MessageKey) {
        let query = runQuery { [self] in end(queryID, await answer(to: key)) }
        let timer = Task.detached { [self] in await watch(queryID) }
        if !state.withLock({ $0.attach(query: query, timer: timer, to: queryID) }) { timer.cancel() }
    }

    private func answer(to key: MessageKey) async -> Result<StoredMessages, any Error> {
        do {
            // It may have been given up before a thread was free.
            try Task.checkCancellation()
            return .success(StoredMessages(try await store.messages(for: key)))
        } catch {
            return .failure(error)
        }
    }

    private func watch(_ queryID: UInt64) async {
        let clock = configuration.clock
        guard (try? await clock.sleep(configuration.maximumWait)) != nil else { return }
        for waiter in state.withLock({ $0.passDeadline(queryID) }) { waiter.resume(returning: nil) }
        guard (try? await clock.sleep(configuration.queryTimeout - configuration.maximumWait)) != nil else { return }
        end(queryID, .failure(QueryTimeout()), isGivenUp: true)
    }

    private func end(_ queryID: UInt64, _ answer: Result<StoredMessages, any Error>, isGivenUp: Bool = false) {
        let (now, random, messages) = (configuration.clock.now(), configuration.random(), try? answer.get())
        let end = state.withLock { $0.end(queryID, messages, isGivenUp: isGivenUp, at: now, random: random) }
        guard let (ended, isCountedFailure) = end else { return }
        for waiter in ended.waiters.values { waiter.resume(returning: messages) }
        ended.timer?.cancel()
        guard case .failure(let error) = answer else { return }
        ended.query?.cancel()
        if isCountedFailure { configuration.onFailure(error) }
    }
}
