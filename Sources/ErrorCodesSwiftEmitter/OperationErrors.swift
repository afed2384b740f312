import ErrorCodesSpec

/// One enum for each operation, with the errors that it can answer.
struct OperationErrors {
    let source: SwiftSource
    private var parts: ErrorTypeParts { ErrorTypeParts(source: source) }

    func writeTypes(to writer: inout CodeWriter) {
        for (operation, name) in zip(source.catalog.operations, source.names.operations) {
            writer.blank()
            SwiftDocumentation.write(operation, to: &writer)
            ErrorTypeParts.writeEvolution(source.catalog.swift, to: &writer)
            writer.block("\(source.names.access)enum \(name): ErrorCodesRuntime.OperationError") { writer in
                for number in operation.errors {
                    SwiftDocumentation.writeSummary(of: source.catalog.errors[number], to: &writer)
                    parts.writeCase(of: source.catalog.errors[number], number, to: &writer)
                }
            }
        }
    }

    func writeTables(to writer: inout CodeWriter) {
        for (operation, name) in zip(source.catalog.operations, source.names.operations) {
            writer.blank()
            writer.block("extension \(source.names.type).\(name)") { writer in
                // Not within the type itself, where a type of the same name could be nearer.
                writer.line("/// All errors of the domain.")
                writer.line("\(source.names.access)typealias Base = \(source.names.type)")
                writer.blank()
                writeDescription(of: operation, to: &writer)
                writer.blank()
                writeConversions(of: operation, to: &writer)
            }
        }
    }

    private func payload(_ number: Int) -> SwiftPayload {
        SwiftPayload(of: source.catalog.errors[number], number, in: source)
    }

    private func writeDescription(of operation: Operation, to writer: inout CodeWriter) {
        let successes: [CodeText] = operation.successes.map {
            "\(SwiftStringLiteral(source.catalog.successes[$0].name.text))"
        }
        let method = operation.method.map { "\(SwiftStringLiteral(Text($0.rawValue)))" } ?? "nil" as CodeText
        let path = operation.path.map { "\(SwiftStringLiteral($0))" } ?? "nil" as CodeText
        writer.line("/// The call itself.")
        writer.line("\(source.names.access)static let errorCodeOperation = ErrorCodesRuntime.OperationDescription(")
        writer.line("    name: \(SwiftStringLiteral(operation.name.text)),")
        writer.line("    method: \(method),")
        writer.line("    path: \(path),")
        writer.line("    success: [\(successes.joined(separator: ", "))]")
        writer.line(")")
    }

    private func writeConversions(of operation: Operation, to writer: inout CodeWriter) {
        let isDeprecated = operation.errors.contains { source.catalog.errors[$0].deprecation != nil }
        writer.line("/// The same error among all errors of the domain.")
        if isDeprecated { writer.line("@available(*, deprecated)") }
        writer.block("\(source.names.access)func catalogError() -> \(source.names.type)") { writer in
            writer.line("switch self {")
            for number in operation.errors { writeCase(number, returning: "", to: &writer) }
            writer.line("}")
        }
        writer.blank()
        writer.line("/// The same error among those of the operation; nil where the operation does not declare it.")
        if isDeprecated { writer.line("@available(*, deprecated)") }
        writer.block("\(source.names.access)static func operationError(_ error: \(source.names.type)) -> Self?") {
            writer in
            switch source.catalog.swift.layout {
            case .enum: writeSwitch(of: operation, to: &writer)
            case .struct: writeLookup(of: operation, to: &writer)
            }
        }
    }

    // `Self.` in what follows, since `.none` would be the nil of the optional.

    private func writeSwitch(of operation: Operation, to writer: inout CodeWriter) {
        writer.line("switch error {")
        for number in operation.errors { writeCase(number, returning: "Self", to: &writer) }
        if operation.errors.count < source.catalog.errors.count { writer.line("default: return nil") }
        writer.line("}")
    }

    /// The case of a switch that returns the same case of another enum.
    private func writeCase(_ number: Int, returning type: StaticString, to writer: inout CodeWriter) {
        let payload = payload(number)
        writer.begin("case .")
        writer.put(source.names.errors[number])
        payload.writeBindings(to: &writer)
        writer.put(": return ")
        writer.put(type)
        writer.put(".")
        writer.put(source.names.errors[number])
        payload.writeBoundValues(to: &writer)
        writer.end()
    }

    private func writeLookup(of operation: Operation, to writer: inout CodeWriter) {
        guard operation.errors.contains(where: { !payload($0).isEmpty }) else {
            return writeSwitchOverOrdinals(of: operation, to: &writer)
        }
        writer.line("let _parameters = ErrorCodesRuntime.ReceivedParameters(error.parameters)")
        writer.block("do throws(ErrorCodesRuntime.ParameterMismatch)") {
            writeSwitchOverOrdinals(of: operation, to: &$0)
        }
        writer.block("catch") { $0.line("return nil") }
    }

    private func writeSwitchOverOrdinals(of operation: Operation, to writer: inout CodeWriter) {
        writer.line("switch error.code.ordinal {")
        for number in operation.errors {
            writer.begin("case ")
            writer.put(number)
            writer.put(": return Self.")
            writer.put(source.names.errors[number])
            payload(number).writeReading(to: &writer)
            writer.end()
        }
        writer.line("default: return nil")
        writer.line("}")
    }
}
