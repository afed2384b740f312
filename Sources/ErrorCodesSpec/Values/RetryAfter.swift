/// The advice on sending the same request again.
package enum RetryAdvice: Sendable, Hashable {
    case never
    /// After a pause that grows from one try to the next.
    case backoff
    case after(SpecDuration)
}

/// What `Retry-After` says: a number of seconds or a date (RFC 9110 10.2.3).
package enum RetryAfter: Equatable {
    case seconds(Int)
    case date

    /// Nil where the text is of neither form, and for more seconds than a century has.
    @_optimize(none) package init?(_ text: Text) {
        if !text.isEmpty, text.isMadeOfDigits {
            guard let seconds = DecimalInteger.value(ofDigits: text), seconds <= SpecDuration.maximum / 1000 else {
                return nil
            }
            self = .seconds(seconds)
        } else if HTTPDate.isValid(text) {
            self = .date
        } else {
            return nil
        }
    }
}

extension SpecDuration {
    /// The pause as `Retry-After` says it: whole seconds, rounded up.
    package var delaySeconds: Int { (milliseconds + 999) / 1000 }
}
