import ErrorCodesSpec

/// The associated values of a case: how they are declared, bound, put into a problem, and taken out of one.
struct SwiftPayload {
    private struct Value {
        let label: SwiftIdentifier
        let variable: SwiftIdentifier
        let parameter: Parameter
        let type: SwiftParameterType
    }

    private let values: [Value]
    /// The enum of the field errors, where the error has some.
    private let fieldType: CodeText?

    init(_ parameters: [Parameter], fieldType: SwiftIdentifier? = nil, choice: (Parameter) -> SwiftIdentifier?) {
        values = parameters.map {
            Value(
                label: SwiftIdentifier(label: $0.name),
                variable: SwiftIdentifier(variable: $0.name),
                parameter: $0,
                type: SwiftParameterType($0, choice: choice($0))
            )
        }
        self.fieldType = fieldType.map { "[ErrorCodesRuntime.FieldError<\($0)>]" }
    }

    /// What the client gets of an error.
    init(of error: ErrorEntry, _ number: Int, _ names: SwiftNames) {
        self.init(error.payload, fieldType: names.fieldTypes[number]) { names.choice($0, error: number) }
    }

    var isEmpty: Bool { values.isEmpty && fieldType == nil }

    /// `(orderID: Swift.String)`, or nothing.
    var declaration: CodeText {
        parenthesized(values.map { "\($0.label): \($0.type.declaration)" } + fields { "errors: \($0)" })
    }

    /// The same for a function, whose parameters need names that its body can use.
    var functionParameters: [CodeText] {
        values.map { value in
            let prefix: CodeText = "\(value.label)"
            let variable: CodeText = "\(value.variable)"
            let head: CodeText = prefix.bytes == variable.bytes ? prefix : "\(prefix) \(variable)"
            return "\(head): \(value.type.declaration)"
        } + fields { "errors: \($0)" }
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
        parenthesized(values.map { "\($0.label): \($0.variable)" } + fields { _ in "errors: errors" })
    }

    /// The statements that hand bound values to a collector.
    var collecting: [CodeText] {
        collecting(variables)
    }

    /// The statements that hand the parameters of a function to a collector.
    var collectingParameters: [CodeText] {
        collecting(values.map { "\($0.variable)" } + fields { _ in "errors" })
    }

    /// The values as they are read from a body: `(orderID: try _parameters.string("orderID"))`, or nothing.
    var reading: CodeText {
        parenthesized(
            values.map { "\($0.label): \($0.type.reading(SwiftStringLiteral($0.parameter.wireName)))" }
                + fields { _ in "errors: try _parameters.fields()" }
        )
    }

    /// `a(orderID:)`: how `renamed:` names a case.
    var labelList: CodeText {
        isEmpty ? "" : "(\(labels.map { "\($0):" }.joined(separator: "")))"
    }

    private var labels: [CodeText] { values.map { "\($0.label)" } + fields { _ in "errors" } }
    private var variables: [CodeText] { labels.indices.map { "p\($0)" } }

    private func collecting(_ variables: [CodeText]) -> [CodeText] {
        zip(values, variables).map { value, variable in
            let parameter = value.parameter
            let method: CodeText = parameter.visibility == .personal ? "addPersonal" : "add"
            let wire: CodeText =
                parameter.wireName == parameter.name ? "" : ", wire: \(SwiftStringLiteral(parameter.wireName))"
            let name = SwiftStringLiteral(parameter.name)
            return "_parameters.\(method)(\(name), \(value.type.wireValue(of: variable))\(wire))"
        } + (fieldType == nil ? [] : ["_parameters.add(fields: \(variables[values.count]))"])
    }

    private func fields(_ make: (CodeText) -> CodeText) -> [CodeText] {
        fieldType.map { [make($0)] } ?? []
    }

    private func parenthesized(_ items: [CodeText]) -> CodeText {
        items.isEmpty ? "" : "(\(items.joined(separator: ", ")))"
    }
}
