import ErrorCodesSpec

/// One enum for each operation, with the errors that it can answer.
struct OperationErrors {
    private let catalog: Catalog
    private let names: SwiftNames

    init(_ catalog: Catalog, _ names: SwiftNames) {
        self.catalog = catalog
        self.names = names
    }

    func writeTypes(to writer: inout CodeWriter) {
        let documentation = SwiftDocumentation(catalog)
        for (operation, name) in zip(catalog.operations, names.operations) {
            writer.blank()
            documentation.operation(operation).write(to: &writer)
            ErrorTypeParts.writeEvolution(catalog.swift, to: &writer)
            writer.block("\(names.access)enum \(name): ErrorCodesRuntime.OperationError") { writer in
                for number in operation.errors {
                    documentation.writeSummary(of: catalog.errors[number], to: &writer)
                    writer.line("case \(names.errors[number])\(payload(number).declaration)")
                }
            }
        }
    }

    func writeTables(to writer: inout CodeWriter) {
        for (operation, name) in zip(catalog.operations, names.operations) {
            writer.blank()
            writer.block("extension \(names.type).\(name)") { writer in
                // Not within the type itself, where a type of the same name could be nearer.
                writer.line("/// All errors of the domain.")
                writer.line("\(names.access)typealias Base = \(names.type)")
                writer.blank()
                writeDescription(of: operation, to: &writer)
                writer.blank()
                writeConversions(of: operation, to: &writer)
            }
        }
    }

    private func payload(_ number: Int) -> SwiftPayload {
        SwiftPayload(of: catalog.errors[number], number, names)
    }

    private func writeDescription(of operation: Operation, to writer: inout CodeWriter) {
        let successes: [CodeText] = operation.successes.map {
            "\(SwiftStringLiteral(catalog.successes[$0].name.text))"
        }
        let method = operation.method.map { "\(SwiftStringLiteral(Text($0.rawValue)))" } ?? "nil" as CodeText
        let path = operation.path.map { "\(SwiftStringLiteral($0))" } ?? "nil" as CodeText
        writer.line("/// The call itself.")
        writer.line("\(names.access)static let errorCodeOperation = ErrorCodesRuntime.OperationDescription(")
        writer.line("    name: \(SwiftStringLiteral(operation.name.text)),")
        writer.line("    method: \(method),")
        writer.line("    path: \(path),")
        writer.line("    success: [\(successes.joined(separator: ", "))]")
        writer.line(")")
    }

    private func writeConversions(of operation: Operation, to writer: inout CodeWriter) {
        let isDeprecated = operation.errors.contains { catalog.errors[$0].deprecation != nil }
        writer.line("/// The same error among all errors of the domain.")
        if isDeprecated { writer.line("@available(*, deprecated)") }
        writer.block("\(names.access)func catalogError() -> \(names.type)") { writer in
            writer.line("switch self {")
            for number in operation.errors {
                let name = names.errors[number]
                writer.line("case .\(name)\(payload(number).bindings): return .\(name)\(payload(number).forwarded)")
            }
            writer.line("}")
        }
        writer.blank()
        writer.line("/// The same error among those of the operation; nil where the operation does not declare it.")
        if isDeprecated { writer.line("@available(*, deprecated)") }
        writer.block("\(names.access)static func operationError(_ error: \(names.type)) -> Self?") { writer in
            switch catalog.swift.layout {
            case .enum: writeSwitch(of: operation, to: &writer)
            case .struct: writeLookup(of: operation, to: &writer)
            }
        }
    }

    // `Self.` in what follows, since `.none` would be the nil of the optional.

    private func writeSwitch(of operation: Operation, to writer: inout CodeWriter) {
        writer.line("switch error {")
        for number in operation.errors {
            let name = names.errors[number]
            writer.line("case .\(name)\(payload(number).bindings): return Self.\(name)\(payload(number).forwarded)")
        }
        if operation.errors.count < catalog.errors.count { writer.line("default: return nil") }
        writer.line("}")
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
            writer.line("case \(number): return Self.\(names.errors[number])\(payload(number).reading)")
        }
        writer.line("default: return nil")
        writer.line("}")
    }
}
