import ErrorCodesSamples
import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// The names of a catalog's types in TypeScript: those of the components of its documents and of its Swift type, each once,
/// and none that the module itself or JavaScript uses.
struct TypeScriptNames {
    /// The union of all errors: `OrderError`.
    let union: TypeScriptTypeName
    /// The class that is thrown: `OrderErrorException`.
    let exception: TypeScriptTypeName
    /// By the number of the error.
    let errors: [TypeScriptTypeName]
    /// By the number of the operation.
    let failures: [TypeScriptTypeName]
    /// The unions of field errors, by the number of the error.
    let fieldErrors: [Int: TypeScriptTypeName]
    /// Each field error of an error, by the number of the error.
    let fields: [Int: [TypeScriptTypeName]]
    /// The values that come with each warning.
    let warnings: [TypeScriptTypeName]

    init(_ catalog: Catalog) {
        let components = ComponentNames(catalog)
        var taken = Self.taken
        func name(_ text: String) -> TypeScriptTypeName {
            var name = text
            var number = 2
            while !taken.insert(name).inserted {
                name = "\(text)_\(number)"
                number += 1
            }
            return TypeScriptTypeName(name)
        }
        errors = components[.problem].errors.map { name($0) }
        failures = components[.problem].failures.map { name($0.all) }
        fieldErrors = components.fieldErrors.sorted { $0.key < $1.key }
            .reduce(into: [:]) { names, field in names[field.key] = name(field.value) }
        fields = components.fields.sorted { $0.key < $1.key }
            .reduce(into: [:]) { names, field in names[field.key] = field.value.map { name($0) } }
        warnings = catalog.warnings.map { name($0.name.pascalCased(catalog.swift.initialisms) + "WarningData") }
        union = name(catalog.swift.type.text.string)
        exception = name(catalog.swift.type.text.string + "Exception")
    }

    /// The types of the module that are the same for each catalog, and what it uses of JavaScript and TypeScript.
    private static let taken: Set<String> = [
        "AnyWarning", "Backoff", "BodyForm", "Branches", "CatalogException", "ErrorName", "Errors", "Failure",
        "FetchResponse", "FieldLocation", "FieldRow", "HeaderSource", "KnownError", "KnownWarning", "LocalizedText",
        "Members", "Mismatch", "OperationErrors", "OperationName", "ParameterTypes", "Piece", "Problem", "Reader",
        "Reading", "Received", "ReceivedWarning", "ResponseParts", "RetryPolicy", "Row", "SuccessEnvelope",
        "SuccessName",
        "Template", "Templates", "Texts", "UnknownError", "UnknownWarning", "Unlisted", "UnlistedField", "Value",
        "WarningError", "WarningName", "WarningRow", "Warnings",
        "Array", "BigInt", "Boolean", "Date", "Error", "Function", "Intl", "Iterable", "JSON", "Map", "Math", "Number",
        "Object", "Promise", "Readonly", "ReadonlyArray", "Record", "RegExp", "Required", "Set", "String", "Symbol",
        "URL",
    ]
}

/// The name of a type: ASCII letters, digits and `_`, a capital first, as names of components and Swift types are. No word that
/// TypeScript reserves begins with a capital.
struct TypeScriptTypeName: CodeFragment {
    let text: Text

    fileprivate init(_ name: String) {
        text = Text(name)
    }

    func append(to output: inout OutputBuffer) { output.append(text) }
}
