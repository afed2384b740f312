package import ErrorCodesModel
package import ErrorCodesSamples
package import ErrorCodesSpec

/// The names that documents and clients for other languages give to what a catalog adds to them, each of which is unique.
///
/// They consist of the words that Swift names have, so that `CreateOrderFailure` is the same thing everywhere. An error has one
/// name for its schema, its response and its example, and all names have a suffix, since a bare `Maintenance` would clash with
/// what an API calls its own. Where two names would be the same, the later one gets a number.
package struct ComponentNames: Sendable {
    /// The names of an operation's unions.
    package struct Failures: Sendable {
        /// Of everything that the call can answer in place of success: `CreateOrderFailure`.
        package let all: String
        /// Of what it answers with a status: `CreateOrderFailure409`.
        package let byStatus: [HTTPStatus: String]
    }

    /// The names of what a form of the body has, by the number of the error or operation in the catalog.
    package struct FormNames: Sendable {
        /// Any problem: `Problem`.
        package let any: String
        /// A problem of a type that this version of the catalog does not have: `OtherProblem`.
        package let other: String
        /// `OrderInProgressProblem`.
        package let errors: [String]
        /// One for each operation.
        package let failures: [Failures]
    }

    private let forms: [SampleForm: FormNames]
    /// The union of an error's field errors, by the number of the error: `ValidationFailedFieldError`.
    package let fieldErrors: [Int: String]
    /// Each field error of an error, by the number of the error: `ValidationFailedFieldErrorOutOfRange`.
    package let fields: [Int: [String]]
    /// A further error in the list of an answer's errors: `ListedProblem`.
    package let listed: String
    /// A warning beside an answer: `CatalogWarning`.
    package let warning: String

    /// - Parameter prefix: What each name begins with, where others have it already.
    package init(_ catalog: Catalog, prefix: String = "") {
        var names = UniqueNames(prefix: prefix)
        let initialisms = catalog.swift.initialisms
        let errors = catalog.errors.map { $0.name.pascalCased(initialisms) }
        let operations = catalog.operations.map { ($0.name.pascalCased(initialisms), catalog.statuses(of: $0)) }
        var forms: [SampleForm: FormNames] = [:]
        for form in SampleForm.allCases {
            forms[form] = FormNames(form, errors: errors, operations: operations, &names)
        }
        self.forms = forms
        var fieldErrors: [Int: String] = [:]
        var fields: [Int: [String]] = [:]
        for (number, error) in catalog.errors.enumerated() where !error.fields.isEmpty {
            let union = errors[number] + "FieldError"
            fieldErrors[number] = names.name(union)
            fields[number] = error.fields.map { names.name(union + $0.name.pascalCased(initialisms)) }
        }
        self.fieldErrors = fieldErrors
        self.fields = fields
        listed = names.name("ListedProblem")
        warning = names.name("CatalogWarning")
    }

    package subscript(_ form: SampleForm) -> FormNames {
        guard let names = forms[form] else { preconditionFailure("every form has names") }
        return names
    }
}

extension ComponentNames.FormNames {
    fileprivate init(
        _ form: SampleForm,
        errors: [String],
        operations: [(name: String, statuses: [HTTPStatus])],
        _ names: inout UniqueNames
    ) {
        any = names.name(form.suffixOfAny)
        other = names.name("Other" + form.suffixOfAny)
        self.errors = errors.map { names.name($0 + form.suffixOfError) }
        failures = operations.map { operation in
            let all = operation.name + "Failure"
            return ComponentNames.Failures(
                all: names.name(all + form.suffixOfUnion),
                byStatus: Dictionary(
                    uniqueKeysWithValues: operation.statuses.map { status in
                        (status, names.name("\(all)\(status.code)\(form.suffixOfUnion)"))
                    }
                )
            )
        }
    }
}

extension SampleForm {
    fileprivate var suffixOfAny: String { self == .problem ? "Problem" : "Problem" + suffixOfUnion }
    fileprivate var suffixOfError: String { self == .problem ? "Problem" : suffixOfUnion }

    fileprivate var suffixOfUnion: String {
        switch self {
        case .problem: ""
        case .envelope: "Envelope"
        case .jsonAPI: "Document"
        }
    }
}

extension Catalog {
    /// The numbers of the errors that an operation can answer, by code: its own, and the one that stands for anything nobody
    /// declared.
    package func answers(of operation: ErrorCodesSpec.Operation) -> [Int] {
        Set(operation.errors + [unexpected].compactMap(\.self)).sorted()
    }

    /// The statuses of an operation's errors, each once, in order.
    package func statuses(of operation: ErrorCodesSpec.Operation) -> [HTTPStatus] {
        Set(answers(of: operation).map { errors[$0].status }).sorted { $0.code < $1.code }
    }
}

/// Gives names, each once, the same ones in each run.
private struct UniqueNames {
    private let prefix: String
    private var taken: Set<String> = []

    init(prefix: String) {
        self.prefix = prefix
    }

    mutating func name(_ name: String) -> String {
        let name = prefix + name
        if taken.insert(name).inserted { return name }
        // No name of its own ends so, unless it is taken too.
        var number = 2
        while !taken.insert("\(name)_\(number)").inserted { number += 1 }
        return "\(name)_\(number)"
    }
}
