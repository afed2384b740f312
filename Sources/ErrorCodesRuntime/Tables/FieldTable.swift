/// The facts of the violations that one error's fields can have, parsed once from text that the generator wrote.
public final class FieldTable: Sendable {
    struct Row: Sendable {
        var code: StaticText
        /// The code's value, where it is an integer rather than a string.
        var integerCode: Int?
        var name: StaticText
        /// The template of the detail; empty where there is none.
        var detail: StaticText

        var codeValue: JSONValue { integerCode.map(JSONValue.integer) ?? .string(code.string) }
    }

    let rows: [Row]

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
            rows.append(Row(code: code, integerCode: integer, name: name, detail: cursor.restOfLine()))
        }
        self.rows = rows
    }

    /// The row of a code as it came over the wire; an integer never equals a string of the same digits.
    func ordinal(ofCode code: JSONValue) -> Int? {
        switch code {
        case .integer(let integer): rows.firstIndex { $0.integerCode == integer }
        case .string(let text): rows.firstIndex { $0.integerCode == nil && $0.code.equals(text) }
        default: nil
        }
    }
}
