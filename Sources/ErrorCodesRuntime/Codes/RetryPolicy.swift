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
        if text.equals(StaticText("never")) {
            self = .never
        } else if text.equals(StaticText("backoff")) {
            self = .backoff
        } else {
            let prefix = StaticText("after=")
            guard text.count > prefix.count, text.slice(from: 0, count: prefix.count).equals(prefix) else { return nil }
            let time = text.slice(from: prefix.count, count: text.count - prefix.count)
            if time.count > 2, time.start[time.count - 2] == UInt8(ascii: "m"),
                let milliseconds = time.slice(from: 0, count: time.count - 2).integer
            {
                self = .after(.milliseconds(milliseconds))
            } else if time.count > 1, let seconds = time.slice(from: 0, count: time.count - 1).integer {
                self = .after(.seconds(seconds))
            } else {
                return nil
            }
        }
    }
}
