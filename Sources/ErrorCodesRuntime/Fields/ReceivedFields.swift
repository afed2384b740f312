/// Errors per field as they were received, one after the other.
@usableFromInline
struct ReceivedFields {
    /// The parts of a field error.
    @usableFromInline
    struct Field {
        @usableFromInline let ordinal: Int
        @usableFromInline let pointer: JSONPointer
        @usableFromInline let parameters: ReceivedParameters
    }

    private enum Source {
        case elements(JSONElements)
        case records([FieldErrorRecord])
    }

    private let source: Source
    private let table: FieldTable
    private let codesAreText: Bool
    private var position = 0

    /// The elements of a problem's `errors`.
    init(_ elements: JSONElements, _ table: FieldTable, codesAreText: Bool) {
        source = .elements(elements)
        self.table = table
        self.codesAreText = codesAreText
    }

    /// The errors per field of another error.
    init(_ records: [FieldErrorRecord], _ table: FieldTable) {
        source = .records(records)
        self.table = table
        codesAreText = false
    }

    @usableFromInline var count: Int {
        switch source {
        case .elements(let elements): elements.count
        case .records(let records): records.count
        }
    }

    /// The next error; nil after the last.
    @usableFromInline
    mutating func next() throws(ParameterMismatch) -> Field? {
        guard position < count else { return nil }
        defer { position += 1 }
        switch source {
        case .elements(let elements): return try field(elements[position])
        case .records(let records): return try field(records[position])
        }
    }

    private func field(_ element: JSONValue) throws(ParameterMismatch) -> Field {
        guard case .object(let members) = element else { throw .unexpectedValue("errors") }
        guard let code = members["code"] else { throw .missing("code") }
        let integer = codesAreText ? code.integerOfText : nil
        guard let ordinal = table.ordinal(ofCode: code) ?? integer.flatMap(table.ordinal(ofCode:)) else {
            throw .unexpectedValue("code")
        }
        guard case .string(let text)? = members["pointer"] else { throw .missing("pointer") }
        guard let pointer = JSONPointer(text) else { throw .unexpectedValue("pointer") }
        return Field(ordinal: ordinal, pointer: pointer, parameters: ReceivedParameters(members))
    }

    private func field(_ record: FieldErrorRecord) throws(ParameterMismatch) -> Field {
        guard let ordinal = table.ordinal(ofCode: record.code) else { throw .unexpectedValue("code") }
        return Field(ordinal: ordinal, pointer: record.pointer, parameters: ReceivedParameters(record.parameters))
    }
}
