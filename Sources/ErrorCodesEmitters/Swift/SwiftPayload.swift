import ErrorCodesSpec

/// The associated values of a case: how they are declared, bound, put into a problem, and taken out of one.
struct SwiftPayload {
    private struct Value {
        let label: SwiftIdentifier
        let declaredLabel: SwiftIdentifier
        let variable: SwiftIdentifier
        let parameter: Parameter
        let type: SwiftParameterType
    }

    private let parameters: [Parameter]
    /// The enums of the params, where at least one is a choice.
    private let choices: [SwiftIdentifier?]
    /// The enum of the field errors, where the error has some.
    private let fieldType: CodeText?
    private let fieldLabel: CodeText

    /// The payload of a case without field errors.
    init(_ parameters: [Parameter], choice: (Parameter) -> SwiftIdentifier?) {
        self.init(parameters, besides: parameters, fieldType: nil, choice: choice)
    }

    private init(
        _ parameters: [Parameter],
        besides all: [Parameter],
        fieldType: SwiftIdentifier?,
        choice: (Parameter) -> SwiftIdentifier?
    ) {
        self.parameters = parameters
        choices = parameters.hasChoice ? parameters.map(choice) : []
        self.fieldType = fieldType.map { "[ErrorCodesRuntime.FieldError<\($0)>]" }
        fieldLabel = fieldType == nil ? Self.noLabel : "\(SwiftIdentifier(fieldErrorsBeside: all))"
    }

    private static let noLabel: CodeText = ""

    /// What the client gets of an error.
    init(of error: ErrorEntry, _ number: Int, _ names: SwiftNames) {
        self.init(error.payload, besides: error.parameters, fieldType: names.fieldTypes[number]) {
            names.choice($0, error: number)
        }
    }

    var isEmpty: Bool { parameters.isEmpty && fieldType == nil }
    var hasFields: Bool { fieldType != nil }
    var count: Int { parameters.count }

    private var values: [Value] {
        parameters.indices.map { number in
            let parameter = parameters[number]
            return Value(
                label: SwiftIdentifier(label: parameter.name),
                declaredLabel: SwiftIdentifier(declaredLabel: parameter.name),
                variable: SwiftIdentifier(variable: parameter.name),
                parameter: parameter,
                type: type(number)
            )
        }
    }

    private func type(_ number: Int) -> SwiftParameterType {
        SwiftParameterType(
            parameters[number].type,
            isOptional: parameters[number].isOptional,
            choice: choices.isEmpty ? nil : choices[number]
        )
    }

    /// `(orderID: Swift.String)`, or nothing.
    var declaration: CodeText {
        parenthesized(values.map { "\($0.declaredLabel): \($0.type.declaration)" } + fields { "\(fieldLabel): \($0)" })
    }

    /// The same for a function, whose parameters need names that its body can use.
    var functionParameters: [CodeText] {
        values.map { value in
            let label = value.declaredLabel
            let head: CodeText = label == value.variable ? "\(label)" : "\(label) \(value.variable)"
            return "\(head): \(value.type.declaration)"
        } + fields { "\(fieldLabel): \($0)" }
    }

    /// Writes the same with commas between them.
    func writeFunctionParameters(to writer: inout CodeWriter) {
        for number in parameters.indices {
            if number > 0 { writer.put(", ") }
            let label = SwiftIdentifier(declaredLabel: parameters[number].name)
            let variable = SwiftIdentifier(variable: parameters[number].name)
            writer.put(label)
            if label != variable {
                writer.put(" ")
                writer.put(variable)
            }
            writer.put(": ")
            type(number).writeDeclaration(to: &writer)
        }
        guard let fieldType else { return }
        if !parameters.isEmpty { writer.put(", ") }
        writer.put(fieldLabel)
        writer.put(": ")
        writer.put(fieldType)
    }

    /// `(let p0, let p1)`, or nothing.
    var bindings: CodeText {
        parenthesized(variables.map { "let \($0)" })
    }

    /// `(orderID: p0)`, or nothing: the bound values under their labels.
    var forwarded: CodeText {
        parenthesized(zip(labels, variables).map { "\($0): \($1)" })
    }

    /// `(orderID: orderID)`: the parameters of a function under their labels.
    var passedOn: CodeText {
        parenthesized(values.map { "\($0.label): \($0.variable)" } + fields { _ in "\(fieldLabel): \(fieldLabel)" })
    }

    /// Writes the parameters of a function as values of the runtime, in the order of the code table's rows:
    /// `.string(orderID)`.
    ///
    /// - Parameter isFirst: Whether no comma belongs before them.
    func writeParameterValues(isFirst: Bool, to writer: inout CodeWriter) {
        for number in parameters.indices {
            if number > 0 || !isFirst { writer.put(", ") }
            type(number).writeParameterValue(of: SwiftIdentifier(variable: parameters[number].name), to: &writer)
        }
    }

    /// The parameter of a function that holds the field errors, where there are some.
    var fieldVariable: CodeText? { fieldType.map { _ in fieldLabel } }

    /// The statements that hand bound values to a collector.
    var collecting: [CodeText] {
        zip(values, variables).map { value, variable -> CodeText in
            let parameter = value.parameter
            let method: CodeText = parameter.visibility == .personal ? "addPersonal" : "add"
            let wire: CodeText =
                parameter.wireName == parameter.name ? "" : ", wire: \(SwiftStringLiteral(parameter.wireName))"
            let name = SwiftStringLiteral(parameter.name)
            return "_parameters.\(method)(\(name), \(value.type.wireValue(of: variable))\(wire))"
        } + (fieldType == nil ? [] : ["_parameters.add(fields: \(variables[count]))"])
    }

    /// The values as they are read from a body: `(orderID: try _parameters.string("orderID"))`, or nothing.
    var reading: CodeText {
        parenthesized(
            values.map { "\($0.label): \($0.type.reading(SwiftStringLiteral($0.parameter.wireName)))" }
                + fields { _ in "\(fieldLabel): try _parameters.fields()" }
        )
    }

    /// `a(orderID:)`: how `renamed:` names a case.
    var labelList: CodeText {
        parenthesized(values.map { "\($0.label.unescaped):" } + fields { _ in "\(fieldLabel):" }, separator: "")
    }

    private var labels: [CodeText] { values.map { "\($0.label)" } + fields { _ in fieldLabel } }
    private var variables: [CodeText] { labels.indices.map { "p\($0)" } }

    private func fields(_ make: (CodeText) -> CodeText) -> [CodeText] {
        fieldType.map { [make($0)] } ?? []
    }

    private func parenthesized(_ items: [CodeText], separator: CodeText = ", ") -> CodeText {
        items.isEmpty ? "" : "(\(items.joined(separator: separator)))"
    }
}
