/// Two names that are one in generated code, where words are joined and capitals mark their beginnings.
enum CollidingNames: Rule {
    static let fault = Fault(
        "EC0202",
        "colliding-names",
        "Two names become the same identifier, so one of them could not be reached."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        check(document.errors.map(\.name), &findings)
        check(document.successes.map(\.name), &findings)
        for error in document.errors { check(error.fields.map(\.name), &findings) }
        for error in document.errors {
            for parameter in error.parameters + error.fields.flatMap(\.parameters) {
                if case .choice(let values) = parameter.type.innermost { check(values, of: parameter, &findings) }
            }
        }
        checkOperations(document.operations, &findings)
    }

    private static func check(_ names: [Spanned<Text>], _ findings: inout Findings) {
        var first: [String: Spanned<Text>] = [:]
        for name in names {
            guard let identifier = EntryName(name.value)?.camelCased else { continue }
            report(name, identifier: identifier, first: &first, &findings)
        }
    }

    private static func checkOperations(_ operations: [OperationDocument], _ findings: inout Findings) {
        var first: [String: Spanned<Text>] = [:]
        for operation in operations {
            let name = operation.name.map(\.text)
            report(name, identifier: operation.name.value.pascalCased, first: &first, &findings)
        }
    }

    private static func check(_ values: [Text], of parameter: ParameterDocument, _ findings: inout Findings) {
        var first: [String: Text] = [:]
        for value in values {
            let identifier = EnumValueName.identifier(for: value)
            guard let other = first.updateValue(value, forKey: identifier) else { continue }
            findings.report(
                "the values `\(other)` and `\(value)` both become `\(identifier)` in Swift",
                at: parameter.name.span,
                help: "rename one of the two"
            )
        }
    }

    private static func report(
        _ name: Spanned<Text>,
        identifier: String,
        first: inout [String: Spanned<Text>],
        _ findings: inout Findings
    ) {
        guard let other = first[identifier] else {
            first[identifier] = name
            return
        }
        findings.report(
            "`\(other.value)` and `\(name.value)` both become `\(identifier)` in Swift",
            at: name.span,
            related: [(message: "the other one is here", span: other.span)],
            help: "rename one of the two"
        )
    }
}
