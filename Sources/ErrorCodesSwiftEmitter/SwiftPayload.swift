import ErrorCodesSpec

/// The associated values of a case: how they are declared, bound, put into a problem, and taken out of one.
///
/// Those of an error are one tuple that ends with its context, so that a pattern which binds it stays right whatever
/// parameters the error gets: `case orderInProgress((orderID: Swift.String, context: ErrorCodesRuntime.ErrorContext))`.
struct SwiftPayload {
    /// A param as a value in Swift.
    struct Value: Hashable {
        fileprivate let name: Text
        fileprivate let wireName: Text
        fileprivate let type: SwiftParameterType
        fileprivate let visibility: Visibility

        /// The parameter of a function that holds it.
        fileprivate var variable: SwiftIdentifier { SwiftIdentifier(variable: name) }

        /// The function that hands it to a collector.
        fileprivate var adder: StaticString {
            if visibility == .personal { return "addPersonal(" }
            return wireName == name ? type.adder ?? "add(" : "add("
        }
    }

    private let values: [Value]
    /// The enum of the field errors, where the error has some, and the label under which they are passed.
    private let fields: (type: SwiftIdentifier, label: SwiftIdentifier)?
    /// True if the values are a tuple that ends with a context.
    private var hasContext: Bool

    /// - Parameters:
    ///   - scope: The error type, where the code that reads the values is outside of it.
    ///   - choice: The enum of a param whose type is one.
    init(
        _ parameters: [Parameter],
        scope: SwiftIdentifier? = nil,
        fields: (type: SwiftIdentifier, label: SwiftIdentifier)? = nil,
        hasContext: Bool = false,
        choice: (Parameter) -> SwiftIdentifier?
    ) {
        values = parameters.map { parameter in
            Value(
                name: parameter.name,
                wireName: parameter.wireName,
                type: SwiftParameterType(
                    type: parameter.type,
                    isOptional: parameter.isOptional,
                    choice: choice(parameter),
                    scope: scope
                ),
                visibility: parameter.visibility
            )
        }
        self.fields = fields
        self.hasContext = hasContext
    }

    /// The payload that the client gets with an error.
    init(of error: ErrorEntry, _ number: Int, in source: SwiftSource) {
        let fields = source.names.fieldTypes[number].map { type in
            (type: type, label: SwiftIdentifier(fieldErrorsBeside: error.parameters))
        }
        self.init(error.payload, fields: fields, hasContext: true) { source.names.choice($0, error: number) }
    }

    var isEmpty: Bool { values.isEmpty && fields == nil }
    var hasFields: Bool { fields != nil }
    var count: Int { values.count }

    /// Equal for errors that the same code takes apart and puts together; nil where the payload is empty, or has a type that
    /// no other error has, and for a field's.
    var shape: [Value]? {
        !hasContext || isEmpty || hasFields || values.contains { $0.type.hasChoice } ? nil : values
    }

    /// True if no generic function reads a value of it.
    var isReadPlainly: Bool { !hasFields && values.allSatisfy { $0.type.reader != nil } }

    // MARK: Declarations

    /// Writes `(orderID: Swift.String)`, or nothing; for an error `((orderID: Swift.String, context: …))`.
    func writeDeclaration(to writer: inout CodeWriter) {
        guard hasContext || !isEmpty else { return }
        writer.put("(")
        if hasContext && isEmpty {
            // A property beside the case would make a mention of its name ambiguous, so that the case is what is called.
            writer.put("_ context: ErrorCodesRuntime.ErrorContext = ErrorCodesRuntime.ErrorContext())")
            return
        }
        writeType(to: &writer)
        writer.put(")")
    }

    /// Writes the tuple that `(let p)` binds or, without a context, the values as parameters.
    private func writeType(to writer: inout CodeWriter) {
        if hasContext { writer.put("(") }
        writeParameters(to: &writer) { value, writer in
            writer.put(hasContext ? SwiftIdentifier(element: value.name) : SwiftIdentifier(declaredLabel: value.name))
        }
        guard hasContext else { return }
        writer.put(values.contains { $0.name == "context" } ? ", _context: " : ", context: ")
        writer.put("ErrorCodesRuntime.ErrorContext)")
    }

    /// Writes the same for a function, whose parameters need names that its body can use; no parentheses around it.
    func writeFunctionParameters(to writer: inout CodeWriter) {
        writeParameters(to: &writer) { value, writer in
            // Whatever is no label is no variable either.
            if !value.variable.isSpelled(value.name) {
                writer.put(SwiftIdentifier(declaredLabel: value.name))
                writer.put(" ")
            }
            writer.put(value.variable)
        }
    }

    private func writeParameters(to writer: inout CodeWriter, name writeName: (Value, inout CodeWriter) -> Void) {
        for (number, value) in values.enumerated() {
            if number > 0 { writer.put(", ") }
            writeName(value, &writer)
            writer.put(": ")
            writer.put(value.type)
        }
        guard let fields else { return }
        if !values.isEmpty { writer.put(", ") }
        writer.put(fields.label)
        writer.put(": [ErrorCodesRuntime.FieldError<")
        writer.put(fields.type)
        writer.put(">]")
    }

    /// Writes `(orderID:)`: how `renamed:` goes on after the name of an error.
    @_optimize(none) func writeLabelList(to writer: inout CodeWriter) {
        writer.put("(")
        for label in values.map({ SwiftIdentifier(label: $0.name).unescaped }) + (fields.map { [$0.label] } ?? []) {
            writer.put(label)
            writer.put(":")
        }
        writer.put(")")
    }

    // MARK: Values

    /// Writes `(let p0, let p1)`, or nothing; for an error `(let p)`.
    func writeBindings(to writer: inout CodeWriter) {
        if hasContext { return writer.put("(let p)") }
        guard !isEmpty else { return }
        for number in 0..<count + (hasFields ? 1 : 0) {
            writer.put(number == 0 ? "(let " : ", let ")
            writer.put(SwiftVariable.bound(number))
        }
        writer.put(")")
    }

    /// A value that `writeBindings` binds: `p0`, or `p.0`.
    private func bound(_ number: Int) -> SwiftVariable { hasContext ? .element(number) : .bound(number) }

    /// Writes the variables of `writeReadVariables` as the values of a case: `(orderID: p0)`, or nothing.
    @_optimize(none) func writeReadValues(to writer: inout CodeWriter) {
        writeArguments(context: "_parameters.context", to: &writer) { number, _, writer in
            writer.put(SwiftVariable.bound(number))
        } fields: { _, _ in
        }
    }

    /// Writes `_ p: (orderID: Swift.String, context: …),`: the tuple of an error as a parameter before another.
    func writeBoundParameter(to writer: inout CodeWriter) {
        writer.begin("_ p: ")
        writeType(to: &writer)
        writer.end(",")
    }

    /// Writes `let p0: Swift.String = try _parameters.value("orderID")`, a line for each value without field errors.
    func writeReadVariables(to writer: inout CodeWriter) {
        for (number, value) in values.enumerated() {
            writer.begin("let ")
            writer.put(SwiftVariable.bound(number))
            writer.put(": ")
            writer.put(value.type)
            writer.put(" = ")
            value.type.writeReading(value.wireName, to: &writer)
            writer.end()
        }
    }

    /// Writes the parameters of a function as the values of a case: `((orderID, ErrorCodesRuntime.ErrorContext()))`.
    @_optimize(none) func writeFunctionArguments(context: StaticString, to writer: inout CodeWriter) {
        writeArguments(context: context, to: &writer) { _, value, writer in
            writer.put(value.variable)
        } fields: { label, writer in
            writer.put(label)
        }
    }

    /// Writes `(orderID: orderID)`: the parameters of a function for another one.
    func writeCallArguments(to writer: inout CodeWriter) {
        if isEmpty { return writer.put("()") }
        var call = self
        call.hasContext = false
        call.writeFunctionArguments(context: "", to: &writer)
    }

    /// Writes the values as they are read from a body: `(orderID: try _parameters.value("orderID"))`, or nothing.
    @_optimize(none) func writeReading(to writer: inout CodeWriter) {
        writeArguments(context: "_parameters.context", to: &writer) { _, value, writer in
            value.type.writeReading(value.wireName, to: &writer)
        } fields: { _, writer in
            writer.put("try _parameters.fields()")
        }
    }

    /// Writes values in parentheses: under their labels or, before a context, as a tuple, which takes the compiler less
    /// time without labels.
    private func writeArguments(
        context: StaticString,
        to writer: inout CodeWriter,
        value writeValue: (Int, Value, inout CodeWriter) -> Void,
        fields writeFields: (SwiftIdentifier, inout CodeWriter) -> Void
    ) {
        guard hasContext || !isEmpty else { return }
        let isTuple = hasContext && !isEmpty
        writer.put(isTuple ? "((" : "(")
        for (number, value) in values.enumerated() {
            if number > 0 { writer.put(", ") }
            if !hasContext { writer.putLabel(SwiftIdentifier(label: value.name)) }
            writeValue(number, value, &writer)
        }
        if let label = fields?.label {
            if !values.isEmpty { writer.put(", ") }
            if !hasContext { writer.putLabel(label) }
            writeFields(label, &writer)
        }
        if isTuple { writer.put(", ") }
        if hasContext { writer.put(context) }
        writer.put(isTuple ? "))" : ")")
    }

    /// Writes the parameters of a function as values of the runtime, in the order of the code table's rows:
    /// `.string(orderID)`.
    ///
    /// - Parameter isFirst: True if no comma belongs before them.
    func writeParameterValues(isFirst: Bool, to writer: inout CodeWriter) {
        for (number, value) in values.enumerated() {
            if number > 0 || !isFirst { writer.put(", ") }
            value.type.writeParameterValue(of: .parameter(value.variable), to: &writer)
        }
    }

    /// Writes the statements that hand the parameters of a function to a context, a line each.
    @_optimize(none) func writeContext(to writer: inout CodeWriter) {
        for value in values {
            writer.begin(value.visibility == .secret ? "_context.addSecret(" : "_context.addInternal(")
            writer.put(SwiftStringLiteral(value.name))
            writer.put(", ")
            value.type.writeWireValue(of: .parameter(value.variable), to: &writer)
            writer.end(")")
        }
    }

    /// The parameter of a function that holds the field errors, where there are some.
    var fieldVariable: SwiftIdentifier? { fields?.label }

    /// Writes the statements that hand bound values to a collector and return an ordinal:
    /// `_parameters.add("orderID", p.0); return _parameters.end(3, p.1)`.
    ///
    /// - Parameter ordinal: The ordinal of the case, or the variable that holds it.
    func writeCollecting(_ ordinal: some CodeFragment, to writer: inout CodeWriter) {
        for (number, value) in values.enumerated() {
            writer.put("_parameters.")
            writer.put(value.adder)
            writer.put(SwiftStringLiteral(value.name))
            writer.put(", ")
            value.type.writeWireValue(of: bound(number), to: &writer)
            if value.wireName != value.name {
                writer.put(", wire: ")
                writer.put(SwiftStringLiteral(value.wireName))
            }
            writer.put("); ")
        }
        if hasFields {
            writer.put("_parameters.add(fields: ")
            writer.put(bound(count))
            writer.put("); ")
        }
        writer.put(hasContext ? "return _parameters.end(" : "return ")
        writer.put(ordinal)
        guard hasContext else { return }
        writer.put(", p")
        if !isEmpty {
            writer.put(".")
            writer.put(count + (hasFields ? 1 : 0))
        }
        writer.put(")")
    }
}

extension CodeWriter {
    /// Writes `orderID: `.
    fileprivate mutating func putLabel(_ label: SwiftIdentifier) {
        put(label)
        put(": ")
    }
}
