/// A field of a request that a decoder cannot read, before it is an error of a catalog.
public struct FieldFault: Hashable, Sendable {
    /// The name of the violation among the spec's `fields`, such as `required`.
    public var violation: String

    /// Where the field is in the request.
    public var location: FieldLocation

    /// What should be there, such as `integer`: the violation's param `expected`, if it has one.
    public var expected: String?

    /// Names what is wrong with a field.
    public init(_ violation: String, in location: FieldLocation, expected: String? = nil) {
        self.violation = violation
        self.location = location
        self.expected = expected
    }
}

extension AnyFieldError {
    /// A fault, which gets the row of its violation when the table is known.
    init(_ fault: FieldFault) {
        var parameters = ParameterList()
        parameters.parameters.append(Self.parameter("violation", fault.violation))
        if let expected = fault.expected { parameters.parameters.append(Self.parameter("expected", expected)) }
        self.init(table: .ofFaults, ordinal: 0, location: fault.location, parameters: parameters)
    }

    private static func parameter(_ name: StaticString, _ text: String) -> Parameter {
        let name = StaticText(name)
        return Parameter(nameText: name, wireText: name, value: .string(text), visibility: .public)
    }
}

extension _FieldTable {
    /// The table of faults, which has no rows.
    static let ofFaults = _FieldTable("")

    /// The row of the error of another field, or of a fault.
    func ordinal(of record: AnyFieldError) -> Int? {
        guard record.table === Self.ofFaults else { return ordinal(ofCode: record.code) }
        guard let name = record.parameters.string("violation") else { return nil }
        return rows.firstIndex { $0.name.equals(name) }
    }
}
