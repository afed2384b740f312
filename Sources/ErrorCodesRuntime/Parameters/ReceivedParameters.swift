/// What an error's parameters are read from, by their names on the wire: the members of a problem, or the parameters of
/// another error.
///
/// A member that is `null` counts as absent. Every reading throws a `ParameterMismatch` that names the member.
public struct ReceivedParameters: Sendable {
    private enum Source {
        case members(JSONObject)
        case parameters(ParameterList)
    }

    private let source: Source
    /// Whether codes are strings even where the catalogue has integers, as in JSON:API.
    private let codesAreText: Bool

    /// Reads the extension members of a problem, or the members of one of its `errors`.
    public init(_ members: JSONObject) { self.init(members, codesAreText: false) }

    init(_ members: JSONObject, codesAreText: Bool) {
        source = .members(members)
        self.codesAreText = codesAreText
    }

    /// Reads the parameters of an error, none of which passes through text on the way.
    public init(_ parameters: ParameterList) {
        source = .parameters(parameters)
        codesAreText = false
    }

    /// The value of a member; nil where it is absent.
    func member(_ name: String) throws(ParameterMismatch) -> ParameterValue? {
        switch source {
        case .parameters(let list): return list.first { $0.wireText.equals(name) }?.value
        case .members(let members):
            guard let member = members[name], member != .null else { return nil }
            guard let value = ParameterValue(member) else { throw .unexpectedValue(name) }
            return value
        }
    }

    /// A value of a type of parameters, or nil where the member is absent.
    public func valueIfPresent<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) throws(ParameterMismatch) -> Value? {
        guard let member = try member(name) else { return nil }
        guard let value = Value(parameterValue: member) else { throw .unexpectedValue(name) }
        return value
    }

    /// A value of a type of parameters.
    public func value<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) throws(ParameterMismatch) -> Value {
        guard let value = try valueIfPresent(name, as: type) else { throw .missing(name) }
        return value
    }

    /// The errors per field, from the member `errors`.
    public func fields<Violation: FieldViolation>() throws(ParameterMismatch) -> [FieldError<Violation>] {
        var fields: [FieldError<Violation>] = []
        switch source {
        case .parameters(let list):
            for record in list.fieldErrors { fields.append(try FieldError(record)) }
        case .members(let members):
            guard let member = members["errors"], member != .null else { return [] }
            guard case .array(let elements) = member else { throw .unexpectedValue("errors") }
            for element in elements {
                guard case .object(let members) = element else { throw .unexpectedValue("errors") }
                fields.append(try FieldError(members, codesAreText: codesAreText))
            }
        }
        return fields
    }
}
