/// What the cache knows, and what follows from it; all of it happens under the cache's lock.
struct CacheState: Sendable {
    /// What a request is to do.
    enum Step: Sendable {
        /// Go on with these texts.
        case proceed(StoredMessages)
        /// Wait for a query.
        case wait(flight: UInt64)
    }

    private(set) var entries: SecondChanceTable<MessageKey, CachedMessages>
    private(set) var flights: [UInt64: Flight] = [:]
    /// For each key the query whose answer will count: a change of the key's texts makes an older one void.
    private var current: [MessageKey: UInt64] = [:]
    private var backOff: BackOff
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
        backOff = BackOff(first: configuration.backOff, longest: configuration.longestBackOff)
        maximumQueries = max(configuration.maximumQueries, 1)
        timeToLive = configuration.timeToLive
        jitter = min(max(configuration.jitter, 0), 1)
    }

    mutating func number() -> UInt64 {
        lastNumber += 1
        return lastNumber
    }

    /// What a request for a key is to do, and the number of a query that is to begin.
    mutating func step(for key: MessageKey, at now: Duration) -> (step: Step, begin: UInt64?) {
        let entry = entries.read(key)
        if let entry, now < entry.refresh { return (.proceed(entry.messages), nil) }
        let joined = current[key]
        let begun = joined == nil ? begin(key, at: now) : nil
        if let entry, now < entry.expiry { return (.proceed(entry.messages), begun) }
        guard let flight = joined ?? begun, flights[flight]?.isLate == false else {
            return (.proceed(entry?.messages ?? .none), begun)
        }
        return (.wait(flight: flight), begun)
    }

    private mutating func begin(_ key: MessageKey, at now: Duration) -> UInt64? {
        // Those that hang take the places of others, but never the last one: the store may be well again.
        guard flights.count < max(maximumQueries - hanging, 1), backOff.permits(at: now) else { return nil }
        let flight = number()
        flights[flight] = Flight(key: key, start: now)
        current[key] = flight
        backOff.began(flight)
        return flight
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
    mutating func attach(query: Task<Void, Never>, timer: Task<Void, Never>, to flight: UInt64) -> Bool {
        guard flights[flight] != nil else { return false }
        flights[flight]?.query = query
        flights[flight]?.timer = timer
        return true
    }

    /// Lets a request wait; false where the query has ended, or is late.
    mutating func add(_ waiter: Flight.Waiter, _ number: UInt64, to flight: UInt64) -> Bool {
        guard flights[flight]?.isLate == false else { return false }
        flights[flight]?.waiters[number] = waiter
        return true
    }

    mutating func removeWaiter(_ number: UInt64, from flight: UInt64) -> Flight.Waiter? {
        flights[flight]?.waiters.removeValue(forKey: number)
    }

    /// Ends the waiting for a query, which goes on.
    mutating func passDeadline(_ flight: UInt64) -> [Flight.Waiter] {
        guard let waiters = flights[flight]?.waiters else { return [] }
        flights[flight]?.isLate = true
        flights[flight]?.waiters = [:]
        return Array(waiters.values)
    }

    /// Ends a query with the store's answer, or nil where it failed; nil where it had been given up before.
    ///
    /// - Parameter isGivenUp: Whether the store has not answered yet; the query hangs until it does.
    mutating func end(
        _ flight: UInt64,
        _ messages: StoredMessages?,
        isGivenUp: Bool,
        at now: Duration,
        random: Double
    ) -> (flight: Flight, isCountedFailure: Bool)? {
        guard let ended = flights.removeValue(forKey: flight) else {
            if !isGivenUp { returnedLate(at: now) }
            return nil
        }
        if isGivenUp { hanging += 1 }
        let isCurrent = current[ended.key] == flight
        if isCurrent { current[ended.key] = nil }
        guard let messages else {
            let excess = hanging - maximumQueries
            return (ended, backOff.failed(flight, at: now, random: random, excess: excess))
        }
        backOff.succeeded()
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
        if hanging < maximumQueries { backOff.shorten(at: now) }
    }
}
