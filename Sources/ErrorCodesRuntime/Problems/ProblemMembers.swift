/// The members of an error's problem, written while the error hands over its parameters.
///
/// The members before the parameters on the wire depend on which error it is, which is known last, and on their values.
/// So the parameters wait in a buffer of their own, and those of a field behind them until its error ends.
@usableFromInline
struct ProblemMembers: ~Copyable {
    /// The amounts that had been written when the error of a field began.
    @usableFromInline
    struct Scope {
        var start = 0
        var valueCount = 0
        var otherCount = 0
    }

    /// The members of the parameters, each after a comma.
    private(set) var parameters: JSONBuffer
    /// The member `errors`, and behind it the members that stand before the parameters.
    var json: JSONBuffer
    private(set) var values: ScratchList<QuotableValue>
    /// The values that are too large for `values`.
    private(set) var others: [ParameterValue] = []
    private var isInField = false
    /// The violation of the field whose error is being written, if the catalog does not know it.
    var unknown: UnknownViolation?
    private(set) var fieldLimit = FieldErrorLimit.body
    /// True if codes of field errors are flags, for which the problem has further members.
    private(set) var hasFieldFlags = false

    init(
        _ parameters: consuming JSONBuffer,
        _ json: consuming JSONBuffer,
        _ values: consuming ScratchList<QuotableValue>
    ) {
        self.parameters = parameters
        self.json = json
        self.values = values
    }
}

/// The quotable content of a parameter whose member has been written.
struct QuotableValue: BitwiseCopyable {
    /// The value, or where its text stands.
    enum Content: BitwiseCopyable {
        case integer(Int)
        case duration(seconds: Int64, attoseconds: Int64)
        /// The text of any other value as the inside of a string, among the members of the parameters.
        case text(offset: Int, count: Int)
        /// A value of which a detail has other words than its member: an index into the list of these.
        case other(index: Int)
    }

    var name: StaticText
    var content: Content
}

// MARK: - Parameters

extension ProblemMembers {
    mutating func write(_ name: StaticText, _ wire: StaticText, _ value: ParameterValue) {
        // No parameter may take the name of a member that RFC 9457 defines.
        guard isInField || StandardMember(wire.bytes) == nil else { return remember(name, value) }
        parameters.append(nameOfNext: wire)
        if let content = write(value) {
            values.append(QuotableValue(name: name, content: content))
        } else {
            remember(name, value)
        }
    }

    /// Writes a value, and tells what can be quoted of it; nil where the detail has other words.
    private mutating func write(_ value: ParameterValue) -> QuotableValue.Content? {
        let offset = parameters.count
        switch value {
        case .string(let text):
            parameters.write(text)
            return .text(offset: offset &+ 1, count: parameters.count &- offset &- 2)
        case .integer(let integer):
            parameters.append(integer)
            return .integer(integer)
        case .duration(let duration):
            parameters.write(value.json)
            let (seconds, attoseconds) = duration.components
            return .duration(seconds: seconds, attoseconds: attoseconds)
        case .boolean, .double:
            parameters.write(value.json)
            if case .double(let double) = value, !double.isFinite { return nil }
            return .text(offset: offset, count: parameters.count &- offset)
        case .dateTime, .date:
            parameters.write(value.json)
            return .text(offset: offset &+ 1, count: parameters.count &- offset &- 2)
        case .list:
            parameters.write(value.json)
            return nil
        }
    }

    mutating func write(_ list: ParameterList) {
        write(list.parameters)
        for field in list.fieldErrors {
            guard let scope = beginField(at: field.location) else { continue }
            write(field.parameters.parameters)
            unknown = field.parameters.unknown
            endField(scope, field.ordinal, of: field.table, field.location)
        }
    }

    private mutating func write(_ list: [Parameter]) {
        for parameter in list { write(parameter.nameText, parameter.wireText, parameter.value) }
    }

    /// Keeps a value whose text in a detail is not that of its member.
    private mutating func remember(_ name: StaticText, _ value: ParameterValue) {
        values.append(QuotableValue(name: name, content: .other(index: others.count)))
        others.append(value)
    }
}

// MARK: - Errors of fields

extension ProblemMembers {
    /// Begins an error of a field; nil within another one, since they are not nested, and beyond the limit.
    mutating func beginField(at location: FieldLocation) -> Scope? {
        if isInField || !fieldLimit.admits(location) { return nil }
        isInField = true
        json.append(json.count == 0 ? ",\"errors\":[{" : ",{")
        return Scope(start: parameters.count, valueCount: values.count, otherCount: others.count)
    }

    /// Ends an error of a field, whose parameters have been written since it began.
    mutating func endField(_ scope: Scope, _ ordinal: Int, of table: _FieldTable, _ location: FieldLocation) {
        if table.hasFlags { hasFieldFlags = true }
        if let violation = unknown {
            unknown = nil
            json.write(membersOf: violation.element(at: location))
        } else {
            writeMembers(scope, table.rows[ordinal], location)
        }
        json.append(UInt8(ascii: "}"))
        parameters.truncate(to: scope.start)
        values.truncate(to: scope.valueCount)
        if others.count > scope.otherCount { others.removeLast(others.count &- scope.otherCount) }
        isInField = false
    }

    private mutating func writeMembers(_ scope: Scope, _ row: _FieldTable.Row, _ location: FieldLocation) {
        let start = json.count
        write(row.head, isPlain: true, since: scope.valueCount)
        // The byte behind `"detail":"`; a text that begins with a quotation mark begins with a backslash here.
        if row.detail.count > 0, json.byte(at: start &+ 10) == UInt8(ascii: "\"") {
            json.truncate(to: start)
            json.append("\"pointer\":\"#")
        }
        if case .body(let pointer) = location {
            json.append(raw: pointer.fragment)
        } else {
            write(location)
        }
        json.append(raw: row.tail.bytes)
        json.append(copyOf: parameters, from: scope.start)
    }

    /// Writes where a field is that is not in the body, in place of the beginning of a pointer.
    private mutating func write(_ location: FieldLocation) {
        let (name, text) = location.member
        json.truncate(to: json.count &- "\"pointer\":\"#".utf8.count)
        json.append("\"")
        json.append(name)
        json.append("\":\"")
        json.append(escaped: text)
    }
}
