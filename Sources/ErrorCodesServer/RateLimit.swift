public import ErrorCodesRuntime

/// A quota and what is left of it, as the header fields `RateLimit-Policy` and `RateLimit` tell a client (IETF draft
/// "RateLimit header fields for HTTP").
public struct RateLimit: Hashable, Sendable {
    /// The name of the policy, in printable ASCII; fields with another name are dropped.
    public var policy: String

    /// How many requests the policy allows within its window.
    public var quota: Int

    /// The length of the window, whole seconds of it.
    public var window: Duration

    /// How many requests are left.
    public var remaining: Int

    /// When the quota is full again.
    public var reset: Duration

    /// A quota of which nothing is left, unless told otherwise.
    public init(policy: String = "default", quota: Int, window: Duration, remaining: Int = 0, reset: Duration) {
        self.policy = policy
        self.quota = quota
        self.window = window
        self.remaining = remaining
        self.reset = reset
    }

    /// `RateLimit-Policy: "default";q=100;w=60` and `RateLimit: "default";r=0;t=30`.
    public var headers: [HeaderField] {
        // A string of these fields has no tab (RFC 9651, section 3.3.3), unlike those of others; a control character
        // in its stead has the fields dropped.
        let policy = String(policy.map { $0 == "\t" ? "\0" : $0 })
        let name = "\"" + policy.escapedForQuotedString + "\""
        let (quota, window) = (Self.number(UInt64(max(quota, 0))), Self.number(window.delaySeconds))
        let (remaining, reset) = (Self.number(UInt64(max(remaining, 0))), Self.number(reset.delaySeconds))
        return [
            HeaderField(name: "RateLimit-Policy", value: "\(name);q=\(quota);w=\(window)"),
            HeaderField(name: "RateLimit", value: "\(name);r=\(remaining);t=\(reset)"),
        ]
    }

    /// The fields of ``headers``, and if asked for the older ones that they replace: `X-RateLimit-Limit`, `X-RateLimit-Remaining`
    /// and `X-RateLimit-Reset`, the seconds until the quota is full again.
    public func headers(legacy: Bool) -> [HeaderField] {
        guard legacy else { return headers }
        let numbers = [
            ("Limit", UInt64(max(quota, 0))), ("Remaining", UInt64(max(remaining, 0))), ("Reset", reset.delaySeconds),
        ]
        return headers + numbers.map { HeaderField(name: "X-RateLimit-\($0)", value: "\(Self.number($1))") }
    }

    /// The largest integers of header fields have fifteen digits (RFC 9651, section 3.3.1).
    private static func number(_ value: UInt64) -> UInt64 { min(value, 999_999_999_999_999) }
}

extension ContextualError {
    /// The error with the header fields of a rate limit.
    ///
    /// `Retry-After` is no earlier than the reset.
    public func rateLimited(_ limit: RateLimit) -> Self {
        withContext { context in
            context.occurrence.headers += limit.headers
            context.occurrence.retryAfter = max(context.occurrence.retryAfter ?? .zero, limit.reset)
        }
    }
}
