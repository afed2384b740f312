extension DecodedResponse {
    /// The policy for sending the same request again: the catalog's, or if it does not know the error, the status's.
    public var retryPolicy: RetryPolicy {
        let code = Base.Code(of: response.problem, status: response.status, codesAreText: response.codesAreText)
        return code?.retry ?? RetryPolicy(status: response.status)
    }

    /// How long to wait before the next attempt; nil where the same request would fail again, and where the server asks
    /// for a longer wait than `backoff.longestRetryAfter`.
    ///
    /// See `RetryBackoff.delay(afterAttempt:policy:retryAfter:jitter:now:)`.
    ///
    /// - Parameters:
    ///   - attempt: How many attempts have failed, from 1.
    ///   - backoff: How the attempts are spread.
    ///   - jitter: A random number from 0 to 1, drawn for this attempt.
    ///   - now: The time at which the response arrived; its own `Date` takes precedence.
    public func retryDelay(
        afterAttempt attempt: Int,
        backoff: RetryBackoff = RetryBackoff(),
        jitter: Double,
        now: DateTime
    ) -> Duration? {
        backoff.delay(
            afterAttempt: attempt,
            policy: retryPolicy,
            retryAfter: response.retryAfter,
            jitter: jitter,
            now: response.date ?? now
        )
    }
}

extension RetryPolicy {
    /// The policy of a bare status: those that are temporary by definition may be retried (RFC 9110, sections 15.5.9,
    /// 15.6.3, 15.6.4 and 15.6.5; RFC 8470, section 5.2; RFC 6585, section 4).
    init(status: Int) { self = [408, 425, 429, 502, 503, 504].contains(status) ? .backoff : .never }
}
