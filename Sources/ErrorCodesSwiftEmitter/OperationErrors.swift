import ErrorCodesSpec

/// A type for each operation that describes it, and the error with which it answers.
struct OperationErrors {
    let source: SwiftSource

    func writeTypes(to writer: inout CodeWriter) {
        let access = source.names.access
        for (operation, names) in zip(source.catalog.operations, source.names.operations) {
            writer.blank()
            SwiftDocumentation.write(operation, errors: operation.errors.map { source.names.errors[$0] }, to: &writer)
            writer.line("\(access)enum \(names.type) {}")
            writer.line("\(access)typealias \(names.failure) = ErrorCodesRuntime.OperationFailure<\(names.type)>")
        }
    }

    /// Writes the descriptions of the operations, a line each.
    ///
    /// They are outside of the error type, within which a type of its own could have its name.
    func writeTables(to writer: inout CodeWriter) {
        let (type, access) = (source.names.type, source.names.access)
        guard !source.catalog.operations.isEmpty else { return }
        writer.blank()
        writer.line("// MARK: - Operations")
        writer.blank()
        for (operation, names) in zip(source.catalog.operations, source.names.operations) {
            writer.line(
                """
                extension \(type).\(names.type): ErrorCodesRuntime.CatalogOperation \
                { \(access)static let description = \
                ErrorCodesRuntime.OperationDescription<\(type)>(\(arguments(of: operation))) }
                """
            )
        }
    }

    private func arguments(of operation: Operation) -> CodeText {
        let literal: (Text?) -> CodeText = { text in text.map { "\(SwiftStringLiteral($0))" } ?? "nil" }
        let call: [Text?] = [operation.name.text, operation.method.map { Text($0.rawValue) }, operation.path]
        let successes = operation.successes.map { literal(source.catalog.successes[$0].name.text) }
        let errors: [CodeText] = operation.errors.map { "\($0)" }
        let lists: [CodeText] = [
            "success: [\(successes.joined(separator: ", "))]", "errors: [\(errors.joined(separator: ", "))]",
        ]
        return (call.map(literal) + lists).joined(separator: ", ")
    }
}
