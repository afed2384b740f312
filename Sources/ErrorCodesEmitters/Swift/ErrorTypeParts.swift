import ErrorCodesSpec

/// What both layouts of an error type have inside it: codes, successes, field errors, operations, factories.
struct ErrorTypeParts {
    let catalog: Catalog
    let names: SwiftNames
    let documentation: SwiftDocumentation

    init(_ catalog: Catalog, _ names: SwiftNames) {
        self.catalog = catalog
        self.names = names
        documentation = SwiftDocumentation(catalog)
    }

    func write(to writer: inout CodeWriter) {
        writeChoices(to: &writer)
        FieldErrors(catalog, names).writeTypes(to: &writer)
        writeCodes(to: &writer)
        writeSuccesses(to: &writer)
        OperationErrors(catalog, names).writeTypes(to: &writer)
    }

    /// The attribute by which clients in other packages stay ready for new cases (SE-0487).
    static func writeEvolution(_ swift: SwiftOptions, to writer: inout CodeWriter) {
        guard !swift.isExhaustive else { return }
        writer.directive("#if compiler(>=6.3)")
        writer.line("@nonexhaustive")
        writer.directive("#endif")
    }

    /// An error wrapped with the values that only the log may see, from the same name as the error.
    func writeGuardedFactory(of error: ErrorEntry, _ number: Int, to writer: inout CodeWriter) {
        guard !error.guarded.isEmpty else { return }
        let payload = SwiftPayload(of: error, number, names)
        let guarded = SwiftPayload(error.guarded) { names.choice($0, error: number) }
        let parameters = (payload.functionParameters + guarded.functionParameters).joined(separator: ", ")
        writer.blank()
        documentation.writeSummary(of: error, to: &writer)
        writer.line("///")
        writer.line("/// With values that the client never sees; the log shows those which are not secret.")
        writeDeprecation(of: error, to: &writer, labels: true)
        let head: CodeText = "\(names.access)static func \(names.errors[number])(\(parameters))"
        writer.block("\(head) -> ErrorCodesRuntime.ContextualError<Self>") { writer in
            writer.line("var _context = ErrorCodesRuntime.ErrorContext()")
            for parameter in error.guarded {
                let type = SwiftParameterType(parameter, choice: names.choice(parameter, error: number))
                let variable: CodeText = "\(SwiftIdentifier(variable: parameter.name))"
                let method: CodeText = parameter.visibility == .secret ? "addSecret" : "addInternal"
                let name = SwiftStringLiteral(parameter.name)
                writer.line("_context.\(method)(\(name), \(type.wireValue(of: variable)))")
            }
            let base: CodeText = ".\(names.errors[number])\(payload.passedOn)"
            writer.line("return ErrorCodesRuntime.ContextualError(\(base), context: _context)")
        }
    }

    func writeDeprecation(of error: ErrorEntry, to writer: inout CodeWriter, labels: Bool) {
        guard let deprecation = error.deprecation else { return }
        let attribute = SwiftDeprecation(deprecation) { replacement in
            let name = names.errors[replacement].unescaped
            guard labels else { return "\(name)" }
            let payload = SwiftPayload(of: catalog.errors[replacement], replacement, names)
            return "\(name)\(payload.labelList)"
        }
        writer.line(attribute.attribute)
    }

    // MARK: Nested types

    private func writeChoices(to writer: inout CodeWriter) {
        for (number, error) in catalog.errors.enumerated() {
            if error.parameters.hasChoice {
                for parameter in error.parameters { writeChoice(parameter, error: number, field: nil, to: &writer) }
            }
            for (index, field) in error.fields.enumerated() {
                for parameter in field.parameters {
                    writeChoice(parameter, error: number, field: index, to: &writer)
                }
            }
        }
    }

    private func writeChoice(_ parameter: Parameter, error: Int, field: Int?, to writer: inout CodeWriter) {
        guard case .choice(let values) = parameter.type.innermost,
            let name = names.choice(parameter, error: error, field: field)
        else { return }
        writer.blank()
        var comment = DocComment()
        comment.sentence("What the param `\(CommentLine(parameter.name))` can be.")
        if let description = parameter.description { comment.paragraph(description) }
        comment.write(to: &writer)
        Self.writeEvolution(catalog.swift, to: &writer)
        writer.block("\(names.access)enum \(name): Swift.String, ErrorCodesRuntime.ParameterEnum") { writer in
            for value in values {
                writer.line("/// `\(CommentLine(value))` on the wire.")
                writer.line("case \(SwiftIdentifier(value: value)) = \(SwiftStringLiteral(value))")
            }
        }
    }

    private func writeCodes(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("/// The codes of the errors, without their payloads.")
        Self.writeEvolution(catalog.swift, to: &writer)
        writer.block("\(names.access)enum Code: ErrorCodesRuntime.ErrorCode") { writer in
            writer.line("\(names.access)typealias RawValue = \(Self.rawValue(catalog.codeKind))")
            writer.blank()
            for (number, error) in catalog.errors.enumerated() {
                documentation.writeSummary(of: error, to: &writer)
                writeDeprecation(of: error, to: &writer, labels: false)
                writer.begin()
                writer.put("case ")
                writer.put(names.errors[number])
                writer.end()
            }
        }
    }

    private func writeSuccesses(to writer: inout CodeWriter) {
        guard !catalog.successes.isEmpty else { return }
        writer.blank()
        writer.line("/// The codes of answers that are no errors.")
        Self.writeEvolution(catalog.swift, to: &writer)
        writer.block("\(names.access)enum Success: ErrorCodesRuntime.SuccessCode") { writer in
            writer.line("\(names.access)typealias RawValue = \(Self.rawValue(catalog.codeKind))")
            writer.blank()
            for (number, success) in catalog.successes.enumerated() {
                documentation.success(success).write(to: &writer)
                writer.line("case \(names.successes[number])")
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
