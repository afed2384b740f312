/// The members that an error's parameters add to its problem, written while the error hands them over.
///
/// What stands before them on the wire depends on which error it is, which is known last, and on their values. So it is
/// written behind them, and both change places.
@usableFromInline
struct ProblemMembers: ~Copyable {
    /// Where in the buffer the text of a parameter stands that a detail may quote.
    struct Value: BitwiseCopyable {
        var name: StaticText
        var offset: Int
        /// The number of bytes; -1 where a detail has other words, and `offset` is an index into `others`.
        var count: Int
    }

    /// What had been written when an object began.
    @usableFromInline
    struct Scope {
        var start = 0
        var valueCount = 0
        var otherCount = 0
    }

    private(set) var json: JSONWriter
    private var values: ScratchList<Value>
    private var others: [ParameterValue] = []
    /// Where the member `errors` begins, the last one and not yet ended.
    private var errorsStart: Int?
    private var isInField = false

    init(_ buffer: consuming JSONBuffer, _ values: consuming ScratchList<Value>) {
        json = JSONWriter(buffer)
        self.values = values
    }
}

// MARK: - Parameters

extension ProblemMembers {
    mutating func write(_ name: StaticText, _ wire: StaticText, _ text: String) {
        guard !isReserved(wire) else { return values.append(remember(name, .string(text))) }
        let start = begin(wire)
        json.buffer.append(UInt8(ascii: "\""))
        let offset = json.buffer.count
        json.buffer.append(escaped: text)
        let count = json.buffer.count &- offset
        json.buffer.append(UInt8(ascii: "\""))
        end(start, Value(name: name, offset: offset, count: count))
    }

    mutating func write(_ name: StaticText, _ wire: StaticText, _ integer: Int) {
        guard !isReserved(wire) else { return values.append(remember(name, .integer(integer))) }
        let start = begin(wire)
        let offset = json.buffer.count
        json.buffer.append(integer)
        end(start, Value(name: name, offset: offset, count: json.buffer.count &- offset))
    }

    mutating func write(_ parameter: Parameter) {
        guard !isReserved(parameter.wireText) else {
            return values.append(remember(parameter.nameText, parameter.value))
        }
        let start = begin(parameter.wireText)
        let offset = json.buffer.count
        json.write(parameter.value)
        let count = json.buffer.count &- offset
        switch parameter.value.quotation {
        case .asItStands: end(start, Value(name: parameter.nameText, offset: offset, count: count))
        case .insideOfString: end(start, Value(name: parameter.nameText, offset: offset &+ 1, count: count &- 2))
        case .otherwise: end(start, remember(parameter.nameText, parameter.value))
        }
    }

    mutating func write(_ list: ParameterList) {
        for parameter in list.parameters { write(parameter) }
        for field in list.fieldErrors {
            guard let scope = beginField() else { return }
            for parameter in field.parameters.parameters { write(parameter) }
            withUnsafePointer(to: field.row) { endField(scope, $0, field.pointer) }
        }
    }

    /// Whether a name belongs to RFC 9457, so that no parameter may take it.
    private func isReserved(_ wire: StaticText) -> Bool { !isInField && ProblemDetails.isStandardName(wire.bytes) }

    private mutating func begin(_ wire: StaticText) -> Int {
        let start = json.buffer.count
        json.buffer.append(nameOfNext: wire)
        return start
    }

    /// Ends the member that began at an offset: it goes before `errors`.
    private mutating func end(_ start: Int, _ value: Value) {
        var value = value
        if let errorsStart, !isInField {
            self.errorsStart = errorsStart &+ json.buffer.count &- start
            json.buffer.rotate(from: errorsStart, middle: start)
            if value.count >= 0 { value.offset &-= start &- errorsStart }
        }
        values.append(value)
    }
}

// MARK: - Errors of fields

extension ProblemMembers {
    /// Begins an error of a field; nil within another one, since they are not nested.
    mutating func beginField() -> Scope? {
        if isInField { return nil }
        isInField = true
        if errorsStart == nil {
            errorsStart = json.buffer.count
            json.buffer.append(",\"errors\":[")
        } else {
            json.buffer.append(UInt8(ascii: ","))
        }
        return Scope(start: json.buffer.count, valueCount: values.count, otherCount: others.count)
    }

    /// Ends an error of a field, whose parameters have been written since it began.
    mutating func endField(_ scope: Scope, _ row: UnsafePointer<FieldTable.Row>, _ pointer: JSONPointer) {
        let middle = json.buffer.count
        if row.pointee.detail.count > 0 {
            json.buffer.append("{\"detail\":\"")
            write(detail: row.pointee.pieces, isPlain: row.pointee.isPlain, since: scope)
            json.buffer.append("\",\"pointer\":\"#")
        } else {
            json.buffer.append("{\"pointer\":\"#")
        }
        json.write(tokensOf: pointer)
        json.buffer.append("\",\"code\":")
        write(row.pointee.code, isInteger: row.pointee.integerCode != nil, isPlain: row.pointee.isPlain)
        json.buffer.rotate(from: scope.start, middle: middle)
        json.buffer.append(UInt8(ascii: "}"))
        values.truncate(to: scope.valueCount)
        others.removeLast(others.count &- scope.otherCount)
        isInField = false
    }
}

// MARK: - What stands before them

extension ProblemMembers {
    /// The whole problem, whose parameters have been written.
    ///
    /// - Parameters:
    ///   - row: The facts of the error.
    ///   - table: The table of its domain.
    ///   - hasIntegerCode: Whether the code is an integer on the wire rather than a string.
    ///   - occurrence: What is special about this occurrence.
    ///   - retryAfter: The member `retryAfter`; nil for none.
    mutating func problem(
        _ row: UnsafePointer<CodeRow>,
        of table: CodeTable,
        hasIntegerCode: Bool,
        _ occurrence: ErrorOccurrence,
        retryAfter: Int?
    ) -> [UInt8] {
        if errorsStart != nil { json.buffer.append(UInt8(ascii: "]")) }
        let middle = json.buffer.count
        writeFacts(row, table)
        if let instance = occurrence.instance {
            json.buffer.append(",\"instance\":")
            json.write(instance)
        }
        if let message = occurrence.message {
            json.buffer.append(",\"message\":")
            json.write(message.text)
        }
        json.buffer.append(",\"code\":")
        write(row.pointee.code, isInteger: hasIntegerCode, isPlain: row.pointee.isPlain)
        if let requestID = occurrence.requestID {
            json.buffer.append(",\"requestId\":")
            json.write(requestID)
        }
        if let retryAfter {
            json.buffer.append(",\"retryAfter\":")
            json.buffer.append(retryAfter)
        }
        json.buffer.rotate(from: 0, middle: middle)
        json.buffer.append(UInt8(ascii: "}"))
        return json.bytes
    }

    private mutating func writeFacts(_ row: UnsafePointer<CodeRow>, _ table: CodeTable) {
        json.buffer.append("{\"type\":\"")
        let isPlain = row.pointee.isPlain
        if row.pointee.type.count > 0 {
            json.buffer.append(row.pointee.type, isPlain: isPlain)
        } else {
            json.buffer.append(table.typeBaseText, isPlain: table.hasPlainTypeBase)
            json.buffer.append(row.pointee.name, isPlain: isPlain)
        }
        json.buffer.append("\",\"title\":\"")
        json.buffer.append(row.pointee.title, isPlain: isPlain)
        json.buffer.append("\",\"status\":")
        json.buffer.append(row.pointee.status)
        guard row.pointee.detail.count > 0 else { return }
        json.buffer.append(",\"detail\":\"")
        write(detail: TextTemplate(row.pointee.detail), isPlain: isPlain, since: Scope())
        json.buffer.append(UInt8(ascii: "\""))
    }

    /// An integer is written as it stands in the table, in canonical digits.
    private mutating func write(_ code: StaticText, isInteger: Bool, isPlain: Bool) {
        if isInteger {
            json.buffer.append(raw: code.bytes)
        } else {
            json.buffer.append(UInt8(ascii: "\""))
            json.buffer.append(code, isPlain: isPlain)
            json.buffer.append(UInt8(ascii: "\""))
        }
    }
}

// MARK: - What a detail quotes

extension ProblemMembers {
    /// Keeps a value whose text in a detail is not that of its member.
    private mutating func remember(_ name: StaticText, _ value: ParameterValue) -> Value {
        others.append(value)
        return Value(name: name, offset: others.count &- 1, count: -1)
    }

    /// Writes a detail as the inside of a string; an absent parameter leaves nothing.
    private mutating func write(detail: some Sequence<TextTemplate.Piece>, isPlain: Bool, since scope: Scope) {
        for piece in detail {
            switch piece {
            case .plain(let text): json.buffer.append(text, isPlain: isPlain)
            case .placeholder(let name): writeValue(of: name, since: scope)
            }
        }
    }

    private mutating func writeValue(of name: StaticText, since scope: Scope) {
        var index = scope.valueCount
        while index < values.count {
            let value = values[index]
            index &+= 1
            guard value.name.equals(name) else { continue }
            if value.count >= 0 {
                json.buffer.append(copyOf: value.offset, count: value.count)
            } else {
                json.buffer.append(escaped: others[value.offset].description)
            }
            return
        }
    }
}

extension ParameterValue {
    /// How a detail quotes a value whose JSON stands in the buffer already.
    fileprivate enum Quotation {
        case asItStands
        case insideOfString
        case otherwise
    }

    fileprivate var quotation: Quotation {
        switch self {
        case .integer, .boolean: .asItStands
        case .double(let double): double.isFinite ? .asItStands : .otherwise
        case .string, .dateTime: .insideOfString
        case .duration, .list: .otherwise
        }
    }
}
