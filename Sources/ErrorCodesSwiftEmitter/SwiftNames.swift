package import ErrorCodesSpec

extension AccessLevel {
    /// `public `, `package `, or nothing.
    package var modifier: StaticString {
        switch self {
        case .public: "public "
        case .package: "package "
        case .internal: ""
        }
    }
}

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
    /// The types of Foundation that parameters have, in the order of the format's types.
    let foundationTypes: [ParameterType]
    private var choices: [ChoiceKey: SwiftIdentifier] = [:]

    private struct ChoiceKey: Hashable {
        var error: Int
        /// The number of the field error, or nil for the error itself.
        var field: Int?
        var parameter: Text
    }

    init(_ catalog: Catalog) {
        type = SwiftIdentifier(type: catalog.swift.type)
        access = catalog.swift.access.modifier
        let initialisms = catalog.swift.initialisms
        successes = catalog.successes.map { SwiftIdentifier(case: $0.name, initialisms) }
        foundationTypes = Self.foundationTypes(of: catalog)
        errors = catalog.errors.map { SwiftIdentifier(case: $0.name, initialisms) }
        for (number, error) in catalog.errorsAndWarnings.enumerated() { nameTypes(of: error, number, initialisms) }
        operations = catalog.operations.map {
            let names = NestedTypeName.operation($0.name, initialisms)
            return (SwiftIdentifier(nested: names.type), SwiftIdentifier(nested: names.failure))
        }
        guard catalog.swift.operations == .exhaustive else { return }
        operationErrors = catalog.operations.map {
            SwiftIdentifier(nested: NestedTypeName.operation($0.name, initialisms).errors)
        }
    }

    private static func foundationTypes(of catalog: Catalog) -> [ParameterType] {
        func contains(_ isRight: (ParameterType) -> Bool) -> Bool {
            catalog.errorsAndWarnings.contains { error in
                error.parameters.contains { isRight($0.type) }
                    || error.fields.contains { $0.parameters.contains { isRight($0.type) } }
            }
        }
        guard contains(\.isOfFoundation) else { return [] }
        return ParameterType.simple.map(\.type).filter { type in
            type.isOfFoundation && contains { $0.innermost == type }
        }
    }

    private mutating func nameTypes(of error: ErrorEntry, _ number: Int, _ initialisms: Initialisms) {
        nameChoices(error.parameters, of: error, number, initialisms)
        guard !error.fields.isEmpty else { return }
        fieldTypes[number] = SwiftIdentifier(nested: NestedTypeName.violation(of: error.name, initialisms))
        for (index, field) in error.fields.enumerated() {
            nameChoices(field.parameters, of: error, number, field: (index, field.name), initialisms)
        }
    }

    private mutating func nameChoices(
        _ parameters: [Parameter],
        of error: ErrorEntry,
        _ number: Int,
        field: (number: Int, name: EntryName)? = nil,
        _ initialisms: Initialisms
    ) {
        for parameter in parameters where parameter.type.isChoice {
            let document = parameter.places.document
            choices[ChoiceKey(error: number, field: field?.number, parameter: parameter.name)] = SwiftIdentifier(
                nested: NestedTypeName.choice(document, of: error.name, field: field?.name, initialisms)
            )
        }
    }

    /// The enum of an `enum` param; nil for a param of another type.
    func choice(_ parameter: Parameter, error: Int, field: Int? = nil) -> SwiftIdentifier? {
        choices.isEmpty ? nil : choices[ChoiceKey(error: error, field: field, parameter: parameter.name)]
    }
}
