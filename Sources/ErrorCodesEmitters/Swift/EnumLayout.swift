import ErrorCodesSpec

/// An error type that is an enum with payloads.
///
/// One switch over the cases is all that the runtime needs: each further one costs the compiler time that grows with
/// the square of their number.
struct EnumLayout {
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
        ErrorTypeParts.writeEvolution(catalog.swift, to: &writer)
        writer.block("\(names.access)enum \(names.type): ErrorCodesRuntime.CatalogError") { writer in
            for (number, error) in catalog.errors.enumerated() {
                if number > 0 { writer.blank() }
                parts.documentation.write(error, to: &writer)
                parts.writeDeprecation(of: error, to: &writer, labels: true)
                writer.line("case \(names.errors[number])\(payload(number).declaration)")
            }
            for (number, error) in catalog.errors.enumerated() {
                parts.writeGuardedFactory(of: error, number, to: &writer)
            }
            parts.write(to: &writer)
        }
        writePayloads(to: &writer)
    }

    private func payload(_ number: Int) -> SwiftPayload {
        SwiftPayload(of: catalog.errors[number], number, names)
    }

    private func writePayloads(to writer: inout CodeWriter) {
        writer.blank()
        writer.line("// MARK: - Payloads")
        writer.blank()
        let members = PayloadMembers(
            access: names.access,
            hasDeprecatedCases: catalog.errors.contains { $0.deprecation != nil }
        )
        writer.block("extension \(names.type)") { writer in
            members.write(
                cases: catalog.errors.indices.map { (names.errors[$0], payload($0)) },
                to: &writer
            )
        }
    }
}
