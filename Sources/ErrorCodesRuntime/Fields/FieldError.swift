/// An invalid field of a request: the violation, and the location of the field.
public struct FieldError<Violation: FieldViolation>: Hashable, Sendable {
    /// The violation.
    public var violation: Violation

    /// Where the field is in the request.
    public var location: FieldLocation

    /// Says what is wrong, and where in the body.
    @inlinable
    public init(_ violation: Violation, at pointer: JSONPointer) {
        self.init(violation, in: .body(pointer))
    }

    /// Says what is wrong, and where in the request.
    @inlinable
    public init(_ violation: Violation, in location: FieldLocation) {
        self.violation = violation
        self.location = location
    }
}

extension FieldError: CustomStringConvertible, CustomReflectable {
    /// The location and the violation, personal values redacted.
    public var description: String { AnyFieldError(self).description }

    /// Shows the location and the violation, personal values redacted.
    public var customMirror: Mirror {
        Mirror(self, children: ["location": location, "violation": violation], displayStyle: .struct)
    }
}

/// The ways in which a field of a request can be wrong.
public protocol FieldViolation: ParameterPayload {
    /// The code, name and detail of each way, in the order of the cases.
    static var _table: _FieldTable { get }
}

extension FieldViolation {
    /// The name, the code and the parameters, personal values redacted.
    public var description: String {
        let (ordinal, parameters) = collected
        if let unknown = parameters.unknown { return unknown.description }
        let row = Self._table.rows[ordinal]
        var text = row.name.string
        if row.detail.count > 0 { text += ": " + LogText.filled(TextTemplate(row.detail), parameters) }
        return parameters.isEmpty ? text : text + " " + LogText.text(of: parameters)
    }

    /// The detail with its placeholders filled; nil where the violation has none, or one of absent values alone.
    public var detail: String? {
        let (ordinal, parameters) = collected
        if let unknown = parameters.unknown { return unknown.detail }
        return TextTemplate(Self._table.rows[ordinal].detail).filledUnlessEmpty(parameters)
    }

    /// The name, such as `out-of-range`; of a violation that the catalog does not know the code.
    public var name: String {
        let (ordinal, parameters) = collected
        return parameters.unknown?.name ?? Self._table.rows[ordinal].name.string
    }

    /// The code as it stands on the wire, an integer or a string.
    public var code: JSONValue {
        let (ordinal, parameters) = collected
        return parameters.unknown?.code ?? Self._table.rows[ordinal].codeValue
    }
}
