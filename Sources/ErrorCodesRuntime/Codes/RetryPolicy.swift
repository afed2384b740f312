/// The policy for sending the same request again: if that can help, and when.
#if compiler(>=6.3)
    @nonexhaustive
#endif
public enum RetryPolicy: Hashable, Sendable {
    /// The same request fails again.
    case never
    /// Retry with exponentially growing pauses.
    case backoff
    /// Retry once this long has passed.
    case after(Duration)

    /// Reads `never`, `backoff`, `after=1500ms` or `after=30s`.
    init?(_ text: StaticText) {
        if text.equals("never") {
            self = .never
        } else if text.equals("backoff") {
            self = .backoff
        } else {
            guard let time = text.dropping(StaticText("after=")), time.count > 0 else { return nil }
            let isInMilliseconds = time.count > 2 && time.start[time.count - 2] == UInt8(ascii: "m")
            let number = time.slice(from: 0, count: time.count - (isInMilliseconds ? 2 : 1)).integer
            guard let number else { return nil }
            self = .after(isInMilliseconds ? .milliseconds(number) : .seconds(number))
        }
    }
}
