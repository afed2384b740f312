extension ReceivedParameters {
    /// Another type, made of a text; a nil from `convert` is a mismatch.
    public func converted<Value>(
        _ name: String,
        _ convert: (String) -> Value?
    ) throws(ParameterMismatch) -> Value {
        guard let value = convert(try value(name)) else { throw .unexpectedValue(name) }
        return value
    }

    /// Another type, made of a text, or nil where the member is absent.
    public func convertedIfPresent<Value>(
        _ name: String,
        _ convert: (String) -> Value?
    ) throws(ParameterMismatch) -> Value? {
        guard let text = try valueIfPresent(name, as: String.self) else { return nil }
        guard let value = convert(text) else { throw .unexpectedValue(name) }
        return value
    }

    /// A list of another type, each element made of a text.
    public func convertedList<Value>(
        _ name: String,
        _ convert: (String) -> Value?
    ) throws(ParameterMismatch) -> [Value] {
        guard let list = try convertedListIfPresent(name, convert) else { throw .missing(name) }
        return list
    }

    /// A list of another type, each element made of a text, or nil where the member is absent.
    public func convertedListIfPresent<Value>(
        _ name: String,
        _ convert: (String) -> Value?
    ) throws(ParameterMismatch) -> [Value]? {
        guard let elements = try valueIfPresent(name, as: [String].self) else { return nil }
        var values: [Value] = []
        for element in elements {
            guard let value = convert(element) else { throw .unexpectedValue(name) }
            values.append(value)
        }
        return values
    }

    /// Another type, made of an instant; a nil from `convert` is a mismatch.
    public func converted<Value>(
        _ name: String,
        _ convert: (DateTime) -> Value?
    ) throws(ParameterMismatch) -> Value {
        guard let value = convert(try value(name)) else { throw .unexpectedValue(name) }
        return value
    }

    /// Another type, made of an instant, or nil where the member is absent.
    public func convertedIfPresent<Value>(
        _ name: String,
        _ convert: (DateTime) -> Value?
    ) throws(ParameterMismatch) -> Value? {
        guard let text = try valueIfPresent(name, as: DateTime.self) else { return nil }
        guard let value = convert(text) else { throw .unexpectedValue(name) }
        return value
    }

    /// A list of another type, each element made of an instant.
    public func convertedList<Value>(
        _ name: String,
        _ convert: (DateTime) -> Value?
    ) throws(ParameterMismatch) -> [Value] {
        guard let list = try convertedListIfPresent(name, convert) else { throw .missing(name) }
        return list
    }

    /// A list of another type, each element made of an instant, or nil where the member is absent.
    public func convertedListIfPresent<Value>(
        _ name: String,
        _ convert: (DateTime) -> Value?
    ) throws(ParameterMismatch) -> [Value]? {
        guard let elements = try valueIfPresent(name, as: [DateTime].self) else { return nil }
        var values: [Value] = []
        for element in elements {
            guard let value = convert(element) else { throw .unexpectedValue(name) }
            values.append(value)
        }
        return values
    }
}
