/// An error that can have come in a response, with what the server said beside it.
///
/// Whatever a client catches is one: an error of a catalog or of an operation, a decoded error, and an unknown problem.
public protocol ReceivedError: Error {
    /// The response that the error came in; nil for an error that was made here or decoded from a problem alone.
    var response: ProblemResponse? { get }

    /// The text for end users that the server sent.
    var message: LocalizedMessage? { get }

    /// The identifier under which the server logged the request.
    var requestID: String? { get }

    /// When the client may try again; nil where the server did not say.
    var retryAfter: RetryAfter? { get }

    /// The policy for sending the same request again: the catalog's, or that of the status where the catalog does not know
    /// the error.
    var retryPolicy: RetryPolicy { get }
}

extension ReceivedError {
    /// The text for end users that the server sent.
    public var message: LocalizedMessage? { response?.message }

    /// The identifier under which the server logged the request.
    public var requestID: String? { response?.requestID }

    /// When the client may try again; nil where the server did not say.
    public var retryAfter: RetryAfter? { response?.retryAfter }

    /// How long to wait before the next attempt; nil where the same request would fail again, and where the server asks
    /// for a longer wait than `backoff.maximumRetryAfter`.
    ///
    /// See ``RetryBackoff/delay(afterAttempt:policy:retryAfter:jitter:now:)``.
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
            retryAfter: retryAfter,
            jitter: jitter,
            now: response?.date ?? now
        )
    }
}

extension ContextualError {
    /// The response that the error came in; nil for an error that was made here or decoded from a problem alone.
    public var response: ProblemResponse? { context.response }
}

extension CatalogError {
    /// The catalog's policy for sending the same request again.
    public var retryPolicy: RetryPolicy { code.retry }
}

extension OperationFailure {
    /// The catalog's policy for sending the same request again; that of the original, where one that the operation does
    /// not declare came in a response.
    public var retryPolicy: RetryPolicy { base.receivedCause?.retryPolicy ?? base.retryPolicy }
}

extension CatalogError {
    /// The error that came in the same response and is the cause of this one, which stands for it.
    fileprivate var receivedCause: (any ReceivedError)? {
        guard code == Code.unexpectedErrorCode, response != nil else { return nil }
        return context.cause as? any ReceivedError
    }
}

extension DecodedError: ReceivedError {
    private var received: any ReceivedError {
        switch self {
        case .known(let base): base
        case .unknown(let problem): problem
        }
    }

    /// The response that the error came in; nil for one that was decoded from a problem alone.
    public var response: ProblemResponse? { received.response }

    /// The text for end users that the server sent.
    public var message: LocalizedMessage? { received.message }

    /// The identifier under which the server logged the request.
    public var requestID: String? { received.requestID }

    /// When the client may try again; nil where the server did not say.
    public var retryAfter: RetryAfter? { received.retryAfter }

    /// The policy for sending the same request again: the catalog's, or that of the status where the catalog does not know
    /// the error.
    public var retryPolicy: RetryPolicy { received.retryPolicy }
}

extension RetryPolicy {
    /// The policy of a bare status: those that are temporary by definition may be retried (RFC 9110, sections 15.5.9,
    /// 15.6.3, 15.6.4 and 15.6.5; RFC 8470, section 5.2; RFC 6585, section 4).
    init(status: Int?) { self = [408, 425, 429, 502, 503, 504].contains(status) ? .backoff : .never }
}
