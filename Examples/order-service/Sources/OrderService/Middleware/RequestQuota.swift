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

    /// Counts a request; what the caller is told where it is one too many, nil otherwise.
    func take(for caller: Caller, at now: ContinuousClock.Instant) -> RateLimit? {
        var window = windows[caller] ?? Window(end: now + length, count: 0)
        if window.end <= now { window = Window(end: now + length, count: 0) }
        guard window.count < limit else {
            let rest = now.duration(to: window.end).components
            let seconds = rest.seconds + (rest.attoseconds > 0 ? 1 : 0)
            return RateLimit(policy: "customer", quota: limit, window: length, reset: .seconds(seconds))
        }
        window.count += 1
        windows[caller] = window
        return nil
    }
}
