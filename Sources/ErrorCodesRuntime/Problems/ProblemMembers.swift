/// The members of an error's problem, written while the error hands over its parameters.
///
/// What stands before the parameters on the wire depends on which error it is, which is known last, and on their values.
/// So they wait in a buffer of their own, and those of a field behind them until its error ends.
@usableFromInline
struct ProblemMembers: ~Copyable {
    /// What had been written when the error of a field began.
    @usableFromInline
    struct Scope {
        var start = 0
        var valueCount = 0
        var otherCount = 0
    }

    /// The members of the parameters, each after a comma.
    private(set) var parameters: JSONWriter
    /// The member `errors`, and behind it what stands before the parameters.
    var json: JSONWriter
    private(set) var values: ScratchList<QuotableValue>
    /// The values that are too large for `values`.
    private(set) var others: [ParameterValue] = []
    private var isInField = false
    private(set) var fieldLimit = FieldErrorLimit.body

    init(
        _ parameters: consuming JSONBuffer,
        _ json: consuming JSONBuffer,
        _ values: consuming ScratchList<QuotableValue>
    ) {
        self.parameters = JSONWriter(parameters)
        self.json = JSONWriter(json)
        self.values = values
    }
}

// MARK: - Parameters

extension ProblemMembers {
    mutating func write(_ name: StaticText, _ wire: StaticText, _ value: ParameterValue) {
        guard !isReserved(wire) else { return remember(name, value) }
        parameters.buffer.append(nameOfNext: wire)
        if let content = parameters.writeQuotable(value) {
            values.append(QuotableValue(name: name, content: content))
        } else {
            remember(name, value)
        }
    }

    mutating func write(_ list: ParameterList) {
        write(list.parameters)
        for field in list.fieldErrors {
            guard let scope = beginField(at: field.pointer) else { continue }
            write(field.parameters.parameters)
            endField(scope, field.table.template(field.ordinal), field.pointer)
        }
    }

    private mutating func write(_ list: [Parameter]) {
        for parameter in list { write(parameter.nameText, parameter.wireText, parameter.value) }
    }

    /// Whether a name belongs to RFC 9457, so that no parameter may take it.
    private func isReserved(_ wire: StaticText) -> Bool { !isInField && ProblemDetails.isStandardName(wire) }

    /// Keeps a value whose text in a detail is not that of its member.
    private mutating func remember(_ name: StaticText, _ value: ParameterValue) {
        values.append(QuotableValue(name: name, content: .other(index: others.count)))
        others.append(value)
    }
}

// MARK: - Errors of fields

extension ProblemMembers {
    /// Begins an error of a field; nil within another one, since they are not nested, and beyond the limit.
    mutating func beginField(at pointer: JSONPointer) -> Scope? {
        if isInField || !fieldLimit.admits(pointer) { return nil }
        isInField = true
        json.buffer.append(json.buffer.count == 0 ? ",\"errors\":[" : ",")
        return Scope(start: parameters.buffer.count, valueCount: values.count, otherCount: others.count)
    }

    /// Ends an error of a field, whose parameters have been written since it began.
    mutating func endField(_ scope: Scope, _ template: FieldErrorTemplate, _ pointer: JSONPointer) {
        for piece in template.head {
            json.buffer.append(raw: piece.text.bytes)
            if piece.name.count > 0 { writeValue(of: piece.name, since: scope.valueCount) }
        }
        json.buffer.append(raw: pointer.fragment)
        json.buffer.append(raw: template.code.bytes)
        json.buffer.append(copyOf: parameters.buffer, from: scope.start)
        json.buffer.append(UInt8(ascii: "}"))
        parameters.buffer.truncate(to: scope.start)
        values.truncate(to: scope.valueCount)
        others.removeLast(others.count &- scope.otherCount)
        isInField = false
    }
}
