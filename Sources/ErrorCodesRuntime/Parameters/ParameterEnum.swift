/// A parameter that is one of a closed set of words.
public protocol ParameterEnum: ParameterValueConvertible, RawRepresentable, Hashable where RawValue == String {}

extension ParameterEnum {
    /// The word.
    @inlinable public var parameterValue: ParameterValue { .string(rawValue) }

    /// Reads one of the words.
    public init?(parameterValue: ParameterValue) {
        guard case .string(let word) = parameterValue else { return nil }
        self.init(rawValue: word)
    }
}
