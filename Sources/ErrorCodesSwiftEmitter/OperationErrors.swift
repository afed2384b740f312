import ErrorCodesSpec

/// A type for each operation that describes it, and the error with which it answers.
struct OperationErrors {
    let source: SwiftSource
    private var isExhaustive: Bool { source.catalog.swift.operations == .exhaustive }

    func writeTypes(to writer: inout CodeWriter) {
        let access = source.names.access
        for (number, operation) in source.catalog.operations.enumerated() {
            let names = source.names.operations[number]
            writer.blank()
            SwiftDocumentation.write(operation, errors: operation.errors.map { source.names.errors[$0] }, to: &writer)
            writer.line("\(access)enum \(names.type) {}")
            writer.line("\(access)typealias \(names.failure) = ErrorCodesRuntime.OperationFailure<\(names.type)>")
            if isExhaustive { writeCases(of: number, to: &writer) }
        }
    }

    /// Writes the enum of the errors of an operation, or another name for that of an earlier one with the same errors.
    @_optimize(none) private func writeCases(of number: Int, to writer: inout CodeWriter) {
        let (access, name) = (source.names.access, source.names.operationErrors[number])
        let first = firstWithErrors(of: number)
        guard first == number else {
            return writer.line("\(access)typealias \(name) = \(source.names.operationErrors[first])")
        }
        writer.line("/// The same errors for a `switch` without a `default`.")
        writer.block("\(access)enum \(name): ErrorCodesRuntime.ExhaustiveErrors") { writer in
            for error in source.catalog.operations[number].errors {
                if source.catalog.errors[error].deprecation != nil { writer.line("@available(*, deprecated)") }
                writer.begin("case ")
                writer.put(source.names.errors[error])
                SwiftPayload(of: source.catalog.errors[error], error, in: source).writeDeclaration(to: &writer)
                writer.end()
            }
            writer.line("/// An error that the operation does not declare.")
            writer.line("case \(undeclared(number))(\(source.names.operations[number].type).Base)")
        }
    }

    /// The name of the case for everything else, which an error of the operation may have itself.
    @_optimize(none) private func undeclared(_ number: Int) -> CodeText {
        let errors = source.catalog.operations[number].errors
        return errors.contains { source.names.errors[$0].isSpelled("undeclared") } ? "undeclared_" : "undeclared"
    }

    /// The first operation that declares the same errors, which the catalog has in their own order.
    private func firstWithErrors(of number: Int) -> Int {
        let operations = source.catalog.operations
        return operations.firstIndex { $0.errors == operations[number].errors } ?? number
    }

    /// Writes the descriptions of the operations, a line each.
    ///
    /// They are outside of the error type, within which a type of its own could have its name.
    @_optimize(none) func writeTables(to writer: inout CodeWriter) {
        let (type, access) = (source.names.type, source.names.access)
        guard !source.catalog.operations.isEmpty else { return }
        writer.blank()
        writer.line("// MARK: - Operations")
        writer.blank()
        for (operation, names) in zip(source.catalog.operations, source.names.operations) {
            writer.line(
                """
                extension \(type).\(names.type): ErrorCodesRuntime.CatalogOperation\(answers(of: operation)) \
                { \(access)static let description = \
                ErrorCodesRuntime.OperationDescription<\(type)>(\(arguments(of: operation))) }
                """
            )
        }
        writeList(to: &writer)
        SuccessFactories(source: source).write(to: &writer)
        guard isExhaustive else { return }
        for number in source.catalog.operations.indices { writeSwitch(of: number, to: &writer) }
    }

    @_optimize(none) private func writeSwitch(of number: Int, to writer: inout CodeWriter) {
        let (type, access, names) = (source.names.type, source.names.access, source.names)
        let first = firstWithErrors(of: number)
        let errors = source.catalog.operations[number].errors
        writer.blank()
        let name = names.operations[number].type
        writer.block("extension \(type).\(name): ErrorCodesRuntime.ExhaustiveOperation") { writer in
            if errors.contains(where: { source.catalog.errors[$0].deprecation != nil }) {
                writer.line("@available(*, deprecated)")
            }
            let result: CodeText = "\(type).\(names.operationErrors[first])"
            writer.block("\(access)static func errors(of error: \(type)) -> \(result)") { writer in
                guard first == number else {
                    return writer.line("\(type).\(names.operations[first].type).errors(of: error)")
                }
                writer.line("switch error {")
                for error in errors {
                    writer.line("case .\(names.errors[error])(let p): .\(names.errors[error])(p)")
                }
                if errors.count < source.catalog.errors.count {
                    writer.line("default: .\(undeclared(number))(error)")
                }
                writer.line("}")
            }
        }
    }

    /// Writes the list of the descriptions.
    @_optimize(none) private func writeList(to writer: inout CodeWriter) {
        let (type, access) = (source.names.type, source.names.access)
        let names: [CodeText] = source.names.operations.map { "\($0.type).description" }
        writer.line(
            """
            extension \(type) { \(access)static var _operations: [ErrorCodesRuntime.OperationDescription<Self>] \
            { [\(names.joined(separator: ", "))] } }
            """
        )
    }

    @_optimize(none) private func answers(of operation: Operation) -> CodeText {
        let type = source.names.type
        let protocols: [CodeText] = operation.successes.map { ", \(type).\(SuccessFactories.name(of: $0, in: source))" }
        return protocols.joined(separator: "")
    }

    @_optimize(none) private func arguments(of operation: Operation) -> CodeText {
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
