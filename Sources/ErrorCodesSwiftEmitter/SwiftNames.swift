import ErrorCodesSpec

/// The Swift names of everything in a catalogue, given once so that declarations and uses agree.
struct SwiftNames {
    let type: SwiftIdentifier
    /// `public `, `package `, or nothing.
    let access: StaticString
    /// The case or factory of each error, by its number.
    let errors: [SwiftIdentifier]
    let successes: [SwiftIdentifier]
    /// The enum of the field errors of each error that has some, by its number.
    private(set) var fieldTypes: [Int: SwiftIdentifier] = [:]
    /// The type of each operation, and of the error with which it answers.
    private(set) var operations: [(type: SwiftIdentifier, failure: SwiftIdentifier)] = []
    /// The enum of each operation's errors, where the spec asks for it.
    private(set) var operationErrors: [SwiftIdentifier] = []
    /// True if a parameter has a Foundation type.
    let needsFoundation: Bool
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
        successes = catalog.successes.map { SwiftIdentifier(case: $0.name) }
        needsFoundation = catalog.errors.contains { error in
            error.parameters.contains { $0.type.isOfFoundation }
                || error.fields.contains { $0.parameters.contains { $0.type.isOfFoundation } }
        }
        var scope = SwiftTypeScope()
        errors = catalog.errors.map { SwiftIdentifier(case: $0.name) }
        for (number, error) in catalog.errors.enumerated() { claimTypes(of: error, number, in: &scope) }
        operations = catalog.operations.map {
            let name = "\($0.name.pascalCased)"
            return (
                SwiftIdentifier(nested: name, in: &scope), SwiftIdentifier(nested: name + "Failure", in: &scope)
            )
        }
        guard catalog.swift.operations == .exhaustive else { return }
        operationErrors = catalog.operations.map {
            SwiftIdentifier(nested: "\($0.name.pascalCased)Errors", in: &scope)
        }
    }

    private mutating func claimTypes(of error: ErrorEntry, _ number: Int, in scope: inout SwiftTypeScope) {
        guard !error.fields.isEmpty || error.parameters.contains(where: { $0.type.isChoice }) else { return }
        let prefix = error.name.camelCased.string.capitalizedFirst
        claim(error.parameters, prefix: prefix, error: number, in: &scope)
        guard !error.fields.isEmpty else { return }
        fieldTypes[number] = SwiftIdentifier(nested: prefix + "Violation", in: &scope)
        for (index, field) in error.fields.enumerated() {
            let prefix = prefix + field.name.camelCased.string.capitalizedFirst
            claim(field.parameters, prefix: prefix, error: number, field: index, in: &scope)
        }
    }

    private mutating func claim(
        _ parameters: [Parameter],
        prefix: String,
        error: Int,
        field: Int? = nil,
        in scope: inout SwiftTypeScope
    ) {
        for parameter in parameters where parameter.type.isChoice {
            choices[ChoiceKey(error: error, field: field, parameter: parameter.name)] =
                SwiftIdentifier(nested: prefix + parameter.name.string.capitalizedFirst, in: &scope)
        }
    }

    /// The enum of an `enum` param; nil for a param of another type.
    func choice(_ parameter: Parameter, error: Int, field: Int? = nil) -> SwiftIdentifier? {
        choices.isEmpty ? nil : choices[ChoiceKey(error: error, field: field, parameter: parameter.name)]
    }
}
