/// What an error's parameters are read from, by their names on the wire: the members of a problem, or the parameters of
/// another error.
///
/// A member that is `null` counts as absent. Every reading throws a `ParameterMismatch` that names the member.
public struct ReceivedParameters: Sendable {
    private let members: JSONObject
    /// The parameters of another error, which are read in place of members.
    private let parameters: ParameterList?
    /// Whether codes are strings even where the catalogue has integers, as in JSON:API.
    private let codesAreText: Bool

    /// Reads the extension members of a problem, or the members of one of its `errors`.
    public init(_ members: JSONObject) { self.init(members, codesAreText: false) }

    @usableFromInline
    init(_ members: JSONObject, codesAreText: Bool) {
        self.members = members
        parameters = nil
        self.codesAreText = codesAreText
    }

    /// Reads the parameters of an error, none of which passes through text on the way.
    public init(_ parameters: ParameterList) {
        members = JSONObject()
        self.parameters = parameters
        codesAreText = false
    }

    /// The value of a member; nil where it is absent.
    @usableFromInline
    func member(_ name: String) throws(ParameterMismatch) -> ParameterValue? {
        if let parameters { return parameters.first { $0.wireText.equals(name) }?.value }
        switch members[name] {
        case nil, .null?: return nil
        case let member?:
            guard let value = ParameterValue(member) else { throw .unexpectedValue(name) }
            return value
        }
    }

    // Specialised where it is called: recognising an error takes a quarter more instructions otherwise.
    /// A value of a type of parameters, or nil where the member is absent.
    @inlinable
    public func valueIfPresent<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) throws(ParameterMismatch) -> Value? {
        guard let member = try member(name) else { return nil }
        guard let value = Value(parameterValue: member) else { throw .unexpectedValue(name) }
        return value
    }

    /// A value of a type of parameters.
    @inlinable
    public func value<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) throws(ParameterMismatch) -> Value {
        guard let value = try valueIfPresent(name, as: type) else { throw .missing(name) }
        return value
    }

    /// The errors per field, from the member `errors`.
    @inlinable
    public func fields<Violation: FieldViolation>() throws(ParameterMismatch) -> [FieldError<Violation>] {
        var received = try receivedFields(Violation.fieldTable)
        var fields: [FieldError<Violation>] = []
        fields.reserveCapacity(received.count)
        while let field = try received.next() {
            fields.append(FieldError(try Violation.make(field.ordinal, from: field.parameters), at: field.pointer))
        }
        return fields
    }

    @usableFromInline
    func receivedFields(_ table: FieldTable) throws(ParameterMismatch) -> ReceivedFields {
        if let parameters { return ReceivedFields(parameters.fieldErrors, table) }
        guard let elements = members.elements(named: "errors") else { throw .unexpectedValue("errors") }
        return ReceivedFields(elements, table, codesAreText: codesAreText)
    }
}
