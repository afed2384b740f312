import ErrorCodesSpec

/// The enums of field errors: what can be wrong with one field of a request.
struct FieldErrors {
    private let catalog: Catalog
    private let names: SwiftNames

    init(_ catalog: Catalog, _ names: SwiftNames) {
        self.catalog = catalog
        self.names = names
    }

    func writeTypes(to writer: inout CodeWriter) {
        let documentation = SwiftDocumentation(catalog)
        forEach { number, error, type in
            writer.blank()
            writer.line("/// What can be wrong with a field, in `\(CommentLine(error.name.text))`.")
            ErrorTypeParts.writeEvolution(catalog.swift, to: &writer)
            writer.block("\(names.access)enum \(type): ErrorCodesRuntime.FieldViolation") { writer in
                for (index, field) in error.fields.enumerated() {
                    documentation.field(field).write(to: &writer)
                    writer.line("case \(SwiftIdentifier(case: field.name))\(payload(number, index, field).declaration)")
                }
            }
        }
    }

    func writeTables(to writer: inout CodeWriter) {
        forEach { number, error, type in
            writer.blank()
            writer.block("extension \(names.type).\(type)") { writer in
                PayloadMembers(access: names.access, hasDeprecatedCases: false).write(
                    cases: error.fields.enumerated().map { index, field in
                        (SwiftIdentifier(case: field.name), payload(number, index, field))
                    },
                    to: &writer
                )
                writer.blank()
                writer.line("/// Codes, names and details, a line each.")
                writer.line("\(names.access)static let fieldTable = ErrorCodesRuntime.FieldTable(")
                writer.indented { writer in
                    writer.line("#\"\"\"")
                    for field in error.fields { writer.line(row(field)) }
                    writer.line("\"\"\"#")
                }
                writer.line(")")
            }
        }
    }

    private func row(_ field: FieldEntry) -> CodeText {
        let code: CodeText =
            switch field.code {
            case .integer(let number): "\(number)"
            case .text(let text):
                text.withBytes { $0.allSatisfy(\.isDigit) } ? "\"\(SwiftTableText(text))\"" : "\(SwiftTableText(text))"
            }
        let head: CodeText = "\(code) \(SwiftTableText(field.name.text))"
        return field.detail.map { "\(head) \(SwiftTableText($0.text))" } ?? head
    }

    private func payload(_ error: Int, _ index: Int, _ field: FieldEntry) -> SwiftPayload {
        SwiftPayload(field.parameters.filter(\.visibility.reachesClient)) {
            names.choice($0, error: error, field: index)
        }
    }

    private func forEach(_ body: (Int, ErrorEntry, SwiftIdentifier) -> Void) {
        guard !names.fieldTypes.isEmpty else { return }
        for (number, error) in catalog.errors.enumerated() {
            if let type = names.fieldTypes[number] { body(number, error, type) }
        }
    }
}
