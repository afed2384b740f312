/// Two names that are one in generated code, where words are joined and capitals mark their beginnings.
enum CollidingNames: Rule {
    static let fault = Fault("EC0202", "colliding-names")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        check(document.errors.map { $0.name }, &findings)
        check(document.successes.map { $0.name }, &findings)
        for error in document.errors where error.fields.count > 1 { check(error.fields.map { $0.name }, &findings) }
        checkChoices(document, &findings)
        checkOperations(document.operations, &findings)
    }

    private static func checkChoices(_ document: SpecDocument, _ findings: inout Findings) {
        for error in document.errors {
            error.forEachParameters { parameters in
                for number in parameters.indices {
                    guard case .choice(let values) = parameters[number].type.innermost else { continue }
                    check(values, of: parameters[number], &findings)
                }
            }
        }
    }

    private static func check(_ names: [Spanned<Text>], _ findings: inout Findings) {
        let identities = WordTable(capacity: names.count)
        var first: [Spanned<Text>] = []
        first.reserveCapacity(names.count)
        for name in names {
            guard let entry = EntryName(name.value) else { continue }
            if let other = identities.insert(entry.camelCaseIdentity) {
                report(name, first[other], identifier: entry.camelCased, &findings)
            } else {
                first.append(name)
            }
        }
    }

    private static func checkOperations(_ operations: [OperationDocument], _ findings: inout Findings) {
        var first: [String: Spanned<Text>] = [:]
        for operation in operations {
            let name = operation.name.map(\.text)
            let identifier = operation.name.value.pascalCased
            if let other = first[identifier] {
                report(name, other, identifier: identifier, &findings)
            } else {
                first[identifier] = name
            }
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
        _ other: Spanned<Text>,
        identifier: String,
        _ findings: inout Findings
    ) {
        findings.report(
            "`\(other.value)` and `\(name.value)` both become `\(identifier)` in Swift",
            at: name.span,
            related: [(message: "the other one is here", span: other.span)],
            help: "rename one of the two"
        )
    }
}
