/// The error of a field as it was received.
@usableFromInline
struct ReceivedField {
    @usableFromInline let ordinal: Int
    @usableFromInline let pointer: JSONPointer
    @usableFromInline let parameters: ReceivedParameters

    /// Reads an element of a problem's `errors`.
    init(_ element: JSONValue, _ table: FieldTable, codesAreText: Bool) throws(ParameterMismatch) {
        guard case .object(let members) = element else { throw .unexpectedValue("errors") }
        guard let code = members["code"] else { throw .missing("code") }
        let integer = codesAreText ? code.integerOfText : nil
        guard let ordinal = table.ordinal(ofCode: code) ?? integer.flatMap(table.ordinal(ofCode:)) else {
            throw .unexpectedValue("code")
        }
        guard case .string(let text)? = members["pointer"] else { throw .missing("pointer") }
        guard let pointer = JSONPointer(text) else { throw .unexpectedValue("pointer") }
        (self.ordinal, self.pointer, parameters) = (ordinal, pointer, ReceivedParameters(members))
    }

    /// Reads the error of a field of another error.
    init(_ record: FieldErrorRecord, _ table: FieldTable) throws(ParameterMismatch) {
        guard let ordinal = table.ordinal(ofCode: record.code) else { throw .unexpectedValue("code") }
        (self.ordinal, pointer, parameters) = (ordinal, record.pointer, ReceivedParameters(record.parameters))
    }
}
