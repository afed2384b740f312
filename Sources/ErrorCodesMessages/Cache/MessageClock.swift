/// The time that a cache goes by: a stopwatch, and a way to wait.
public struct MessageClock: Sendable {
    /// The time since some moment before; it never goes back.
    public var now: @Sendable () -> Duration

    /// Waits for a length of time; throws where the task is cancelled meanwhile.
    public var sleep: @Sendable (Duration) async throws -> Void

    /// A clock of two closures.
    public init(
        now: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.now = now
        self.sleep = sleep
    }

    /// Goes by a clock from its present instant.
    public init<Source: Clock>(_ clock: Source) where Source.Duration == Duration {
        let start = clock.now
        now = { start.duration(to: clock.now) }
        sleep = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    }

    /// The system's clock, which goes on while the machine sleeps.
    public static let continuous = MessageClock(ContinuousClock())
}
