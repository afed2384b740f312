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
