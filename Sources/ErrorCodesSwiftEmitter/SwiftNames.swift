import ErrorCodesSpec

/// The Swift names of everything in a catalogue, given once so that declarations and uses agree.
struct SwiftNames {
    let type: SwiftIdentifier
    /// `public `, `package `, or nothing.
    let access: StaticString
    /// The case or factory of each error, by its number.
    private(set) var errors: [SwiftIdentifier] = []
    let successes: [SwiftIdentifier]
    /// The enum of the field errors of each error that has some, by its number.
    private(set) var fieldTypes: [Int: SwiftIdentifier] = [:]
    /// The enum of the errors of each operation.
    private(set) var operations: [SwiftIdentifier] = []
    /// Most catalogs have neither `enum` parameters nor field errors, and skip the search for them.
    private(set) var hasChoices = false
    private(set) var hasFields = false
    /// True if a parameter has a Foundation type.
    private(set) var needsFoundation = false
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
        var scope = SwiftTypeScope()
        errors.reserveCapacity(catalog.errors.count)
        catalog.errors.visit { number, error in
            errors.append(SwiftIdentifier(case: error.name))
            claimTypes(of: error, number, in: &scope)
        }
        operations = catalog.operations.map {
            SwiftIdentifier(nested: "\($0.name.pascalCased)Failure", in: &scope)
        }
    }

    private mutating func claimTypes(of error: ErrorEntry, _ number: Int, in scope: inout SwiftTypeScope) {
        let needs = ParameterNeeds(of: error.parameters)
        if needs.foundation { needsFoundation = true }
        guard !error.fields.isEmpty || needs.choice else { return }
        let prefix = error.name.camelCased.string.capitalizedFirst
        for parameter in error.parameters where parameter.type.isChoice {
            hasChoices = true
            let name = SwiftIdentifier(nested: prefix + parameter.name.string.capitalizedFirst, in: &scope)
            choices[ChoiceKey(error: number, field: nil, parameter: parameter.name)] = name
        }
        guard !error.fields.isEmpty else { return }
        hasFields = true
        fieldTypes[number] = SwiftIdentifier(nested: prefix + "Field", in: &scope)
        for (index, field) in error.fields.enumerated() {
            if ParameterNeeds(of: field.parameters).foundation { needsFoundation = true }
            for parameter in field.parameters where parameter.type.isChoice {
                hasChoices = true
                let name = prefix + field.name.camelCased.string.capitalizedFirst + parameter.name.string.capitalizedFirst
                choices[ChoiceKey(error: number, field: index, parameter: parameter.name)] =
                    SwiftIdentifier(nested: name, in: &scope)
            }
        }
    }

    /// The enum of an `enum` param; nil for a param of another type.
    func choice(_ parameter: Parameter, error: Int, field: Int? = nil) -> SwiftIdentifier? {
        hasChoices ? choices[ChoiceKey(error: error, field: field, parameter: parameter.name)] : nil
    }

    /// The enum of the field errors of an error; nil where it has none.
    func fieldType(of error: Int) -> SwiftIdentifier? {
        hasFields ? fieldTypes[error] : nil
    }
}

extension ParameterType {
    /// True for an `enum` or a list of them.
    fileprivate var isChoice: Bool {
        if case .choice = innermost { true } else { false }
    }
}
