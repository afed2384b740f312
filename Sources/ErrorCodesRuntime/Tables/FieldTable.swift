/// The facts of the violations that one error's fields can have, parsed once from text that the generator wrote.
public final class FieldTable: @unchecked Sendable {
    struct Row: @unchecked Sendable {
        var code: StaticText
        /// The code's value, where it is an integer rather than a string.
        var integerCode: Int?
        var name: StaticText
        /// The template of the detail; empty where there is none.
        var detail: StaticText

        var codeValue: JSONValue { integerCode.map(JSONValue.integer) ?? .string(code.string) }
    }

    let rows: UnsafeMutablePointer<Row>
    let count: Int
    private let ownedTemplates: FieldErrorTemplates
    /// The templates of the rows, as long as the table lives.
    @usableFromInline let templates: UnsafeBufferPointer<FieldErrorTemplate>

    /// Parses a table of one violation a line, `CODE NAME DETAIL`.
    ///
    /// A code that is a string but looks like an integer stands in quotation marks. A malformed table stops the
    /// program: only the generator writes them.
    public init(_ text: StaticString) {
        var rows: [Row] = []
        var cursor = TableCursor(StaticText(text))
        while !cursor.isAtEnd {
            let line = cursor
            guard var code = cursor.word(), let name = cursor.word() else {
                fatalError("malformed field table: row \(rows.count): \"\(line.currentLine.string)\"")
            }
            let integer = code.integer
            if code.count >= 2 && code.start[0] == UInt8(ascii: "\"") {
                code = code.slice(from: 1, count: code.count - 2)
            }
            let detail = cursor.restOfLine()
            rows.append(Row(code: code, integerCode: integer, name: name, detail: detail))
        }
        self.rows = .allocate(capacity: rows.count)
        self.rows.initialize(from: rows, count: rows.count)
        count = rows.count
        var builder = FieldErrorTemplateBuilder(count: rows.count)
        for row in rows { builder.append(row) }
        ownedTemplates = FieldErrorTemplates(builder)
        templates = ownedTemplates.all
    }

    deinit { rows.deallocate() }

    /// The row of an ordinal, which must be within the table.
    func row(_ ordinal: Int) -> UnsafePointer<Row> {
        precondition(ordinal >= 0 && ordinal < count, "the field table has no row of this ordinal")
        return UnsafePointer(rows + ordinal)
    }

    /// The template of an ordinal, which must be within the table.
    func template(_ ordinal: Int) -> FieldErrorTemplate { Self.template(ordinal, among: templates) }

    @usableFromInline
    static func template(
        _ ordinal: Int,
        among templates: UnsafeBufferPointer<FieldErrorTemplate>
    ) -> FieldErrorTemplate {
        precondition(ordinal >= 0 && ordinal < templates.count, "the field table has no row of this ordinal")
        return templates[ordinal]
    }

    /// The row of a code as it came over the wire; an integer never equals a string of the same digits.
    func ordinal(ofCode code: JSONValue) -> Int? {
        switch code {
        case .integer(let integer): firstOrdinal { $0.pointee.integerCode == integer }
        case .string(let text): firstOrdinal { $0.pointee.integerCode == nil && $0.pointee.code.equals(text) }
        default: nil
        }
    }

    private func firstOrdinal(where isMatch: (UnsafePointer<Row>) -> Bool) -> Int? {
        (0..<count).first { isMatch(row($0)) }
    }
}
