/// The cache's contents and the decisions based on them; every call runs under the cache's lock.
struct CacheState: Sendable {
    /// The next step of a request.
    enum Step: Sendable {
        /// Go on with these texts.
        case proceed(StoredMessages)
        /// Wait for a query.
        case wait(queryID: UInt64)
    }

    private(set) var entries: SecondChanceTable<MessageKey, CachedMessages>
    private(set) var pending: [UInt64: PendingQuery] = [:]
    /// For each key the query whose answer will count: a change of the key's texts makes an older one void.
    private var current: [MessageKey: UInt64] = [:]
    private var initialBackoff: BackOff
    private var lastNumber: UInt64 = 0
    /// Queries that were given up and have not returned.
    private(set) var hanging = 0
    private let maximumQueries: Int
    private let timeToLive: Duration
    private let jitter: Double

    init(_ configuration: MessageCache.Configuration) {
        entries = SecondChanceTable(
            capacity: configuration.capacity,
            maximumWeight: configuration.maximumBytes
        )
        initialBackoff = BackOff(first: configuration.initialBackoff, longest: configuration.maximumBackoff)
        maximumQueries = max(configuration.maximumQueries, 1)
        timeToLive = configuration.timeToLive
        jitter = min(max(configuration.jitter, 0), 1)
    }

    mutating func number() -> UInt64 {
        lastNumber += 1
        return lastNumber
    }

    /// The next step of a request for a key, and the number of the query to begin, if any.
    mutating func step(for key: MessageKey, at now: Duration) -> (step: Step, begin: UInt64?) {
        let entry = entries.read(key)
        if let entry, now < entry.refresh { return (.proceed(entry.messages), nil) }
        let joined = current[key]
        let begun = joined == nil ? begin(key, at: now) : nil
        if let entry, now < entry.expiry { return (.proceed(entry.messages), begun) }
        guard let queryID = joined ?? begun, pending[queryID]?.isLate == false else {
            return (.proceed(entry?.messages ?? .none), begun)
        }
        return (.wait(queryID: queryID), begun)
    }

    private mutating func begin(_ key: MessageKey, at now: Duration) -> UInt64? {
        // Those that hang take the places of others, but never the last one: the store may be well again.
        guard pending.count < max(maximumQueries - hanging, 1), initialBackoff.permits(at: now) else { return nil }
        let queryID = number()
        pending[queryID] = PendingQuery(key: key, start: now)
        current[key] = queryID
        initialBackoff.began(queryID)
        return queryID
    }

    /// The texts of a key, however old they are.
    mutating func remnant(of key: MessageKey) -> StoredMessages { entries.read(key)?.messages ?? .none }

    mutating func forget(_ key: MessageKey) {
        entries.remove(key)
        current[key] = nil
    }

    mutating func forgetAll() {
        entries.removeAll()
        current.removeAll()
    }
}

// MARK: - Queries under way

extension CacheState {
    /// Makes the tasks of a query known; false where it has ended meanwhile.
    mutating func attach(query: Task<Void, Never>, timer: Task<Void, Never>, to queryID: UInt64) -> Bool {
        guard pending[queryID] != nil else { return false }
        pending[queryID]?.query = query
        pending[queryID]?.timer = timer
        return true
    }

    /// Lets a request wait; false where the query has ended, or is late.
    mutating func add(_ waiter: PendingQuery.Waiter, _ number: UInt64, to queryID: UInt64) -> Bool {
        guard pending[queryID]?.isLate == false else { return false }
        pending[queryID]?.waiters[number] = waiter
        return true
    }

    mutating func removeWaiter(_ number: UInt64, from queryID: UInt64) -> PendingQuery.Waiter? {
        pending[queryID]?.waiters.removeValue(forKey: number)
    }

    /// Ends the waiting for a query, which goes on.
    mutating func passDeadline(_ queryID: UInt64) -> [PendingQuery.Waiter] {
        guard let waiters = pending[queryID]?.waiters else { return [] }
        pending[queryID]?.isLate = true
        pending[queryID]?.waiters = [:]
        return Array(waiters.values)
    }

    /// Ends a query with the store's answer, or nil where it failed; nil where it had been given up before.
    ///
    /// - Parameter isGivenUp: Whether the store has not answered yet; the query hangs until it does.
    mutating func end(
        _ queryID: UInt64,
        _ messages: StoredMessages?,
        isGivenUp: Bool,
        at now: Duration,
        random: Double
    ) -> (query: PendingQuery, isCountedFailure: Bool)? {
        guard let ended = pending.removeValue(forKey: queryID) else {
            if !isGivenUp { returnedLate(at: now) }
            return nil
        }
        if isGivenUp { hanging += 1 }
        let isCurrent = current[ended.key] == queryID
        if isCurrent { current[ended.key] = nil }
        guard let messages else {
            let excess = hanging - maximumQueries
            return (ended, initialBackoff.failed(queryID, at: now, random: random, excess: excess))
        }
        initialBackoff.succeeded()
        if isCurrent {
            // From the start of the query on, since a change after it may not be in the answer.
            let refresh = ended.start + timeToLive * (1 - jitter * random)
            let entry = CachedMessages(messages: messages, refresh: refresh, expiry: ended.start + timeToLive)
            entries.insert(entry, for: ended.key, weight: ended.key.size + messages.size)
        }
        return (ended, false)
    }

    private mutating func returnedLate(at now: Duration) {
        hanging -= 1
        if hanging < maximumQueries { initialBackoff.shorten(at: now) }
    }
}

/// An entry of the cache: what the store had, which may be nothing, and how long that holds.
struct CachedMessages: Sendable {
    var messages: StoredMessages
    /// From here on a query is due, while the entry is still served.
    var refresh: Duration
    /// From here on the entry is served only where the store is slow or fails.
    var expiry: Duration
}

/// A query that is under way, and who waits for it.
struct PendingQuery: Sendable {
    typealias Waiter = CheckedContinuation<StoredMessages?, Never>

    let key: MessageKey
    let start: Duration
    /// True once requests no longer wait for the query.
    var isLate = false
    var waiters: [UInt64: Waiter] = [:]
    var query: Task<Void, Never>?
    var timer: Task<Void, Never>?
}
