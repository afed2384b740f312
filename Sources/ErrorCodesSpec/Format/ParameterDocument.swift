/// A value that comes with an error or a field error.
package struct ParameterDocument: Sendable {
    package var name: Spanned<Text>
    package var type: ParameterType
    package var typeSpan: Span
    package var isOptional: Bool
    package var visibility: Spanned<Visibility>?
    package var wire: Spanned<Text>?
    package var description: Spanned<Text>?
    private var rare: RareParts?

    /// The name of the enum, where the author gives it one.
    package var swiftName: Spanned<SwiftTypeName>? { rare?.swiftName }

    /// A value to show and to test with, as it stands in a body: JSON.
    package var example: Text? { rare?.example }

    /// What few params have, so that each of thousands has but a word for it.
    private final class RareParts: Sendable {
        let swiftName: Spanned<SwiftTypeName>?
        let example: Text?

        init(swiftName: Spanned<SwiftTypeName>?, example: Text?) {
            self.swiftName = swiftName
            self.example = example
        }
    }

    init(name: Spanned<Text>, type: ParameterType, typeSpan: Span, isOptional: Bool) {
        self.name = name
        self.type = type
        self.typeSpan = typeSpan
        self.isOptional = isOptional
    }

    @_optimize(none) fileprivate mutating func setRareParts(swiftName: Spanned<SwiftTypeName>?, example: Text?) {
        if swiftName != nil || example != nil { rare = RareParts(swiftName: swiftName, example: example) }
    }

    @inlinable package var effectiveVisibility: Visibility { if let visibility { visibility.value } else { .public } }

    /// The name of the member in the body.
    @inlinable package var wireName: Spanned<Text> { if let wire { wire } else { name } }

    static let mapExample = "params: { orderID: string }"
}

/// A param that is written as a mapping.
struct LongParameter {
    var parameter: ParameterDocument
    var type: Spanned<ParameterTypeExpression>?
    var values: [Text]?
    var swiftName: Spanned<SwiftTypeName>?
    /// Read once the type is known.
    var example: YAMLNode?
    /// True if the values seem to stand under a misspelt key.
    var hasUnreadValues = false

    static let keys = Mapping<LongParameter>(
        "a param",
        [
            Key(
                "type",
                required: ParameterType.words.joined(separator: " ") + " list<T>, with `?` where it is optional.",
                example: "type: string"
            ) { $0.type = $1.typeExpression($2) },
            Key("values", example: "values: [low, high]") {
                $0.values = $1.enumValues($2)
                $0.hasUnreadValues = $2.kind == .refused
            },
            Key("visibility") { $0.parameter.visibility = $1.choice($2) },
            Key("wire") {
                let form = "a letter or `_`, then letters, digits, `_`, `.` and `-`"
                $0.parameter.wire = $1.text($2, "name of a member", form: form) { text in
                    text.withBytes { bytes in
                        guard let first = bytes.first, first.isLetter || first == UInt8(ascii: "_") else {
                            return false
                        }
                        return bytes.allSatisfy { $0.isLetter || $0.isDigit || "_.-".utf8.contains($0) }
                    }
                }
            },
            Key("description") { $0.parameter.description = $1.text($2, "the description") },
            Key("swift-name") { $0.swiftName = $1.typeName($2) },
            Key("example") { $0.example = $2.kind == .refused ? nil : $2 },
        ]
    )
}

extension SpecReader {
    /// The params of an error or a field error, and whether some could not be read.
    mutating func parameters(_ node: YAMLNode) -> (parameters: [ParameterDocument], isIncomplete: Bool) {
        let entries = entries(node, of: "params", example: ParameterDocument.mapExample)
        var parameters: [ParameterDocument] = []
        parameters.reserveCapacity(entries.count)
        for entry in entries {
            if let parameter = parameter(entry) { parameters.append(parameter) }
        }
        return (parameters, node.kind != .mapping || parameters.count < node.entryCount)
    }

    private mutating func parameter(_ entry: YAMLEntries.Entry) -> ParameterDocument? {
        let name = parameterName(entry.key)
        // A value under a name that cannot be read is read for its own mistakes.
        let key = name ?? Spanned(entry.key.text, entry.key.span)
        let parameter =
            entry.value.kind == .mapping
            ? longParameter(entry.value, name: key) : shortParameter(entry.value, name: key)
        return name == nil ? nil : parameter
    }

    private mutating func parameterName(_ node: YAMLNode) -> Spanned<Text>? {
        if let text = Self.soundText(node), ParameterName(text) != nil { return Spanned(text, node.span) }
        return text(node, "name of a param", form: FormAdvice.parameterName(node.text)) { ParameterName($0) != nil }
    }

    private mutating func shortParameter(_ node: YAMLNode, name: Spanned<Text>) -> ParameterDocument? {
        guard node.isWrittenScalar else {
            reportKind(
                of: node,
                expected: "a param is a type or a mapping",
                help: "for example `string`, `list<string>` or `{ type: string, visibility: internal }`"
            )
            return nil
        }
        guard let type = typeExpression(node) else { return nil }
        guard type.value.element != nil else {
            report(
                .missingKey,
                "an `enum` needs `values`",
                at: node.span,
                help: "write `{ type: enum, values: [low, high] }`"
            )
            return nil
        }
        let resolved = type.value.resolved(values: [])
        return ParameterDocument(name: name, type: resolved, typeSpan: type.span, isOptional: type.value.isOptional)
    }

    @_optimize(none) private mutating func longParameter(_ node: YAMLNode, name: Spanned<Text>) -> ParameterDocument? {
        let parameter = ParameterDocument(name: name, type: .string, typeSpan: name.span, isOptional: false)
        var long = LongParameter(parameter: parameter)
        object(node, LongParameter.keys, into: &long, at: name.span)
        guard let type = long.type, !long.hasUnreadValues else { return nil }
        guard (type.value.element == nil) == (long.values != nil) else {
            reportValues(missing: long.values == nil, type: type)
            return nil
        }
        long.parameter.type = type.value.resolved(values: long.values ?? [])
        long.parameter.typeSpan = type.span
        long.parameter.isOptional = type.value.isOptional
        if let name = long.swiftName, type.value.element != nil {
            let help = "only an `enum` becomes a type of its own"
            report(.unknownKey, "a param of this type has no `swift-name`", at: name.span, help: help)
        }
        var json: String?
        if let node = long.example { json = example(node, of: long.parameter.type) }
        long.parameter.setRareParts(swiftName: long.swiftName, example: json.map { Text($0) })
        return long.parameter
    }

    @_optimize(none) private mutating func reportValues(missing: Bool, type: Spanned<ParameterTypeExpression>) {
        if missing {
            let help = "add the words that it can be: `values: [low, high]`"
            report(.missingKey, "an `enum` needs `values`", at: type.span, help: help)
        } else {
            report(.unknownKey, "only an `enum` has `values`", at: type.span, help: "write `type: enum`")
        }
    }

    fileprivate mutating func typeExpression(_ node: YAMLNode) -> Spanned<ParameterTypeExpression>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "a type is a word", help: "for example `string` or `list<string>`")
            return nil
        }
        guard let type = ParameterTypeExpression(node.text) else {
            let word = node.text.hasSuffix("?") ? node.text.slice(0..<node.text.count - 1) : node.text
            let help =
                TypeAdvice.advice(insteadOf: node.text)
                ?? help(for: word, among: ParameterType.words + ["list<string>"])
            report(.unknownWord, "`\(node.text.shortened)` is no type", at: node.span, help: help)
            return nil
        }
        return Spanned(type, node.span)
    }

    /// The values that could be read.
    @_optimize(none) fileprivate mutating func enumValues(_ node: YAMLNode) -> [Text] {
        let form = "a letter, then letters, digits, `-` and `_`"
        let values = elements(node, of: "values").compactMap {
            text($0, "enum value", form: form, EnumValueName.isValid)
        }
        reportRepetitions(of: values.repetitions(by: \.value), "the value")
        if node.kind == .sequence, node.hasNoEntries {
            report(.emptyCollection, "an `enum` has at least one value", at: node.span)
        }
        var seen: Set<Text> = []
        return values.map(\.value).filter { seen.insert($0).inserted }
    }

    mutating func reportRepetitions(of words: [(element: Spanned<Text>, first: Spanned<Text>)], _ subject: String) {
        for (word, first) in words {
            report(
                .duplicateKey,
                "\(subject) `\(word.value.shortened)` is there twice",
                at: word.span,
                related: [(message: "the first one is here", span: first.span)]
            )
        }
    }
}
