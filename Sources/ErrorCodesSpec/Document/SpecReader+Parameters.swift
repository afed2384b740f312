extension SpecReader {
    /// The params of an error or a field error, and whether some could not be read.
    mutating func parameters(_ node: YAMLNode) -> (parameters: [ParameterDocument], isIncomplete: Bool) {
        var parameters: [ParameterDocument] = []
        parameters.reserveCapacity(2)
        var isIncomplete = node.kind != .mapping
        map(node, of: "params", example: ErrorKey.examples[.params]) { reader, entry in
            guard let parameter = reader.parameter(entry) else {
                isIncomplete = true
                return
            }
            parameters.append(parameter)
        }
        // A key that was refused before its value was read.
        if node.kind == .mapping {
            isIncomplete = isIncomplete || parameters.count < node.entryCount
        }
        return (parameters, isIncomplete)
    }

    private mutating func parameter(_ entry: YAMLEntries.Entry) -> ParameterDocument? {
        let name = parameterName(entry.key)
        // What stands under a name that cannot be read is read for its own mistakes.
        let key = name ?? Spanned(entry.key.text, entry.key.span)
        let parameter =
            entry.value.kind == .mapping
            ? longParameter(entry.value, name: key) : shortParameter(entry.value, name: key)
        return name == nil ? nil : parameter
    }

    private mutating func parameterName(_ node: YAMLNode) -> Spanned<Text>? {
        if let text = Self.soundText(node), ParameterName(text) != nil { return Spanned(text, node.span) }
        return value(node, "name of a param", form: FormAdvice.parameterName(node.text)) {
            ParameterName($0)?.text
        }
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
        return ParameterDocument(name: name, type: resolved, isOptional: type.value.isOptional)
    }

    private mutating func longParameter(_ node: YAMLNode, name: Spanned<Text>) -> ParameterDocument? {
        var type: Spanned<ParameterTypeExpression>?
        var values: [Spanned<Text>]?
        var parameter = ParameterDocument(name: name, type: .string, isOptional: false)
        var hasValues = false
        let misspelt = object(node, ParameterKey.self, at: name.span) { reader, key, entry in
            switch key {
            case .type: type = reader.typeExpression(entry.value)
            case .values: (hasValues, values) = (true, reader.enumValues(entry.value))
            case .visibility: parameter.visibility = reader.choice(entry.value)
            case .wire: parameter.wire = reader.wireName(entry.value)
            case .description: parameter.description = reader.text(entry.value, "the description")
            }
        }
        guard let type else { return nil }
        guard misspelt?.contains(.values) != true else { return nil }
        guard (type.value.element == nil) == hasValues else {
            reportValues(missing: !hasValues, type: type)
            return nil
        }
        parameter.type = type.value.resolved(values: values?.map(\.value) ?? [])
        parameter.isOptional = type.value.isOptional
        return parameter
    }

    private mutating func reportValues(missing: Bool, type: Spanned<ParameterTypeExpression>) {
        if missing {
            let help = "add the words that it can be: `values: [low, high]`"
            report(.missingKey, "an `enum` needs `values`", at: type.span, help: help)
        } else {
            report(.unknownKey, "only an `enum` has `values`", at: type.span, help: "write `type: enum`")
        }
    }

    private mutating func typeExpression(_ node: YAMLNode) -> Spanned<ParameterTypeExpression>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "a type is a word", help: "for example `string` or `list<string>`")
            return nil
        }
        guard let type = ParameterTypeExpression(node.text) else {
            let word = node.text.hasSuffix("?") ? node.text.slice(0..<node.text.count - 1) : node.text
            let help =
                TypeAdvice.advice(insteadOf: node.text)
                ?? help(for: word, among: ParameterType.simple.map(\.word) + ["enum", "list<string>"])
            report(.unknownWord, "`\(node.text.shortened)` is no type", at: node.span, help: help)
            return nil
        }
        return Spanned(type, node.span)
    }

    private mutating func enumValues(_ node: YAMLNode) -> [Spanned<Text>]? {
        var values: [Spanned<Text>] = []
        var seen: [Text: Span] = [:]
        list(node, of: "values", example: ParameterKey.examples[.values]) { reader, element in
            let value = reader.value(element, "enum value", form: "a letter, then letters, digits, `-` and `_`") {
                ParameterDocument.isEnumValue($0) ? $0 : nil
            }
            guard let value else { return }
            guard let first = seen[value.value] else {
                seen[value.value] = value.span
                return values.append(value)
            }
            reader.report(
                .duplicateKey,
                "the value `\(value.value.shortened)` is there twice",
                at: value.span,
                related: [(message: "the first one is here", span: first)]
            )
        }
        guard node.kind == .sequence else { return nil }
        if node.elements.first(where: { _ in true }) == nil {
            report(.emptyCollection, "an `enum` has at least one value", at: node.span)
        }
        return values
    }

    private mutating func wireName(_ node: YAMLNode) -> Spanned<Text>? {
        value(node, "name of a member", form: "a letter or `_`, then letters, digits, `_`, `.` and `-`") { text in
            text.withBytes { bytes in
                guard let first = bytes.first, first.isLetter || first == UInt8(ascii: "_") else { return false }
                return bytes.allSatisfy { $0.isLetter || $0.isDigit || "_.-".utf8.contains($0) }
            } ? text : nil
        }
    }
}

extension ParameterDocument {
    static func isEnumValue(_ text: Text) -> Bool {
        text.withBytes { bytes in
            bytes.first?.isLetter == true && bytes.allSatisfy { $0.isLetter || $0.isDigit || "_-".utf8.contains($0) }
        }
    }
}
