extension MessageCache {
    /// How long texts are kept, how long a request waits for them, and how often a store is asked.
    public struct Configuration: Sendable {
        /// The number of keys that are kept, also of those for which the store has nothing; at least 1.
        public var capacity = 10_000

        /// The most memory that keys and texts may take, in bytes, counted from above; what is in use stays. One key is kept
        /// even if its texts take more.
        public var maximumBytes = 32 * 1_024 * 1_024

        /// No text is served longer than this after it was read, while the store answers in time.
        public var timeToLive = Duration.seconds(60)

        /// The part of the time to live, 0 to 1, in which a text is read again while the present one is still served.
        ///
        /// At which moment of it is left to chance, for each key anew, so that neither the keys of a process nor the
        /// processes of a service ask in step.
        public var jitter = 0.5

        /// A request waits for a query until this long after the query began, and then goes on without. A call of a
        /// ``MessageResolver`` waits no longer than this in all, also where it needs two queries.
        public var maximumWait = Duration.milliseconds(50)

        /// A query that takes longer counts as failed, is cancelled, and is waited for no more.
        public var queryTimeout = Duration.seconds(10)

        /// The most queries at a time, at least 1; requests beyond them go on without waiting.
        ///
        /// Queries that were given up and have not returned count too, but one query can always begin after the back-off.
        /// At most twice as many threads run them.
        public var maximumQueries = 64

        /// How long the store is left alone after a failure; twice as long after each further one.
        public var initialBackoff = Duration.milliseconds(500)

        /// The longest time that the store is left alone, unless `maximumQueries` hang.
        public var maximumBackoff = Duration.seconds(10)

        /// Is told why the store failed, once for each time that it is left alone; a query that takes too long fails with a
        /// ``QueryTimeout``. It is for a log or a metric, and must not block.
        public var onFailure: @Sendable (any Error) -> Void = { _ in }

        /// A number of at least 0 and less than 1, another one at each call.
        public var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

        /// The time to go by.
        public var clock = MessageClock.continuous

        /// The values that the properties name.
        public init() {}
    }

    /// A query was given up, since it took longer than the configuration allows.
    public struct QueryTimeout: Error, Hashable {}
}
