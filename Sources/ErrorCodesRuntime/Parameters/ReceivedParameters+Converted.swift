extension ReceivedParameters {
    /// Another type, made of a type of parameters; a nil from `convert` is a mismatch.
    public func converted<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> Value {
        guard let value = try convertedIfPresent(name, convert) else { throw .missing(name) }
        return value
    }

    /// Another type, made of a type of parameters, or nil where the member is absent.
    public func convertedIfPresent<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> Value? {
        guard let source = try valueIfPresent(name, as: Source.self) else { return nil }
        guard let value = convert(source) else { throw .unexpectedValue(name) }
        return value
    }

    /// A list of another type, each element made of a type of parameters.
    public func convertedList<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> [Value] {
        guard let list = try convertedListIfPresent(name, convert) else { throw .missing(name) }
        return list
    }

    /// A list of another type, each element made of a type of parameters, or nil where the member is absent.
    public func convertedListIfPresent<Source: ParameterValueConvertible, Value>(
        _ name: String,
        _ convert: (Source) -> Value?
    ) throws(ParameterMismatch) -> [Value]? {
        guard let elements = try valueIfPresent(name, as: [Source].self) else { return nil }
        let values = elements.compactMap(convert)
        guard values.count == elements.count else { throw .unexpectedValue(name) }
        return values
    }
}
