/// The value of a parameter.
#if compiler(>=6.3)
    @nonexhaustive
#endif
public enum ParameterValue: Hashable, Sendable {
    /// Text; also a UUID, a URL or one of a closed set of words.
    case string(String)
    /// An integer.
    case integer(Int)
    /// A floating-point number.
    case double(Double)
    /// True or false.
    case boolean(Bool)
    /// A length of time.
    case duration(Duration)
    /// An instant.
    case dateTime(DateTime)
    /// A day.
    case date(CalendarDate)
    /// Several values, in order.
    case list([ParameterValue])
}

extension ParameterValue: CustomStringConvertible {
    /// The value as people read it: `1h 30m`, `2026-01-31T08:00:00Z`, lists separated by commas.
    public var description: String {
        switch self {
        case .string(let text): text
        case .integer(let integer): integer.description
        case .double(let double): double.description
        case .boolean(let boolean): boolean.description
        case .duration(let duration): duration.compactText
        case .dateTime(let instant): instant.description
        case .date(let date): date.description
        case .list(let values): values.map(\.description).joined(separator: ", ")
        }
    }
}

extension ParameterValue {
    /// The value as it stands on the wire: durations as ISO 8601, instants and days as RFC 3339.
    ///
    /// JSON has no spelling for a number that is not finite; it becomes `null`.
    public var json: JSONValue {
        switch self {
        case .string(let text): .string(text)
        case .integer(let integer): .integer(integer)
        case .double(let double): double.isFinite ? .double(double) : .null
        case .boolean(let boolean): .boolean(boolean)
        case .duration(let duration): .string(duration.iso8601Text)
        case .dateTime(let instant): .string(instant.description)
        case .date(let date): .string(date.description)
        case .list(let values): .array(values.map(\.json))
        }
    }

    /// The value of a member from the wire, text still untyped; nil for objects, `null` and numbers that fit nothing.
    package init?(_ json: JSONValue) {
        switch json {
        case .string(let text): self = .string(text)
        case .integer(let integer): self = .integer(integer)
        case .double(let double): self = .double(double)
        case .boolean(let boolean): self = .boolean(boolean)
        case .array(let elements):
            var values: [ParameterValue] = []
            for element in elements {
                guard let value = ParameterValue(element) else { return nil }
                values.append(value)
            }
            self = .list(values)
        case .number, .object, .null: return nil
        }
    }
}
