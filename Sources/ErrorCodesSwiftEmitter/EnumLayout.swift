import ErrorCodesSpec

/// An error type that is an enum with payloads.
///
/// One switch over the cases is all that the runtime needs: each further one costs the compiler time that grows with
/// the square of their number.
struct EnumLayout {
    let source: SwiftSource
    private var parts: ErrorTypeParts { ErrorTypeParts(source: source) }

    func write(to writer: inout CodeWriter) {
        SwiftDocumentation.write(source.catalog, to: &writer)
        ErrorTypeParts.writeEvolution(source.catalog.swift, to: &writer)
        writer.block("\(source.names.access)enum \(source.names.type): ErrorCodesRuntime.CatalogError") { writer in
            parts.writeFoundationTypes(to: &writer)
            for (number, error) in source.catalog.errors.enumerated() {
                if number > 0 { writer.blank() }
                SwiftDocumentation.write(error, to: &writer)
                parts.writeDeprecation(of: error, to: &writer, labels: false)
                writer.begin("case ")
                writer.put(source.names.errors[number])
                SwiftPayload(of: error, number, in: source).writeDeclaration(to: &writer)
                writer.end()
            }
            writer.blank()
            for (number, error) in source.catalog.errors.enumerated() {
                parts.writeFactory(of: error, number, to: &writer)
                parts.writeGuardedFactory(of: error, number, to: &writer)
            }
            parts.write(to: &writer)
        }
        parts.writeSeveral(to: &writer)
        writePayloads(to: &writer)
    }

    private func writePayloads(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("// MARK: - Payloads")
        writer.blank()
        let members = PayloadMembers(
            access: source.names.access,
            hasDeprecatedCases: source.catalog.errors.contains { $0.deprecation != nil },
            hasCodes: true
        )
        writer.block("extension \(source.names.type)") { writer in
            members.write(
                cases: source.catalog.errors.indices.map {
                    (source.names.errors[$0], SwiftPayload(of: source.catalog.errors[$0], $0, in: source))
                },
                to: &writer
            )
        }
    }
}
