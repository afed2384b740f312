import ErrorCodesSpec

/// The members that both layouts of an error type have: codes, successes, field errors, operations, factories.
struct ErrorTypeParts {
    let source: SwiftSource

    func write(to writer: inout CodeWriter) {
        writeChoices(to: &writer)
        FieldErrors(source: source).writeTypes(to: &writer)
        writeCodes(to: &writer)
        writeSuccesses(to: &writer)
        Warnings(source: source).writeType(to: &writer)
        Flags(source: source).writeTypes(to: &writer)
        SuccessFactories(source: source).writeTypes(to: &writer)
        OperationErrors(source: source).writeTypes(to: &writer)
    }

    /// Writes the type of several errors in one answer.
    @_optimize(none) func writeSeveral(to writer: inout CodeWriter) {
        let (type, access) = (source.names.type, source.names.access)
        writer.blank()
        writer.line("/// Several errors in one answer.")
        writer.line("\(access)typealias \(type)s = ErrorCodesRuntime.CatalogErrors<\(type)>")
    }

    /// The attribute by which clients in other packages stay ready for new cases (SE-0487).
    static func writeEvolution(_ swift: SwiftOptions, to writer: inout CodeWriter) {
        guard !swift.isExhaustive else { return }
        writer.directive("#if compiler(>=6.3)")
        writer.line("@nonexhaustive")
        writer.directive("#endif")
    }

    /// Names for the types of Foundation that are in use, since the module may have types of its own of these names.
    @_optimize(none) func writeFoundationTypes(to writer: inout CodeWriter) {
        let types = source.names.foundationTypes
        guard !types.isEmpty else { return }
        writer.directive("#if canImport(FoundationEssentials)")
        for type in types { writeFoundationType(type, "FoundationEssentials", to: &writer) }
        writer.directive("#else")
        for type in types { writeFoundationType(type, "Foundation", to: &writer) }
        writer.directive("#endif")
        writer.blank()
    }

    private func writeFoundationType(_ type: ParameterType, _ module: CodeText, to writer: inout CodeWriter) {
        let name: CodeText = "\(SwiftParameterType(type: type, isOptional: false, choice: nil))"
        writer.line("\(source.names.access)typealias \(name) = \(module).\(name)")
    }

    /// The function that makes an error which is a case with parameters, without a context.
    func writeFactory(of error: ErrorEntry, _ number: Int, to writer: inout CodeWriter) {
        let payload = SwiftPayload(of: error, number, in: source)
        guard !payload.isEmpty else { return }
        SwiftDocumentation.writeSummary(of: error, to: &writer)
        SwiftDocumentation.writeParameters(of: error, to: &writer)
        writeDeprecation(of: error, to: &writer, labels: true)
        // 300 of them compile in 0.1 s less; nothing in them gains from being optimised.
        writer.begin("@_optimize(none) ")
        writeFactoryHead(of: number, payload, to: &writer)
        writer.put(".")
        writer.put(source.names.errors[number])
        payload.writeFunctionArguments(context: "ErrorCodesRuntime.ErrorContext()", to: &writer)
        writer.end(" }")
    }

    /// Writes `static func orderInProgress(orderID: Swift.String) -> Self { `.
    func writeFactoryHead(of number: Int, _ payload: SwiftPayload, to writer: inout CodeWriter) {
        writer.put(source.names.access)
        writer.put("static func ")
        writer.put(source.names.errors[number])
        writer.put("(")
        payload.writeFunctionParameters(to: &writer)
        writer.put(") -> Self { ")
    }

    /// An error with the values that only the log may see, made by the same name as without them.
    func writeGuardedFactory(of error: ErrorEntry, _ number: Int, to writer: inout CodeWriter) {
        guard !error.guarded.isEmpty else { return }
        let payload = SwiftPayload(of: error, number, in: source)
        let guarded = SwiftPayload(error.guarded) { source.names.choice($0, error: number) }
        writer.blank()
        SwiftDocumentation.writeSummary(of: error, to: &writer)
        writer.line("///")
        writer.line("/// With values that the client never sees; the log shows those which are not secret.")
        writeDeprecation(of: error, to: &writer, labels: true)
        writer.begin()
        writer.put(source.names.access)
        writer.put("static func ")
        writer.put(source.names.errors[number])
        writer.put("(")
        payload.writeFunctionParameters(to: &writer)
        if !payload.isEmpty { writer.put(", ") }
        guarded.writeFunctionParameters(to: &writer)
        writer.end(") -> Self {")
        writer.indented { writer in
            writer.line("var _context = ErrorCodesRuntime.ErrorContext()")
            guarded.writeContext(to: &writer)
            switch source.catalog.swift.layout {
            case .enum:
                writer.begin("return .")
                writer.put(source.names.errors[number])
                payload.writeFunctionArguments(context: "_context", to: &writer)
                writer.end()
            case .struct:
                writer.begin("return Self.")
                writer.put(source.names.errors[number])
                payload.writeCallArguments(to: &writer)
                writer.end(".withContext { $0 = _context }")
            }
        }
        writer.line("}")
    }

    func writeDeprecation(of error: ErrorEntry, to writer: inout CodeWriter, labels: Bool) {
        guard let deprecation = error.deprecation else { return }
        let message = [deprecation.since.map { "since \($0)" }, deprecation.reason?.string].compactMap(\.self)
        writer.begin("@available(*, deprecated")
        if !message.isEmpty {
            writer.put(", message: ")
            writer.put(SwiftStringLiteral(Text(message.joined(separator: ": "))))
        }
        if let replacement = deprecation.replacement {
            writer.put(", renamed: \"")
            writer.put(source.names.errors[replacement].unescaped)
            let payload = SwiftPayload(of: source.catalog.errors[replacement], replacement, in: source)
            if labels { payload.writeLabelList(to: &writer) }
            writer.put("\"")
        }
        writer.end(")")
    }

    // MARK: Nested types

    private func writeChoices(to writer: inout CodeWriter) {
        var written: Set<SwiftIdentifier> = []
        for (number, error) in source.catalog.errorsAndWarnings.enumerated() {
            for parameter in error.parameters {
                writeChoice(parameter, error: number, field: nil, &written, to: &writer)
            }
            for (index, field) in error.fields.enumerated() {
                for parameter in field.parameters {
                    writeChoice(parameter, error: number, field: index, &written, to: &writer)
                }
            }
        }
    }

    private func writeChoice(
        _ parameter: Parameter,
        error: Int,
        field: Int?,
        _ written: inout Set<SwiftIdentifier>,
        to writer: inout CodeWriter
    ) {
        guard case .choice(let values) = parameter.type.innermost,
            let name = source.names.choice(parameter, error: error, field: field),
            // Several params can share one.
            written.insert(name).inserted
        else { return }
        writer.blank()
        writer.line("/// What the param `\(CommentLine(parameter.name))` can be.")
        writer.commentParagraph(parameter.description)
        Self.writeEvolution(source.catalog.swift, to: &writer)
        writer.block("\(source.names.access)enum \(name): ErrorCodesRuntime.ParameterEnum") { writer in
            writeWords(values.map { ($0, SwiftIdentifier(value: $0, source.catalog.swift.initialisms)) }, to: &writer)
        }
    }

    /// The cases of the words, and that of all others; a word that is called `unknown` itself is one of the latter.
    private func writeWords(_ words: [(word: Text, name: SwiftIdentifier)], to writer: inout CodeWriter) {
        let known = words.filter { $0.name != .unknownCase }
        for (_, name) in known {
            writer.line("case \(name)")
        }
        writer.line("/// A word that this version does not know.")
        let own = words.first { $0.name == .unknownCase }.map { " = \(SwiftStringLiteral($0.word))" as CodeText }
        writer.line("case unknown(Swift.String\(own ?? ""))")
        let names = known.map { ".\($0.name)" as CodeText }.joined(separator: ", ")
        writer.line("\(source.names.access)static var knownCases: [Self] { [\(names)] }")
        writer.begin()
        writer.put("\(source.names.access)var rawValue: Swift.String { switch self { " as CodeText)
        for (word, name) in known { writer.put("case .\(name): return \(SwiftStringLiteral(word)); " as CodeText) }
        writer.end("case .unknown(let word): return word } }")
    }

    private func writeCodes(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("/// The codes of the errors, without their payloads and comments.")
        Self.writeEvolution(source.catalog.swift, to: &writer)
        writer.block("\(source.names.access)enum Code: ErrorCodesRuntime.ErrorCode") { writer in
            writer.line("\(source.names.access)typealias RawValue = \(Self.rawValue(source.catalog.codeKind))")
            writer.blank()
            CodeCases(source: source).write(to: &writer) { writeDeprecation(of: $0, to: &$1, labels: false) }
        }
    }

    @_optimize(none) private func writeSuccesses(to writer: inout CodeWriter) {
        guard !source.catalog.successes.isEmpty else { return }
        writer.blank()
        writer.line("/// The codes of answers that are no errors.")
        Self.writeEvolution(source.catalog.swift, to: &writer)
        writer.block("\(source.names.access)enum Success: ErrorCodesRuntime.SuccessCode") { writer in
            writer.line("\(source.names.access)typealias RawValue = \(Self.rawValue(source.catalog.codeKind))")
            writer.blank()
            for (number, success) in source.catalog.successes.enumerated() {
                SwiftDocumentation.write(success, to: &writer)
                writer.line("case \(source.names.successes[number])")
            }
        }
    }

    private static func rawValue(_ kind: CodeKind) -> CodeText {
        switch kind {
        case .integer: "Swift.Int"
        case .string: "Swift.String"
        }
    }
}
