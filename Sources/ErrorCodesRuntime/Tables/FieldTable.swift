/// The facts of the violations that one error's fields can have, parsed once from text that the generator wrote.
///
/// Generated code keeps one in a `static let`; the JSON that it makes of the text stays until the program ends.
public final class _FieldTable: Sendable {
    struct Row: @unchecked Sendable {
        let code: StaticText
        /// The code's value, where it is an integer rather than a string.
        let integerCode: Int?
        let name: StaticText
        /// The template of the detail; empty where there is none.
        let detail: StaticText
        /// The inside of a problem's element up to its pointer, as JSON with placeholders.
        let head: UnsafeBufferPointer<TextTemplate.Piece>
        /// Its JSON from behind the pointer to the end of the code.
        let tail: StaticText

        init(code: StaticText, integerCode: Int?, name: StaticText, detail: StaticText) {
            (self.code, self.integerCode, self.name, self.detail) = (code, integerCode, name, detail)
            let head = JSONBuffer.bytes { json in
                if detail.count > 0 {
                    json.append("\"detail\":\"")
                    json.append(escaped: detail.bytes)
                    json.append("\",")
                }
                json.append("\"pointer\":\"#")
            }
            self.head = .keeping(Array(TextTemplate(StaticText(keeping: head))))
            let tail = JSONBuffer.bytes { json in
                json.append("\"")
                json.write(code: code, isInteger: integerCode != nil, isPlain: false)
            }
            self.tail = StaticText(keeping: tail)
        }

        var codeValue: JSONValue { integerCode.map(JSONValue.integer) ?? .string(code.string) }
    }

    let rows: [Row]
    /// True if each code is the number of a bit.
    let hasFlags: Bool

    /// Parses a table of one violation a line, `CODE NAME DETAIL`.
    ///
    /// A code that is a string but looks like an integer stands in quotation marks. A malformed table stops the
    /// program: only the generator writes them.
    public convenience init(_ text: StaticString, hasFlags: Bool = false) {
        self.init(StaticText(text), hasFlags: hasFlags)
    }

    /// Parses a table that is no literal.
    package init(_ text: StaticText, hasFlags: Bool) {
        var rows: [Row] = []
        var cursor = TableCursor(text)
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
        self.hasFlags = hasFlags
    }

    /// The row of a code as it came over the wire; an integer never equals a string of the same digits.
    func ordinal(ofCode code: JSONValue) -> Int? {
        switch code {
        case .integer(let integer): rows.firstIndex { $0.integerCode == integer }
        case .string(let text): rows.firstIndex { $0.integerCode == nil && $0.code.equals(text) }
        default: nil
        }
    }

    /// The table itself, if it has as many rows as the generator wrote.
    ///
    /// A violation and its row have nothing in common but their number. Where a generated file lost a line, as in a
    /// merge, each violation behind it would be sent with the code of its neighbor. So this stops the program, at the
    /// first use of the table. Lines that changed places are not noticed.
    ///
    /// - Parameters:
    ///   - type: The enum that the table belongs to.
    ///   - rows: How many cases the enum was generated with.
    public func checked<Violation: FieldViolation>(for type: Violation.Type, rows: Int) -> _FieldTable {
        guard rows != self.rows.count else { return self }
        fatalError(
            """
            \(String(reflecting: type)) was generated with \(rows) rows and its table has \(self.rows.count): lines of the \
            generated file were lost or added, so generate it again
            """
        )
    }
}
