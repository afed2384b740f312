/// A type of parameters: it becomes a parameter's value, and comes back from one.
public protocol ParameterValueConvertible: Sendable {
    /// The value.
    var parameterValue: ParameterValue { get }

    /// Reads a value, which may come from the wire: instants, days and durations are then text, a whole number an integer.
    /// Nil where the value is of another type.
    init?(parameterValue: ParameterValue)
}

extension String: ParameterValueConvertible {
    /// The text.
    @inlinable public var parameterValue: ParameterValue { .string(self) }

    /// Reads text.
    public init?(parameterValue: ParameterValue) {
        guard case .string(let text) = parameterValue else { return nil }
        self = text
    }
}

extension Int: ParameterValueConvertible {
    /// The integer.
    @inlinable public var parameterValue: ParameterValue { .integer(self) }

    /// Reads an integer, also when it is written as `3.0`.
    public init?(parameterValue: ParameterValue) {
        switch parameterValue {
        case .integer(let integer): self = integer
        case .double(let double): self.init(exactly: double)
        default: return nil
        }
    }
}

extension Double: ParameterValueConvertible {
    /// The number.
    @inlinable public var parameterValue: ParameterValue { .double(self) }

    /// Reads a number, also when it is written without a fraction.
    public init?(parameterValue: ParameterValue) {
        switch parameterValue {
        case .double(let double): self = double
        case .integer(let integer): self = Double(integer)
        default: return nil
        }
    }
}

extension Bool: ParameterValueConvertible {
    /// True or false.
    @inlinable public var parameterValue: ParameterValue { .boolean(self) }

    /// Reads true or false.
    public init?(parameterValue: ParameterValue) {
        guard case .boolean(let boolean) = parameterValue else { return nil }
        self = boolean
    }
}

extension Duration: ParameterValueConvertible {
    /// The length of time.
    @inlinable public var parameterValue: ParameterValue { .duration(self) }

    /// Reads a duration, or ISO 8601 text such as `PT1H30M`.
    public init?(parameterValue: ParameterValue) {
        switch parameterValue {
        case .duration(let duration): self = duration
        case .string(let text): self.init(iso8601: text)
        default: return nil
        }
    }
}

extension DateTime: ParameterValueConvertible {
    /// The instant.
    @inlinable public var parameterValue: ParameterValue { .dateTime(self) }

    /// Reads an instant, or RFC 3339 text.
    public init?(parameterValue: ParameterValue) {
        switch parameterValue {
        case .dateTime(let instant): self = instant
        case .string(let text): self.init(text)
        default: return nil
        }
    }
}

extension CalendarDate: ParameterValueConvertible {
    /// The day.
    @inlinable public var parameterValue: ParameterValue { .date(self) }

    /// Reads a day, or RFC 3339 text such as `2026-01-31`.
    public init?(parameterValue: ParameterValue) {
        switch parameterValue {
        case .date(let date): self = date
        case .string(let text): self.init(text)
        default: return nil
        }
    }
}

extension Array: ParameterValueConvertible where Element: ParameterValueConvertible {
    /// The values of the elements.
    @inlinable public var parameterValue: ParameterValue { .list(map(\.parameterValue)) }

    /// Reads a list, nil where one element is of another type.
    public init?(parameterValue: ParameterValue) {
        guard case .list(let values) = parameterValue else { return nil }
        var elements: [Element] = []
        for value in values {
            guard let element = Element(parameterValue: value) else { return nil }
            elements.append(element)
        }
        self = elements
    }
}

/// A parameter that is one of the words that the spec lists, or a word that a newer version of it added.
public protocol ParameterEnum: ParameterValueConvertible, RawRepresentable, Hashable where RawValue == String {
    /// The cases of the spec, in its order.
    static var knownCases: [Self] { get }

    /// A word that this version does not know, which goes back to the wire as it came.
    static func unknown(_ word: String) -> Self
}

extension ParameterEnum {
    /// The case of a word; `unknown` for one that is not in the spec.
    public init(rawValue word: String) {
        self = Self.knownCases.first { $0.rawValue.hasSameCodeUnits(as: word) } ?? .unknown(word)
    }

    /// True if the words are the same.
    public static func == (left: Self, right: Self) -> Bool { left.rawValue.hasSameCodeUnits(as: right.rawValue) }

    /// Feeds the word.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// The word.
    @inlinable public var parameterValue: ParameterValue { .string(rawValue) }

    /// Reads a word.
    public init?(parameterValue: ParameterValue) {
        guard case .string(let word) = parameterValue else { return nil }
        self.init(rawValue: word)
    }
}

extension ParameterValue {
    /// The value of a list, of an enum, or of any other type of parameters.
    public static func value<Value: ParameterValueConvertible>(_ value: Value) -> ParameterValue {
        value.parameterValue
    }

    /// The value of an optional; nil where it is absent.
    public static func optional<Value: ParameterValueConvertible>(_ value: Value?) -> ParameterValue? {
        value?.parameterValue
    }
}
