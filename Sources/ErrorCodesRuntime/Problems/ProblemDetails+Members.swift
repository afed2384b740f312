extension ProblemDetails {
    /// The identifier under which the server logged the request: the member `requestId`.
    public var requestID: String? { extensions["requestId"]?.text }

    /// When the client may try again: the member `retryAfter`, a number of seconds or the text of a `Retry-After`; nil
    /// where it is neither.
    public var retryAfter: RetryAfter? {
        switch extensions["retryAfter"] {
        case .integer(let seconds)? where seconds >= 0: RetryAfter(String(seconds))
        case .double(let seconds)? where seconds >= 0: RetryAfter(String(Int(exactly: seconds.rounded(.up)) ?? Int.max))
        case .string(let text)?: RetryAfter(text)
        default: nil
        }
    }
}
