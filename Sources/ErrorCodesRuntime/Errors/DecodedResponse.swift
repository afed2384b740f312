/// A response as a client passes it on: the error that it is, and everything else that came with it.
///
/// Thrown, it is caught by code, `catch OrderError.code(.orderInProgress)`; `thrown` is what a client throws who wants
/// the cases themselves caught.
public struct DecodedResponse<Base: CatalogError>: Error, Hashable {
    /// The error of the catalogue, or a problem that it does not describe.
    public let error: DecodedError<Base>

    /// The response as received: status, header fields, the problem with every member, and the body.
    public let response: ProblemResponse

    /// Recognises the error of a response.
    public init(_ response: ProblemResponse) {
        error = DecodedError(response)
        self.response = response
    }

    /// The error of the catalogue itself, or the `UnknownProblem`.
    public var thrown: any Error { error.thrown }
}

extension DecodedResponse: CatalogErrorConvertible {
    /// The error, if it is known.
    public var catalogError: (any CatalogError)? { error.catalogError }
}

extension DecodedResponse: UnknownProblemCarrier {
    var unknownProblem: UnknownProblem? { error.unknownProblem }
}

extension DecodedResponse: CustomStringConvertible, CustomReflectable {
    /// The status, and the description of the error.
    public var description: String { "\(response.status) \(error)" }

    /// Shows the error and the response, without values that may be personal.
    public var customMirror: Mirror {
        Mirror(self, children: ["error": error, "response": response], displayStyle: .struct)
    }
}

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
