import ErrorCodesSpec

/// An error type that is a struct: thrown like an enum with payloads, caught by code.
///
/// For catalogues of thousands of errors, over which the compiler could not check a switch.
struct StructLayout {
    let source: SwiftSource
    private var parts: ErrorTypeParts { ErrorTypeParts(source: source) }

    func write(to writer: inout CodeWriter) {
        var initializers = StructInitializers()
        SwiftDocumentation.write(source.catalog, to: &writer)
        writer.block("\(source.names.access)struct \(source.names.type): ErrorCodesRuntime.CatalogError") { writer in
            parts.writeFoundationTypes(to: &writer)
            for (number, error) in source.catalog.errors.enumerated() {
                if number > 0 { writer.blank() }
                writeFactory(of: error, number, calling: &initializers, to: &writer)
                parts.writeGuardedFactory(of: error, number, to: &writer)
            }
            parts.write(to: &writer)
            writer.blank()
            writer.line("/// Which error it is.")
            writer.line("\(source.names.access)let code: Code")
            writer.line("/// The values that the client gets.")
            writer.line("\(source.names.access)let parameters: ErrorCodesRuntime.ParameterList")
            writer.line("/// What travels with the error beside its parameters.")
            writer.line("\(source.names.access)var context = ErrorCodesRuntime.ErrorContext()")
        }
        parts.writeSeveral(to: &writer)
        writePayloads(initializers, to: &writer)
    }

    @_optimize(none) private func writePayloads(_ initializers: StructInitializers, to writer: inout CodeWriter) {
        writer.blank()
        writer.line("// MARK: - Payloads")
        writer.blank()
        writer.block("extension \(source.names.type)") { writer in
            initializers.write(to: &writer)
            writer.blank()
            writer.line("/// Hands the payload to a collector and returns the ordinal of the code.")
            let head: CodeText = "func _collect(into _parameters: inout ErrorCodesRuntime._ParameterCollector)"
            writer.block("\(source.names.access)\(head) -> Swift.Int") { writer in
                writer.line("_parameters.add(parameters)")
                writer.line("return _parameters.end(code.ordinal, context)")
            }
            writer.blank()
            writeMake(to: &writer)
        }
    }

    @_optimize(none) private func writeMake(to writer: inout CodeWriter) {
        writer.line("/// The error with this ordinal, its payload taken from the members of a body.")
        writer.block(PayloadMembers.makeHead(source.names.access)) { writer in
            writer.line("guard let _code = Code(ordinal: ordinal) else { \(PayloadMembers.unknownOrdinal) }")
            writer.line("let _values = try _parameters.values(for: _code)")
            writeFields(to: &writer)
            writer.line("return Self(_ordinal: ordinal, _values: _values).withContext { $0 = _parameters.context }")
        }
    }

    @_optimize(none) private func writeFields(to writer: inout CodeWriter) {
        guard !source.names.fieldTypes.isEmpty else { return }
        writer.line("switch ordinal {")
        for (number, type) in source.names.fieldTypes.sorted(by: { $0.key < $1.key }) {
            writer.line("case \(number):")
            writer.indented { writer in
                writer.line("let _fields: [ErrorCodesRuntime.FieldError<\(type)>] = try _parameters.fields()")
                writer.line(
                    "return Self(_ordinal: ordinal, _values: _values, _fields: _fields).withContext { $0 = _parameters.context }"
                )
            }
        }
        writer.line("default: break")
        writer.line("}")
    }

    private func writeFactory(
        of error: ErrorEntry,
        _ number: Int,
        calling initializers: inout StructInitializers,
        to writer: inout CodeWriter
    ) {
        let payload = SwiftPayload(of: error, number, in: source)
        SwiftDocumentation.write(error, to: &writer)
        parts.writeDeprecation(of: error, to: &writer, labels: true)
        writer.begin()
        parts.writeFactoryHead(of: number, payload, to: &writer)
        initializers.writeCall(number, payload, to: &writer)
        writer.end(" }")
    }
}
