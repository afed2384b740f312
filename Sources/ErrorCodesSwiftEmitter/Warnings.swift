import ErrorCodesSpec

/// The enum of the warnings of a catalog, which an answer has beside a success or an error.
struct Warnings {
    let source: SwiftSource

    private var warnings: [ErrorEntry] { source.catalog.warnings }

    @_optimize(none) func writeType(to writer: inout CodeWriter) {
        guard !warnings.isEmpty else { return }
        writer.blank()
        writer.line("/// What an answer can warn of.")
        ErrorTypeParts.writeEvolution(source.catalog.swift, to: &writer)
        writer.block("\(source.names.access)enum Warning: ErrorCodesRuntime.CatalogWarning") { writer in
            for (number, warning) in warnings.enumerated() {
                SwiftDocumentation.write(warning: warning, to: &writer)
                writer.begin("case ")
                writer.put(name(of: warning))
                payload(number).writeDeclaration(to: &writer)
                writer.end()
            }
        }
    }

    @_optimize(none) func writeTables(to writer: inout CodeWriter) {
        guard !warnings.isEmpty else { return }
        writer.blank()
        writer.line("// MARK: - Warnings")
        writer.blank()
        writer.block("extension \(source.names.type).Warning") { writer in
            PayloadMembers(access: source.names.access).write(
                cases: warnings.enumerated().map { (name(of: $1), payload($0)) },
                to: &writer
            )
            writer.blank()
            writer.line("/// Codes, names, titles and details, and the texts for end users.")
            writer.line("\(source.names.access)static let _table = ErrorCodesRuntime._WarningTable(")
            writer.indented { writer in
                let isInteger: CodeText = source.catalog.codeKind == .integer ? "true" : "false"
                writer.line("count: \(warnings.count), hasIntegerCodes: \(isInteger),")
                writer.line("rows: #\"\"\"")
                writer.indented { writer in
                    for warning in warnings { writeRow(of: warning, to: &writer) }
                    writer.line("\"\"\"#,")
                }
                writer.line("texts: #\"\"\"")
                writer.indented { writer in
                    for warning in warnings where TextTables.hasTexts(warning) {
                        TextTables.write(warning, to: &writer)
                    }
                    writer.line("\"\"\"#")
                }
            }
            writer.line(")")
        }
    }

    @_optimize(none) private func writeRow(of warning: ErrorEntry, to writer: inout CodeWriter) {
        writer.line("\(warning.code) \(SwiftTableText(warning.name.text)) \(SwiftTableText(warning.title))")
        if let detail = warning.detail?.text { writer.line("  detail \(SwiftTableText(detail))") }
    }

    private func name(of warning: ErrorEntry) -> SwiftIdentifier {
        SwiftIdentifier(case: warning.name, source.catalog.swift.initialisms)
    }

    @_optimize(none) private func payload(_ number: Int) -> SwiftPayload {
        SwiftPayload(warnings[number].payload, scope: source.names.type) {
            source.names.choice($0, error: source.catalog.errors.count + number)
        }
    }
}
