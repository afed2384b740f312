extension ProblemDetails {
    /// The problem that says no more than its status does: `about:blank` with the status phrase (RFC 9457, section
    /// 4.2.1).
    ///
    /// A status outside of 100 to 599 is none (RFC 9110, section 15), and is left out with its phrase.
    public init(status: Int, detail: String? = nil) {
        guard HTTPStatus.bounds.contains(status) else {
            self.init(detail: detail)
            return
        }
        self.init(title: HTTPStatus.phrase(status), status: status, detail: detail)
    }

    /// The identifier under which the server logged the request: the member `requestId`.
    public var requestID: String? { extensions["requestId"]?.text }

    /// How many errors per field the server left out of `errors`, of which it sends 100 at the most: the member
    /// `omittedErrors`.
    public var omittedErrorCount: Int {
        guard case .integer(let count)? = extensions["omittedErrors"] else { return 0 }
        return max(count, 0)
    }

    /// When the client may try again: the member `retryAfter`, a number of seconds or the text of a `Retry-After`; nil
    /// where it is neither.
    public var retryAfter: RetryAfter? {
        switch extensions["retryAfter"] {
        case .integer(let seconds)? where seconds >= 0: RetryAfter(String(seconds))
        case .double(let seconds)?: RetryAfter(seconds: seconds)
        // A number that neither holds: too large, or with too many digits.
        case .number(let text)?: Double(text).flatMap { RetryAfter(seconds: $0) }
        case .string(let text)?: RetryAfter(text)
        default: nil
        }
    }
}
