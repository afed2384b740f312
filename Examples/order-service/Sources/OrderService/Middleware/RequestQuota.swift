import ErrorCodesRuntime
import ErrorCodesServer

/// Counts the requests of each caller within a window of time.
actor RequestQuota {
    private struct Window {
        var end: ContinuousClock.Instant
        var count: Int
    }

    private let limit: Int
    private let length: Duration
    private var windows: [Caller: Window] = [:]

    init(limit: Int, window: Duration) {
        self.limit = limit
        length = window
    }

    /// Counts a request; what the caller is told, and whether it is one too many.
    func take(for caller: Caller, at now: ContinuousClock.Instant) -> (limit: RateLimit, isExceeded: Bool) {
        var window = windows[caller] ?? Window(end: now + length, count: 0)
        if window.end <= now { window = Window(end: now + length, count: 0) }
        window.count += 1
        windows[caller] = window
        let rest = now.duration(to: window.end).components
        let reset = Duration.seconds(rest.seconds + (rest.attoseconds > 0 ? 1 : 0))
        let remaining = max(limit - window.count, 0)
        let told = RateLimit(policy: "customer", quota: limit, window: length, remaining: remaining, reset: reset)
        return (told, window.count > limit)
    }
}
