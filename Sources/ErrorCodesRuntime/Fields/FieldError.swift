/// What is wrong with one field of a request, and where that field is.
public struct FieldError<Violation: FieldViolation>: Hashable, Sendable {
    /// What is wrong.
    public var violation: Violation

    /// Where: a pointer into the body of the request.
    public var pointer: JSONPointer

    /// Says what is wrong, and where.
    public init(_ violation: Violation, at pointer: JSONPointer) {
        self.violation = violation
        self.pointer = pointer
    }

    /// Reads one element of a problem's `errors`.
    init(_ members: JSONObject, codesAreText: Bool) throws(ParameterMismatch) {
        guard let code = members["code"] else { throw .missing("code") }
        let table = Violation.fieldTable
        let integer = codesAreText ? code.integerOfText : nil
        guard let ordinal = table.ordinal(ofCode: code) ?? integer.flatMap(table.ordinal(ofCode:)) else {
            throw .unexpectedValue("code")
        }
        guard case .string(let text)? = members["pointer"] else { throw .missing("pointer") }
        guard let pointer = JSONPointer(text) else { throw .unexpectedValue("pointer") }
        self.init(try Violation.make(ordinal, from: ReceivedParameters(members)), at: pointer)
    }

    /// Gives an error of a field its Swift type back.
    init(_ record: FieldErrorRecord) throws(ParameterMismatch) {
        guard let ordinal = Violation.fieldTable.ordinal(ofCode: record.code) else { throw .unexpectedValue("code") }
        self.init(try Violation.make(ordinal, from: ReceivedParameters(record.parameters)), at: record.pointer)
    }
}

extension FieldError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The pointer and the violation, personal values redacted.
    public var description: String { FieldErrorRecord(self).description }

    /// What `description` says.
    public var debugDescription: String { description }

    /// Shows the pointer and the violation, personal values redacted.
    public var customMirror: Mirror {
        Mirror(self, children: ["pointer": pointer, "violation": violation], displayStyle: .struct)
    }
}
