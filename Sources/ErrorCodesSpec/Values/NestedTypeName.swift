/// The names of the types inside an error type, each made of the spec's names around it and of nothing else: what another
/// error is called changes none of them.
package enum NestedTypeName {
    /// Types that every error type may have, what its source calls without a module, and what no type can be called.
    static let reserved: Set<String> = [
        "Code", "Success", "Warning", "Flags", "UUID", "URL", "Date", "Swift", "ErrorCodesRuntime", "Any", "Self",
        "Type", "Protocol",
    ]

    /// The enum of a param that is one: `OrderInProgressLevel`, unless it is given a name.
    @_optimize(none) package static func choice(
        _ parameter: ParameterDocument,
        of error: EntryName,
        field: EntryName? = nil,
        _ initialisms: Initialisms
    ) -> String {
        if let name = parameter.swiftName { return name.value.text.string }
        let field = field?.pascalCased(initialisms) ?? ""
        return error.pascalCased(initialisms) + field + parameter.name.value.string.capitalizedFirst
    }

    /// The enum of an error's field errors.
    @_optimize(none) package static func violation(of error: EntryName, _ initialisms: Initialisms) -> String {
        error.pascalCased(initialisms) + "Violation"
    }

    /// The set of an error's field errors that are flags.
    @_optimize(none) package static func flags(of error: EntryName, _ initialisms: Initialisms) -> String {
        error.pascalCased(initialisms) + "Flags"
    }

    /// The type of an operation, that of the error with which it answers, and the enum of all that it can be.
    @_optimize(none) package static func operation(
        _ name: OperationName,
        _ initialisms: Initialisms
    ) -> (type: String, failure: String, errors: String) {
        let type = name.pascalCased(initialisms)
        return (reserved.contains(type) ? type + "_" : type, type + "Failure", type + "Errors")
    }
}
