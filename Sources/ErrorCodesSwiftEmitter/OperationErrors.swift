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
        let successes: [CodeText] = operation.successes.map {
            "\(SwiftStringLiteral(source.catalog.successes[$0].name.text))"
        }
        var arguments: [CodeText] = ["\(SwiftStringLiteral(operation.name.text))"]
        if operation.method != nil || operation.path != nil {
            arguments.append(operation.method.map { "\(SwiftStringLiteral(Text($0.rawValue)))" } ?? "nil")
        }
        if let path = operation.path { arguments.append("\(SwiftStringLiteral(path))") }
        if !successes.isEmpty { arguments.append("success: [\(successes.joined(separator: ", "))]") }
        let errors: [CodeText] = operation.errors.map { "\($0)" }
        arguments.append("errors: [\(errors.joined(separator: ", "))]")
        return arguments.joined(separator: ", ")
    }
}
