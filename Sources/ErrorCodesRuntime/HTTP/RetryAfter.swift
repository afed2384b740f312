/// When a client may try again: the value of `Retry-After` (RFC 9110, section 10.2.3).
public struct RetryAfter: Hashable, Sendable {
    private enum Form: Hashable {
        case delay(Int)
        case date(DateTime)
    }

    private let form: Form

    /// The name of the header field.
    public static let fieldName = "Retry-After"

    /// Reads a number of seconds, or a date in any of the three forms of HTTP (section 5.6.7); nil for other text.
    ///
    /// More seconds than an `Int` holds are as many as it holds.
    ///
    /// - Parameters:
    ///   - text: The value of the field, without white space around it.
    ///   - now: The time of the answer, if it is known: from it the century of a year of two digits follows.
    public init?(_ text: String, now: DateTime? = nil) {
        if !text.isEmpty && text.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) {
            form = .delay(Int(text) ?? Int.max)
        } else if let date = DateTime(httpDate: text, now: now) {
            form = .date(date)
        } else {
            return nil
        }
    }

    /// A number of seconds, rounded up, and as many as an `Int` holds at the most; nil for what is negative or no number.
    init?(seconds: Double) {
        guard seconds >= 0 else { return nil }
        form = .delay(Int(exactly: seconds.rounded(.up)) ?? Int.max)
    }

    /// A number of seconds, rounded up; none for a negative length of time.
    public init(_ delay: Duration) { form = .delay(Int(clamping: delay.delaySeconds)) }

    /// How long the client should wait, seen from a point in time: zero where the date has passed, and nil where waiting
    /// so long is not worth it.
    ///
    /// A server can ask for any time up to 9,223,372,036,854,775,807 seconds, on which `Task.sleep` and clocks trap.
    ///
    /// - Parameters:
    ///   - now: The time of the answer: its `Date` or, without one, the time of its arrival.
    ///   - limit: The longest wait that is worth it; an hour unless told otherwise.
    public func delay(from now: DateTime, limit: Duration = RetryAfter.defaultLimit) -> Duration? {
        let delay: Duration =
            switch form {
            case .delay(let seconds): .seconds(seconds)
            case .date(let date): .seconds(max(0, date.secondsSinceEpoch - now.secondsSinceEpoch))
            }
        return delay <= limit ? delay : nil
    }

    /// The longest wait that is worth it, unless told otherwise: an hour.
    public static let defaultLimit = Duration.seconds(3_600)

    /// The number of seconds, as large as the server sent it; nil for a date.
    ///
    /// Sleep for what `delay(from:limit:)` gives, which is bounded.
    public var seconds: Int? {
        guard case .delay(let seconds) = form else { return nil }
        return seconds
    }

    /// The date; nil for a number of seconds.
    public var date: DateTime? {
        guard case .date(let date) = form else { return nil }
        return date
    }
}

extension RetryAfter: CustomStringConvertible {
    /// The value of the header field.
    public var description: String {
        switch form {
        case .delay(let seconds): seconds.description
        case .date(let date): date.httpDate
        }
    }
}

extension CatalogError {
    /// When the client may try again: what the occurrence says, else what the spec's own field does, else its policy.
    package func retryAfter(_ occurrence: ErrorOccurrence) -> RetryAfter? {
        if let delay = occurrence.retryAfter { return RetryAfter(delay) }
        let row = code.row
        if let retryAfter = occurrence.headers.lastRetryAfter { return retryAfter }
        if row.retryAfter != .absent, let retryAfter = specifiedRetryAfterFields.lastRetryAfter {
            return retryAfter
        }
        guard case .after(let delay) = row.retry else { return nil }
        return RetryAfter(delay)
    }

    /// The member `retryAfter` of a problem: what the response's `Retry-After` says in seconds; nil where it says
    /// nothing, or a date.
    func retryAfterSeconds(_ occurrence: ErrorOccurrence) -> Int? { retryAfter(occurrence)?.seconds }

    /// The fields `Retry-After` of the spec that can be sent.
    private var specifiedRetryAfterFields: [HeaderField] {
        let parameters = parameters
        return code.headers.compactMap { template in
            guard template.name.equalsIgnoringCase(RetryAfter.fieldName) else { return nil }
            let value = HeaderValue(template, parameters)
            let field = HeaderField(name: template.name, value: value.text)
            return value.isAbsent || !value.isWhole || !field.isValid ? nil : field
        }
    }
}

extension [HeaderField] {
    fileprivate var lastRetryAfter: RetryAfter? { lastValue(of: RetryAfter.fieldName, { RetryAfter($0) }) }
}
