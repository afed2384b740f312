/// Two names that are one in generated code, where words are joined and capitals mark their beginnings.
enum CollidingNames: Rule {
    static let fault = Fault("EC0202", "colliding-names")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        check(document.errors.map(\.name), &findings)
        check(document.successes.map(\.name), &findings)
        for error in document.errors where error.fields.count > 1 { check(error.fields.map(\.name), &findings) }
        document.forEachChoice { check($1, of: $0, &findings) }
        let operations = document.operations.map(\.name)
        for (name, other) in operations.repetitions(by: \.value.pascalCased) {
            report(name.map(\.text), other.map(\.text), identifier: name.value.pascalCased, &findings)
        }
    }

    private static func check(_ names: [Spanned<Text>], _ findings: inout Findings) {
        // Nearly always all of them differ.
        let identities = WordTable(capacity: names.count)
        guard names.contains(where: { EntryName($0.value).flatMap { identities.insert($0.camelCased) } != nil }) else {
            return
        }
        for (name, other) in names.repetitions(by: { EntryName($0.value)?.camelCased }) {
            report(name, other, identifier: EntryName(checked: name.value).camelCased.string, &findings)
        }
    }

    private static func check(_ values: [Text], of parameter: ParameterDocument, _ findings: inout Findings) {
        var earlier: [String: Text] = [:]
        for value in values {
            let identifier = EnumValueName.identifier(for: value)
            guard let other = earlier.updateValue(value, forKey: identifier) else { continue }
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
