/// The error of one field with its Swift type erased.
public struct AnyFieldError: Sendable {
    let table: _FieldTable
    let ordinal: Int

    /// Where the field is in the request.
    public let location: FieldLocation

    /// The parameters of the violation.
    public let parameters: ParameterList

    package init(table: _FieldTable, ordinal: Int, location: FieldLocation, parameters: ParameterList) {
        (self.table, self.ordinal, self.location, self.parameters) = (table, ordinal, location, parameters)
    }

    init<Violation: FieldViolation>(_ error: FieldError<Violation>) {
        let (ordinal, parameters) = error.violation.collected
        table = Violation._table
        self.ordinal = ordinal
        location = error.location
        self.parameters = parameters
    }

    var row: _FieldTable.Row { table.rows[ordinal] }

    /// The code as it stands on the wire, an integer or a string.
    public var code: JSONValue { unknown?.code ?? row.codeValue }

    /// The name, such as `out-of-range`; of a violation that the catalog does not know the code.
    public var name: String { unknown?.name ?? row.name.string }

    /// The detail with its placeholders filled; nil where the violation has none, or one of absent values alone.
    public var detail: String? { unknown.map(\.detail) ?? detailTemplate?.filledUnlessEmpty(parameters) }

    /// The violation, if the catalog does not know it.
    public var unknown: UnknownViolation? { parameters.unknown }

    var detailTemplate: TextTemplate? {
        unknown == nil && row.detail.count > 0 ? TextTemplate(row.detail) : nil
    }

    /// The parameters under their names on the wire.
    package var members: JSONObject {
        unknown?.members
            ?? JSONObject(distinct: parameters.map { JSONObject.Member(name: $0.wireName, value: $0.value.json) })
    }

    /// The element of a problem's `errors` (RFC 9457, section 3).
    var json: JSONValue {
        if let unknown { return .object(unknown.element(at: location)) }
        var object = JSONObject()
        if let detail { object.append("detail", .string(detail)) }
        object.append(location)
        object.append("code", code)
        for member in members { object.append(member.name, member.value) }
        return .object(object)
    }
}

extension AnyFieldError: Hashable {
    /// Compares codes, locations and parameters.
    public static func == (left: AnyFieldError, right: AnyFieldError) -> Bool {
        left.code == right.code && left.location == right.location && left.parameters == right.parameters
    }

    /// Feeds the code, the location and the parameters.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(location)
        hasher.combine(parameters)
    }
}

extension AnyFieldError: CustomStringConvertible, CustomReflectable {
    /// The location, the name, the detail and the parameters, personal values redacted.
    public var description: String { LogText.text(of: self) }

    /// Shows what `description` shows.
    public var customMirror: Mirror {
        Mirror(self, children: ["location": location, "name": name, "parameters": parameters], displayStyle: .struct)
    }
}

/// The error of a field as it was received.
@usableFromInline
struct ReceivedField {
    @usableFromInline let ordinal: Int
    @usableFromInline let location: FieldLocation
    @usableFromInline let parameters: _ReceivedParameters

    /// Reads an element of a problem's `errors`.
    init(_ element: JSONValue, _ table: _FieldTable, codesAreText: Bool) throws(ParameterMismatch) {
        guard case .object(let members) = element else { throw .unexpectedValue("errors") }
        guard let code = members["code"] else { throw .missing("code") }
        let integer = codesAreText ? code.integerOfText : nil
        let ordinal = table.ordinal(ofCode: code) ?? integer.flatMap(table.ordinal(ofCode:))
        location = try FieldLocation(members)
        self.ordinal = ordinal ?? UnknownViolation.ordinal
        parameters = _ReceivedParameters(members)
    }

    /// The error of a field with made-up parameters.
    init(sampling ordinal: Int, _ parameters: _ReceivedParameters) {
        (self.ordinal, location, self.parameters) = (ordinal, .body("/field"), parameters)
    }

    /// Reads the error of a field of another error.
    init(_ record: AnyFieldError, _ table: _FieldTable) {
        ordinal = table.ordinal(of: record) ?? UnknownViolation.ordinal
        (location, parameters) = (record.location, _ReceivedParameters(record.parameters))
    }
}
