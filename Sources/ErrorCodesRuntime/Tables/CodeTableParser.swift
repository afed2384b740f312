/// What a parser hands to a `CodeTable`, which owns the memory from then on.
struct ParsedCodeTable {
    var rows: UnsafeMutablePointer<CodeRow>
    var count: Int
    var numbers: UnsafeMutablePointer<CodeNumbers>
    var integerCodes: IntegerCodeIndex
    var names: StaticTextIndex
    var types: StaticTextIndex?
    var codesAreIntegers: Bool
    var codesAreInByteOrder: Bool
}

/// Parses the rows of a code table in one pass, and then indexes them.
struct CodeTableParser {
    enum Kind {
        case errors
        case successes
    }

    private let kind: Kind
    private let rangeNames: [StaticText]
    private var cursor: TableCursor
    private var rows: UnsafeMutablePointer<CodeRow>
    private var count = 0
    private var capacity = 64
    private var codesAreIntegers = true
    private var codesAreInByteOrder = true
    private var typeCount = 0

    init(rows text: StaticText, kind: Kind, ranges: [ErrorCodeRange]) {
        self.kind = kind
        rangeNames = ranges.map(\.nameText)
        cursor = TableCursor(text)
        rows = .allocate(capacity: capacity)
    }

    mutating func parse() -> ParsedCodeTable {
        while !cursor.isAtEnd {
            var row = parseHead()
            parseAttributes(of: &row)
            row.isPlain =
                row.code.isPlainJSON && row.name.isPlainJSON && row.title.isPlainJSON && row.detail.isPlainJSON
                && row.type.isPlainJSON
            append(row)
        }
        if !codesAreIntegers && !codesAreInByteOrder {
            fatalError("malformed code table: its rows are not sorted by code")
        }
        let numbers = makeNumbers()
        let (names, types) = makeIndexes()
        return ParsedCodeTable(
            rows: rows,
            count: count,
            numbers: numbers,
            integerCodes: IntegerCodeIndex(numbers, count: codesAreIntegers ? count : 0),
            names: names,
            types: types,
            codesAreIntegers: codesAreIntegers,
            codesAreInByteOrder: codesAreInByteOrder
        )
    }

    private mutating func append(_ row: CodeRow) {
        if count > 0 { checkOrder(rows[count &- 1], row) }
        if count == capacity {
            let larger = UnsafeMutablePointer<CodeRow>.allocate(capacity: capacity &* 2)
            larger.moveInitialize(from: rows, count: count)
            rows.deallocate()
            rows = larger
            capacity &*= 2
        }
        (rows + count).initialize(to: row)
        count &+= 1
    }

    private mutating func checkOrder(_ previous: CodeRow, _ row: CodeRow) {
        if codesAreIntegers && previous.integerCode >= row.integerCode { codesAreIntegers = false }
        if codesAreInByteOrder && previous.code.compare(row.code) >= 0 { codesAreInByteOrder = false }
    }
}

// MARK: - Lines

extension CodeTableParser {
    private mutating func parseHead() -> CodeRow {
        let line = cursor
        guard let code = cursor.word(), let statusText = cursor.word(), let status = statusText.integer,
            let name = cursor.word()
        else { malformed(line) }
        let integer = code.integer
        if integer == nil { codesAreIntegers = false }
        let empty = code.slice(from: 0, count: 0)
        var row = CodeRow(
            code: code,
            integerCode: integer ?? 0,
            status: status,
            name: name,
            title: empty,
            retry: .never,
            logLevel: .info,
            range: -1,
            attributes: empty,
            detail: empty,
            type: empty
        )
        if kind == .errors {
            guard let retry = cursor.word().flatMap(RetryPolicy.init(_:)),
                let logLevel = cursor.word().flatMap(LogLevel.init(_:)),
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
        if name.count == 1 && name.start[0] == UInt8(ascii: "-") { return -1 }
        return rangeNames.firstIndex { $0.equals(name) }
    }

    private mutating func parseAttributes(of row: inout CodeRow) {
        let start = cursor.offset
        while cursor.isAtAttribute {
            let line = cursor
            cursor.skip(2)
            guard let keyword = cursor.word(), let attribute = RowAttribute(keyword) else { malformed(line) }
            let value = cursor.restOfLine()
            switch attribute {
            case .detail: row.detail = value
            case .type:
                row.type = value
                typeCount &+= 1
            case .header:
                row.hasHeaders = true
                row.retryAfter.add(value)
            case .deprecated, .parameter, .see: break
            }
        }
        row.attributes = cursor.text.slice(from: start, count: cursor.offset &- start)
    }

    private func malformed(_ line: TableCursor) -> Never {
        fatalError("malformed code table: row \(count): \"\(line.currentLine.string)\"")
    }
}

// MARK: - Indexes

extension CodeTableParser {
    private func makeNumbers() -> UnsafeMutablePointer<CodeNumbers> {
        let numbers = UnsafeMutablePointer<CodeNumbers>.allocate(capacity: count)
        var ordinal = 0
        while ordinal < count {
            let row = rows + ordinal
            (numbers + ordinal).initialize(to: CodeNumbers(code: row.pointee.integerCode, status: row.pointee.status))
            ordinal &+= 1
        }
        return numbers
    }

    private func makeIndexes() -> (StaticTextIndex, StaticTextIndex?) {
        let names = StaticTextIndex(capacity: count)
        let types = typeCount > 0 ? StaticTextIndex(capacity: typeCount) : nil
        var ordinal = 0
        while ordinal < count {
            let row = rows[ordinal]
            if !names.insert(row.name, ordinal: ordinal) {
                fatalError("malformed code table: row \(ordinal): \"\(row.name.string)\" is there twice")
            }
            if row.type.count > 0, let types, !types.insert(row.type, ordinal: ordinal) {
                fatalError("malformed code table: row \(ordinal): \"\(row.type.string)\" is there twice")
            }
            ordinal &+= 1
        }
        return (names, types)
    }
}
