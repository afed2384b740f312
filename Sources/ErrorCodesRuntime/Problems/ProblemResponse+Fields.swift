extension ProblemResponse {
    /// When the client may try again: the field `Retry-After` or, without a valid one, the member `retryAfter`.
    public var retryAfter: RetryAfter? {
        let date = date
        return headers.lastValue(of: RetryAfter.fieldName) { RetryAfter($0, now: date) } ?? problem.retryAfter
    }

    /// The identifier under which the server logged the request: the member `requestId` or, without one, the field
    /// `X-Request-Id`.
    public var requestID: String? {
        problem.requestID ?? headers.lastValue(of: "X-Request-Id") { $0.isEmpty ? nil : $0 }
    }

    /// When the server answered: the field `Date`; nil where it is absent or malformed.
    public var date: DateTime? { headers.lastValue(of: "Date") { DateTime(httpDate: $0) } }
}
