import ErrorCodesSpec

/// The associated values of a case: how they are declared, bound, put into a problem, and taken out of one.
struct SwiftPayload {
    private let parameters: [Parameter]
    /// The enums of the params, where at least one is a choice.
    private let choices: [SwiftIdentifier?]
    /// The enum of the field errors, where the error has some, and the label under which they are passed.
    private let fields: (type: SwiftIdentifier, label: SwiftIdentifier)?

    /// The payload of a case without field errors.
    init(_ parameters: [Parameter], choice: (Parameter) -> SwiftIdentifier?) {
        self.parameters = parameters
        choices = ParameterNeeds(of: parameters).choice ? parameters.map(choice) : []
        fields = nil
    }

    /// The payload that the client gets with an error.
    init(of error: ErrorEntry, _ number: Int, in source: SwiftSource) {
        parameters = error.payload
        choices = source.names.hasChoices ? parameters.map { source.names.choice($0, error: number) } : []
        guard source.names.hasFields, let type = source.names.fieldType(of: number) else {
            fields = nil
            return
        }
        fields = (type, SwiftIdentifier(fieldErrorsBeside: error.parameters))
    }

    var isEmpty: Bool { parameters.isEmpty && fields == nil }
    var hasFields: Bool { fields != nil }
    var count: Int { parameters.count }

    /// The properties shared by payloads that the same code takes apart and puts together.
    struct Shape: Hashable {
        fileprivate struct Value: Hashable {
            let name: Text
            let wireName: Text
            let type: ParameterType
            let isOptional: Bool
            let isPersonal: Bool
        }

        fileprivate let values: [Value]
    }

    /// The shape of the payload; nil where it is empty, or has a type that no other error has.
    var shape: Shape? {
        guard !isEmpty, !hasFields, !ParameterNeeds(of: parameters).choice else { return nil }
        return Shape(
            values: parameters.map { parameter in
                Shape.Value(
                    name: parameter.name,
                    wireName: parameter.wireName,
                    type: parameter.type,
                    isOptional: parameter.isOptional,
                    isPersonal: parameter.visibility == .personal
                )
            }
        )
    }

    private func type(_ number: Int, _ parameter: UnsafePointer<Parameter>) -> SwiftParameterType {
        SwiftParameterType(
            parameter.pointee.type,
            isOptional: parameter.pointee.isOptional,
            choice: choices.isEmpty ? nil : choices[number]
        )
    }

    // MARK: Declarations

    /// Writes `(orderID: Swift.String)`, or nothing.
    func writeDeclaration(to writer: inout CodeWriter) {
        guard !isEmpty else { return }
        writer.put("(")
        parameters.visitInPlace { number, parameter in
            if number > 0 { writer.put(", ") }
            writer.put(SwiftIdentifier(declaredLabel: parameter.pointee.name))
            writer.put(": ")
            type(number, parameter).writeDeclaration(to: &writer)
        }
        writeFieldDeclaration(to: &writer)
        writer.put(")")
    }

    /// Writes the same for a function, whose parameters need names that its body can use; no parentheses around it.
    func writeFunctionParameters(to writer: inout CodeWriter) {
        parameters.visitInPlace { number, parameter in
            if number > 0 { writer.put(", ") }
            let variable = SwiftIdentifier(variable: parameter.pointee.name)
            // Whatever is no label is no variable either.
            if !variable.isSpelled(parameter.pointee.name) {
                writer.put(SwiftIdentifier(declaredLabel: parameter.pointee.name))
                writer.put(" ")
            }
            writer.put(variable)
            writer.put(": ")
            type(number, parameter).writeDeclaration(to: &writer)
        }
        writeFieldDeclaration(to: &writer)
    }

    private func writeFieldDeclaration(to writer: inout CodeWriter) {
        guard let fields else { return }
        if !parameters.isEmpty { writer.put(", ") }
        writer.put(fields.label)
        writer.put(": [ErrorCodesRuntime.FieldError<")
        writer.put(fields.type)
        writer.put(">]")
    }

    /// Writes `(orderID:)`: how `renamed:` goes on after the name of a case; or nothing.
    func writeLabelList(to writer: inout CodeWriter) {
        guard !isEmpty else { return }
        writer.put("(")
        for parameter in parameters {
            writer.put(SwiftIdentifier(label: parameter.name).unescaped)
            writer.put(":")
        }
        if let fields {
            writer.put(fields.label)
            writer.put(":")
        }
        writer.put(")")
    }

    // MARK: Values

    /// Writes `(let p0, let p1)`, or nothing.
    func writeBindings(to writer: inout CodeWriter) {
        guard !isEmpty else { return }
        var number = 0
        while number < count + (hasFields ? 1 : 0) {
            writer.put(number == 0 ? "(let " : ", let ")
            writer.put(SwiftVariable.bound(number))
            number += 1
        }
        writer.put(")")
    }

    /// Writes `(orderID: p0)`, or nothing: the bound values under their labels.
    func writeBoundValues(to writer: inout CodeWriter) {
        writeArguments(to: &writer) { number, _, writer in
            writer.put(SwiftVariable.bound(number))
        } fields: {
            writer in
            writer.put(SwiftVariable.bound(count))
        }
    }

    /// Writes `p0, p1, `: the bound values, without field errors, before another argument.
    func writeBoundArguments(to writer: inout CodeWriter) {
        parameters.visitInPlace { number, _ in
            writer.put(SwiftVariable.bound(number))
            writer.put(", ")
        }
    }

    /// Writes `_ p0: Swift.String,`, a line for each value without field errors, as parameters before another.
    func writeBoundParameters(to writer: inout CodeWriter) {
        parameters.visitInPlace { number, parameter in
            writer.begin("_ ")
            writer.put(SwiftVariable.bound(number))
            writer.put(": ")
            type(number, parameter).writeDeclaration(to: &writer)
            writer.end(",")
        }
    }

    /// Writes `let p0: Swift.String = try _parameters.value("orderID")`, a line for each value without field errors.
    func writeReadVariables(to writer: inout CodeWriter) {
        parameters.visitInPlace { number, parameter in
            writer.begin("let ")
            writer.put(SwiftVariable.bound(number))
            writer.put(": ")
            type(number, parameter).writeDeclaration(to: &writer)
            writer.put(" = ")
            type(number, parameter).writeReading(parameter.pointee.wireName, to: &writer)
            writer.end()
        }
    }

    /// Writes `(orderID: orderID)`, or nothing: the parameters of a function under their labels.
    func writeFunctionArguments(to writer: inout CodeWriter) {
        writeArguments(to: &writer) { _, parameter, writer in
            writer.put(SwiftIdentifier(variable: parameter.pointee.name))
        } fields: { writer in
            if let fields { writer.put(fields.label) }
        }
    }

    /// Writes the values as they are read from a body: `(orderID: try _parameters.value("orderID"))`, or nothing.
    func writeReading(to writer: inout CodeWriter) {
        writeArguments(to: &writer) { number, parameter, writer in
            type(number, parameter).writeReading(parameter.pointee.wireName, to: &writer)
        } fields: { writer in
            writer.put("try _parameters.fields()")
        }
    }

    /// Writes values under their labels, in parentheses where there are some.
    private func writeArguments(
        to writer: inout CodeWriter,
        value: (Int, UnsafePointer<Parameter>, inout CodeWriter) -> Void,
        fields fieldValue: (inout CodeWriter) -> Void
    ) {
        guard !isEmpty else { return }
        writer.put("(")
        parameters.visitInPlace { number, parameter in
            if number > 0 { writer.put(", ") }
            writer.put(SwiftIdentifier(label: parameter.pointee.name))
            writer.put(": ")
            value(number, parameter, &writer)
        }
        if let fields {
            if !parameters.isEmpty { writer.put(", ") }
            writer.put(fields.label)
            writer.put(": ")
            fieldValue(&writer)
        }
        writer.put(")")
    }

    /// Writes the parameters of a function as values of the runtime, in the order of the code table's rows:
    /// `.string(orderID)`.
    ///
    /// - Parameter isFirst: Whether no comma belongs before them.
    func writeParameterValues(isFirst: Bool, to writer: inout CodeWriter) {
        parameters.visitInPlace { number, parameter in
            if number > 0 || !isFirst { writer.put(", ") }
            let variable = SwiftVariable.parameter(SwiftIdentifier(variable: parameter.pointee.name))
            type(number, parameter).writeParameterValue(of: variable, to: &writer)
        }
    }

    /// Writes the statements that hand the parameters of a function to a context, a line each.
    func writeContext(to writer: inout CodeWriter) {
        parameters.visitInPlace { number, parameter in
            writer.begin(parameter.pointee.visibility == .secret ? "_context.addSecret(" : "_context.addInternal(")
            writer.put(SwiftStringLiteral(parameter.pointee.name))
            writer.put(", ")
            let variable = SwiftVariable.parameter(SwiftIdentifier(variable: parameter.pointee.name))
            type(number, parameter).writeWireValue(of: variable, to: &writer)
            writer.end(")")
        }
    }

    /// The parameter of a function that holds the field errors, where there are some.
    var fieldVariable: SwiftIdentifier? { fields?.label }

    /// Writes the statements that hand bound values to a collector, a line each.
    func writeCollecting(to writer: inout CodeWriter) {
        parameters.visitInPlace { number, parameter in
            writer.begin(parameter.pointee.visibility == .personal ? "_parameters.addPersonal(" : "_parameters.add(")
            writer.put(SwiftStringLiteral(parameter.pointee.name))
            writer.put(", ")
            type(number, parameter).writeWireValue(of: .bound(number), to: &writer)
            if parameter.pointee.wireName != parameter.pointee.name {
                writer.put(", wire: ")
                writer.put(SwiftStringLiteral(parameter.pointee.wireName))
            }
            writer.end(")")
        }
        guard hasFields else { return }
        writer.begin("_parameters.add(fields: ")
        writer.put(SwiftVariable.bound(count))
        writer.end(")")
    }
}
