import ErrorCodesSpec

/// The enums of field errors: what can be wrong with one field of a request.
struct FieldErrors {
    let source: SwiftSource

    @_optimize(none) func writeTypes(to writer: inout CodeWriter) {
        forEach { number, error, type in
            writer.blank()
            writer.line("/// What can be wrong with a field, in `\(CommentLine(error.name.text))`.")
            ErrorTypeParts.writeEvolution(source.catalog.swift, to: &writer)
            writer.block("\(source.names.access)enum \(type): ErrorCodesRuntime.FieldViolation") { writer in
                for (index, field) in error.fields.enumerated() {
                    SwiftDocumentation.write(field, to: &writer)
                    writer.begin("case ")
                    writer.put(SwiftIdentifier(violation: field.name, source.catalog.swift.initialisms))
                    payload(number, index, field).writeDeclaration(to: &writer)
                    writer.end()
                }
                writer.line("/// A violation that this version does not know.")
                writer.line("case unknown(ErrorCodesRuntime.UnknownViolation)")
            }
        }
    }

    @_optimize(none) func writeTables(to writer: inout CodeWriter) {
        forEach { number, error, type in
            writer.blank()
            writer.block("extension \(source.names.type).\(type)") { writer in
                PayloadMembers(access: source.names.access, hasUnknown: true).write(
                    cases: error.fields.enumerated().map { index, field in
                        (
                            SwiftIdentifier(violation: field.name, source.catalog.swift.initialisms),
                            payload(number, index, field)
                        )
                    },
                    to: &writer
                )
                writer.blank()
                writer.line("/// Codes, names and details, a line each.")
                writer.line("\(source.names.access)static let _table = ErrorCodesRuntime._FieldTable(")
                writer.indented { writer in
                    writer.line("#\"\"\"")
                    for field in error.fields { writer.line(row(field)) }
                    writer.line(error.hasFieldFlags ? "\"\"\"#, hasFlags: true" : "\"\"\"#")
                }
                writer.line(").checked(for: Self.self, rows: \(error.fields.count))")
            }
        }
    }

    @_optimize(none) private func row(_ field: FieldEntry) -> CodeText {
        // A word of digits would be taken for a number.
        let isWordOfDigits = if case .text(let text) = field.code { text.isMadeOfDigits } else { false }
        let code: CodeText = isWordOfDigits ? "\"\(field.code)\"" : "\(field.code)"
        let head: CodeText = "\(code) \(SwiftTableText(field.name.text))"
        return field.detail.map { "\(head) \(SwiftTableText($0.text))" } ?? head
    }

    @_optimize(none) private func payload(_ error: Int, _ index: Int, _ field: FieldEntry) -> SwiftPayload {
        SwiftPayload(field.parameters.filter(\.visibility.reachesClient), scope: source.names.type) {
            source.names.choice($0, error: error, field: index)
        }
    }

    private func forEach(_ body: (Int, ErrorEntry, SwiftIdentifier) -> Void) {
        guard !source.names.fieldTypes.isEmpty else { return }
        for (number, error) in source.catalog.errors.enumerated() {
            if let type = source.names.fieldTypes[number] { body(number, error, type) }
        }
    }
}
