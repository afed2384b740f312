/// What `Retry-After` says: a number of seconds or a date (RFC 9110 10.2.3).
enum RetryAfter: Equatable {
    /// `Int.max` stands for all numbers beyond it.
    case seconds(Int)
    case date

    init?(_ text: Text) {
        if !text.isEmpty, text.withBytes({ $0.allSatisfy(\.isDigit) }) {
            self = .seconds(Int(text.string) ?? .max)
        } else if HTTPDate.isValid(text) {
            self = .date
        } else {
            return nil
        }
    }
}

extension SpecDuration {
    /// The pause as `Retry-After` says it: whole seconds, rounded up.
    var delaySeconds: Int { (milliseconds + 999) / 1000 }
}
