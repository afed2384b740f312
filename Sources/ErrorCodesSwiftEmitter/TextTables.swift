import ErrorCodesSpec

/// The texts for end users, a line for each language, in a static string.
struct TextTables {
    let source: SwiftSource

    func write(to writer: inout CodeWriter) {
        guard source.catalog.errors.contains(where: Self.hasTexts) else { return }
        writer.blank()
        writer.line("// MARK: - Texts")
        writer.blank()
        writer.block("extension \(source.names.type).Code") { writer in
            writer.line("/// The texts for end users: by error, application and language.")
            writer.line("\(source.names.access)static let _texts: ErrorCodesRuntime._TextTable? = .init(#\"\"\"")
            writer.indented { writer in
                for error in source.catalog.errors {
                    if Self.hasTexts(error) { Self.write(error, to: &writer) }
                }
                writer.line("\"\"\"#, of: _table)")
            }
        }
    }

    static func hasTexts(_ error: ErrorEntry) -> Bool {
        !error.messages.isEmpty || !error.applications.isEmpty
    }

    static func write(_ error: ErrorEntry, to writer: inout CodeWriter) {
        writer.begin()
        writer.put(error.name)
        writer.end()
        for message in error.messages { writeRow(of: message, indentation: "  ", to: &writer) }
        for application in error.applications {
            writer.line("  @\(SwiftTableText(application.identifier))")
            for message in application.messages { writeRow(of: message, indentation: "    ", to: &writer) }
        }
    }

    private static func writeRow(of message: Message, indentation: StaticString, to writer: inout CodeWriter) {
        writer.begin(indentation)
        writer.put(message.language)
        writer.put(" ")
        writer.put(SwiftTableText(message.text.text))
        writer.end()
    }
}
