/// Parses the rows of a code table in one pass.
struct CodeTableParser {
    enum Kind {
        case errors
        case successes
        case warnings
    }

    private let kind: Kind
    private let rangeNames: [StaticText]
    private var cursor: TableCursor
    private var rows: [CodeRow] = []

    init(rows text: StaticText, kind: Kind, ranges: [ErrorCodeRange]) {
        self.kind = kind
        rangeNames = ranges.map(\.nameText)
        cursor = TableCursor(text)
    }

    mutating func parse() -> [CodeRow] {
        while !cursor.isAtEnd {
            var row = parseHead()
            parseAttributes(of: &row)
            row.isPlain = [row.code, row.name, row.title, row.detail, row.type].allSatisfy(\.isPlainJSON)
            rows.append(row)
        }
        return rows
    }

    private mutating func parseHead() -> CodeRow {
        let line = cursor
        guard let code = cursor.word(), let status = kind == .warnings ? 200 : cursor.word()?.integer,
            let name = cursor.word()
        else { malformed(line) }
        var row = CodeRow(code: code, status: status, name: name, title: StaticText(""))
        if kind == .errors {
            guard let retry = cursor.word().flatMap(RetryPolicy.init(_:)),
                let logLevel = cursor.word().flatMap({ LogLevel(rawValue: $0.string) }),
                let range = cursor.word().flatMap(rangeIndex)
            else { malformed(line) }
            row.retry = retry
            row.logLevel = logLevel
            row.range = range
        }
        row.title = cursor.restOfLine()
        return row
    }

    private func rangeIndex(_ name: StaticText) -> Int? {
        name.equals("-") ? -1 : rangeNames.firstIndex { $0.equals(name) }
    }

    private mutating func parseAttributes(of row: inout CodeRow) {
        let start = cursor.offset
        var line = cursor
        while let (keyword, value) = cursor.attribute() {
            switch RowAttribute(keyword) {
            case .bare?: row.standsForStatus = true
            case .detail?: row.detail = value
            case .type?: row.type = value
            case .header?:
                row.hasHeaders = true
                row.retryAfter.add(value)
            case .deprecated?, .example?, .grpc?, .parameter?, .see?: break
            case nil: malformed(line)
            }
            line = cursor
        }
        row.attributes = cursor.text.slice(from: start, count: cursor.offset &- start)
    }

    private func malformed(_ line: TableCursor) -> Never {
        fatalError("malformed code table: row \(rows.count): \"\(line.currentLine.string)\"")
    }
}
