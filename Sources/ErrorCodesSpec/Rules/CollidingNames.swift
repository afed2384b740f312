/// Two names that are one in generated code, where words are joined and capitals mark their beginnings.
enum CollidingNames: Rule {
    static let fault = Fault("EC0202", "colliding-names")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        let initialisms = spec.initialisms
        check(document.errorsAndWarnings.map(\.name), initialisms, &findings)
        check(document.successes.map(\.name), initialisms, &findings)
        for error in document.errors where error.fields.count > 1 {
            check(error.fields.map(\.name), initialisms, &findings)
        }
        document.forEachChoice { check($1, of: $0, initialisms, &findings) }
        checkTypes(spec, &findings)
    }

    /// A type inside the error type.
    private struct NestedType {
        var identifier: String
        /// What it is made of.
        var name: Spanned<Text>
        /// Those of an enum.
        var values: [Text]?
        var hasNameOfItsOwn = false
    }

    private static func checkTypes(_ spec: SpecFacts, _ findings: inout Findings) {
        let types = types(of: spec)
        // An operation makes two types, whose collisions are one mistake.
        var reported: Set<Int32> = []
        for (type, other) in types.repetitions(by: \.identifier) {
            let isNamed = type.hasNameOfItsOwn && other.hasNameOfItsOwn
            // One enum serves all params that give it the same name and values.
            if isNamed, Set(type.values ?? []) == Set(other.values ?? []) { continue }
            guard reported.insert(type.name.span.start).inserted else { continue }
            let help =
                isNamed
                ? "give both the same values, or one of the two another `swift-name`"
                : "give one of the two enums another name with `swift-name`"
            let isEnum = type.values != nil || other.values != nil
            report(type.name, other.name, identifier: type.identifier, help: isEnum ? help : nil, &findings)
        }
    }

    private static func types(of spec: SpecFacts) -> [NestedType] {
        let initialisms = spec.initialisms
        var types: [NestedType] = []
        func add(_ parameters: [ParameterDocument], of error: EntryName, field: EntryName? = nil) {
            for parameter in parameters {
                guard case .choice(let values) = parameter.type.innermost else { continue }
                types.append(
                    NestedType(
                        identifier: NestedTypeName.choice(parameter, of: error, field: field, initialisms),
                        name: parameter.name,
                        values: values,
                        hasNameOfItsOwn: parameter.swiftName != nil
                    )
                )
            }
        }
        for error in spec.document.errorsAndWarnings {
            guard let name = EntryName(error.name.value) else { continue }
            add(error.parameters, of: name)
            guard !error.fields.isEmpty else { continue }
            types.append(NestedType(identifier: NestedTypeName.violation(of: name, initialisms), name: error.name))
            if error.fieldCodes?.value == .flags {
                types.append(NestedType(identifier: NestedTypeName.flags(of: name, initialisms), name: error.name))
            }
            for field in error.fields {
                if let fieldName = EntryName(field.name.value) { add(field.parameters, of: name, field: fieldName) }
            }
        }
        for operation in spec.document.operations {
            let names = NestedTypeName.operation(operation.name.value, initialisms)
            let hasErrors = spec.document.swift.operations?.value == .exhaustive
            for identifier in [names.type, names.failure] + (hasErrors ? [names.errors] : []) {
                types.append(NestedType(identifier: identifier, name: operation.name.map(\.text)))
            }
        }
        return types
    }

    private static func check(_ names: [Spanned<Text>], _ initialisms: Initialisms, _ findings: inout Findings) {
        // Nearly always all of them differ.
        let identities = WordTable(capacity: names.count)
        let identifier = { (name: Spanned<Text>) in EntryName(name.value)?.camelCased(initialisms) }
        guard names.contains(where: { identifier($0).flatMap(identities.insert) != nil }) else { return }
        for (name, other) in names.repetitions(by: identifier) {
            report(name, other, identifier: identifier(name)?.string ?? "", &findings)
        }
    }

    private static func check(
        _ values: [Text],
        of parameter: ParameterDocument,
        _ initialisms: Initialisms,
        _ findings: inout Findings
    ) {
        var earlier: [String: Text] = [:]
        for value in values {
            let identifier = EnumValueName.identifier(for: value, initialisms)
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
        help: String? = nil,
        _ findings: inout Findings
    ) {
        findings.report(
            "`\(other.value)` and `\(name.value)` both become `\(identifier)` in Swift",
            at: name.span,
            related: [(message: "the other one is here", span: other.span)],
            help: help ?? "rename one of the two"
        )
    }
}
