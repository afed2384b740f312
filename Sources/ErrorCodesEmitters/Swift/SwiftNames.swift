import ErrorCodesSpec

/// The Swift names of everything in a catalogue, given once so that declarations and uses agree.
struct SwiftNames {
    let type: SwiftIdentifier
    /// `public `, `package `, or nothing.
    let access: CodeText
    /// The case or factory of each error, by its number.
    let errors: [SwiftIdentifier]
    let successes: [SwiftIdentifier]
    /// The enum of the field errors of each error that has some, by its number.
    private(set) var fieldTypes: [Int: SwiftIdentifier] = [:]
    /// The enum of the errors of each operation.
    private(set) var operations: [SwiftIdentifier] = []
    private var choices: [ChoiceKey: SwiftIdentifier] = [:]

    private struct ChoiceKey: Hashable {
        var error: Int
        /// The number of the field error, or nil for the error itself.
        var field: Int?
        var parameter: Text
    }

    init(_ catalog: Catalog) {
        type = SwiftIdentifier(type: catalog.swift.type)
        access =
            switch catalog.swift.access {
            case .public: "public "
            case .package: "package "
            case .internal: ""
            }
        errors = catalog.errors.map { SwiftIdentifier(case: $0.name) }
        successes = catalog.successes.map { SwiftIdentifier(case: $0.name) }
        var scope = SwiftTypeScope()
        for (number, error) in catalog.errors.enumerated() { claimTypes(of: error, number, in: &scope) }
        operations = catalog.operations.map {
            SwiftIdentifier(nested: "\($0.name.pascalCased)Failure", in: &scope)
        }
    }

    private mutating func claimTypes(of error: ErrorEntry, _ number: Int, in scope: inout SwiftTypeScope) {
        guard !error.fields.isEmpty || error.parameters.hasChoice else { return }
        let prefix = error.name.camelCased.capitalizedFirst
        for parameter in error.parameters where parameter.isChoice {
            let name = SwiftIdentifier(nested: prefix + parameter.name.string.capitalizedFirst, in: &scope)
            choices[ChoiceKey(error: number, field: nil, parameter: parameter.name)] = name
        }
        guard !error.fields.isEmpty else { return }
        fieldTypes[number] = SwiftIdentifier(nested: prefix + "Field", in: &scope)
        for (index, field) in error.fields.enumerated() {
            for parameter in field.parameters where parameter.isChoice {
                let name = prefix + field.name.camelCased.capitalizedFirst + parameter.name.string.capitalizedFirst
                choices[ChoiceKey(error: number, field: index, parameter: parameter.name)] =
                    SwiftIdentifier(nested: name, in: &scope)
            }
        }
    }

    /// The enum of an `enum` param; nil for a param of another type.
    func choice(_ parameter: Parameter, error: Int, field: Int? = nil) -> SwiftIdentifier? {
        choices.isEmpty ? nil : choices[ChoiceKey(error: error, field: field, parameter: parameter.name)]
    }
}

extension Parameter {
    var isChoice: Bool { type.isChoice }
}

extension ParameterType {
    fileprivate var isChoice: Bool {
        if case .choice = innermost { true } else { false }
    }
}

extension [Parameter] {
    /// Whether one of the params has a type of which something is true; no param is copied.
    func contains(_ condition: (ParameterType) -> Bool) -> Bool {
        for number in indices where condition(self[number].type) { return true }
        return false
    }

    var hasChoice: Bool { contains { $0.isChoice } }
}
