import ErrorCodesSpec

/// An error type that is a struct: thrown like an enum with payloads, caught by code.
///
/// For catalogues of thousands of errors, over which the compiler could not check a switch.
struct StructLayout {
    private let catalog: Catalog
    private let names: SwiftNames
    private let parts: ErrorTypeParts

    init(_ catalog: Catalog, _ names: SwiftNames) {
        self.catalog = catalog
        self.names = names
        parts = ErrorTypeParts(catalog, names)
    }

    func write(to writer: inout CodeWriter) {
        parts.documentation.domain().write(to: &writer)
        writer.block("\(names.access)struct \(names.type): ErrorCodesRuntime.CatalogError") { writer in
            for (number, error) in catalog.errors.enumerated() {
                if number > 0 { writer.blank() }
                writeFactory(of: error, number, to: &writer)
                parts.writeGuardedFactory(of: error, number, to: &writer)
            }
            parts.write(to: &writer)
            writer.blank()
            writer.line("/// Which error it is.")
            writer.line("\(names.access)let code: Code")
            writer.line("/// The values that the client gets.")
            writer.line("\(names.access)let parameters: ErrorCodesRuntime.ParameterList")
        }
        writePayloads(to: &writer)
    }

    private func writePayloads(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("// MARK: - Payloads")
        writer.blank()
        writer.block("extension \(names.type)") { writer in
            StructInitializers(catalog, names).write(to: &writer)
            writer.blank()
            writer.line("/// Hands the payload to a collector and returns the ordinal of the code.")
            let head: CodeText = "func collect(into _parameters: inout ErrorCodesRuntime.ParameterCollector)"
            writer.block("\(names.access)\(head) -> Swift.Int") { writer in
                writer.line("_parameters.add(parameters)")
                writer.line("return code.ordinal")
            }
            writer.blank()
            writeMake(to: &writer)
            writer.blank()
            PayloadMembers(access: names.access, hasDeprecatedCases: false).writeEquality(to: &writer)
        }
    }

    private func writeMake(to writer: inout CodeWriter) {
        let mismatch: CodeText = "ErrorCodesRuntime.ParameterMismatch"
        writer.line("/// The error with this ordinal, its payload taken from the members of a body.")
        writer.line("\(names.access)static func make(")
        writer.line("    _ ordinal: Swift.Int,")
        writer.line("    from _parameters: ErrorCodesRuntime.ReceivedParameters")
        writer.block(") throws(\(mismatch)) -> Self") { writer in
            writer.line("guard let _code = Code(ordinal: ordinal) else { throw \(mismatch).unknownOrdinal(ordinal) }")
            writer.line("let _values = try _parameters.values(for: _code)")
            writeFields(to: &writer)
            writer.line("return Self(_ordinal: ordinal, _values: _values)")
        }
    }

    private func writeFields(to writer: inout CodeWriter) {
        guard !names.fieldTypes.isEmpty else { return }
        writer.line("switch ordinal {")
        for (number, type) in names.fieldTypes.sorted(by: { $0.key < $1.key }) {
            writer.line("case \(number):")
            writer.indented { writer in
                writer.line("let _fields: [ErrorCodesRuntime.FieldError<\(type)>] = try _parameters.fields()")
                writer.line("return Self(_ordinal: ordinal, _values: _values, _fields: _fields)")
            }
        }
        writer.line("default: break")
        writer.line("}")
    }

    private func writeFactory(of error: ErrorEntry, _ number: Int, to writer: inout CodeWriter) {
        let payload = SwiftPayload(of: error, number, names)
        parts.documentation.write(error, to: &writer)
        parts.writeDeprecation(of: error, to: &writer, labels: true)
        writer.begin()
        writer.put(names.access)
        writer.put(payload.isEmpty ? "static var " : "static func ")
        writer.put(names.errors[number])
        if payload.isEmpty {
            writer.put(":")
        } else {
            writer.put("(")
            payload.writeFunctionParameters(to: &writer)
            writer.put(") ->")
        }
        writer.put(" Self { ")
        StructInitializers.writeCall(number, payload, to: &writer)
        writer.put(" }")
        writer.end()
    }
}
