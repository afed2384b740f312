/// How a client spreads its attempts: exponential growth with full jitter, so that clients who failed together do not
/// come back together.
public struct RetryBackoff: Hashable, Sendable {
    /// The longest pause after the first attempt; it doubles with each further one.
    public var initialPause: Duration

    /// The upper limit of that pause.
    public var maximumPause: Duration

    /// The longest wait that a server or a policy may ask for; where one asks for more, no attempt is worth it.
    public var maximumRetryAfter: Duration

    /// Up to half a second after the first attempt, up to thirty after the seventh, and no `Retry-After` of more than an
    /// hour, unless told otherwise.
    public init(
        initialPause: Duration = .milliseconds(500),
        maximumPause: Duration = .seconds(30),
        maximumRetryAfter: Duration = RetryAfter.defaultLimit
    ) {
        self.initialPause = initialPause
        self.maximumPause = maximumPause
        self.maximumRetryAfter = maximumRetryAfter
    }

    /// The longest pause after an attempt: `initialPause` times two to the power of `attempt - 1`, but no more than
    /// `maximumPause`.
    ///
    /// - Parameter attempt: How many attempts have failed, from 1; less counts as 1.
    public func maximumPause(afterAttempt attempt: Int) -> Duration {
        let limit = max(maximumPause, .zero)
        var pause = min(max(initialPause, .zero), limit)
        var doublings = max(attempt, 1) - 1
        while doublings > 0, pause > .zero, pause < limit {
            pause = pause > limit / 2 ? limit : pause * 2
            doublings -= 1
        }
        return pause
    }

    /// How long to wait before the next attempt; nil where the same request would fail again, and where the wait that is
    /// asked for is not worth it.
    ///
    /// It is at least what `Retry-After` says or, without one, what the policy does, and at most the longest pause more:
    /// whatever a server sends, no more than `maximumRetryAfter` and `maximumPause` together.
    /// A `Retry-After` counts for an error that is never to be retried too, since the server set it for this one. The
    /// function knows no clock and draws nothing. It does not know either whether sending the request twice does harm
    /// (RFC 9110, section 9.2.2), nor when to give up.
    ///
    /// - Parameters:
    ///   - attempt: How many attempts have failed, from 1.
    ///   - policy: The policy of the error.
    ///   - retryAfter: What the response said.
    ///   - jitter: A random number from 0 to 1, drawn for this attempt; what lies outside becomes the nearest inside.
    ///   - now: The time of the answer.
    public func delay(
        afterAttempt attempt: Int,
        policy: RetryPolicy,
        retryAfter: RetryAfter?,
        jitter: Double,
        now: DateTime
    ) -> Duration? {
        let least: Duration
        switch (retryAfter, policy) {
        case (let retryAfter?, _):
            guard let delay = retryAfter.delay(from: now, limit: maximumRetryAfter) else { return nil }
            least = delay
        case (nil, .never): return nil
        case (nil, .backoff): least = .zero
        case (nil, .after(let delay)):
            guard delay <= maximumRetryAfter else { return nil }
            least = max(delay, .zero)
        }
        let jitter = jitter.isNaN ? 1 : min(max(jitter, 0), 1)
        return least + maximumPause(afterAttempt: attempt) * jitter
    }
}
