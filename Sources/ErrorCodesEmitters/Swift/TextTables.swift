import ErrorCodesSpec

/// The texts for end users, a line for each language, in a static string.
struct TextTables {
    private let catalog: Catalog
    private let names: SwiftNames

    init(_ catalog: Catalog, _ names: SwiftNames) {
        self.catalog = catalog
        self.names = names
    }

    func write(to writer: inout CodeWriter) {
        guard catalog.errors.contains(where: Self.hasTexts) else { return }
        writer.blank()
        writer.line("// MARK: - Texts")
        writer.blank()
        writer.block("extension \(names.type).Code") { writer in
            writer.line("/// The texts for end users: by error, application and language.")
            writer.line("\(names.access)static let errorTextTable: ErrorCodesRuntime.TextTable? = .init(#\"\"\"")
            writer.indented { writer in
                for error in catalog.errors where Self.hasTexts(error) { write(error, to: &writer) }
                writer.line("\"\"\"#, of: errorCodeTable)")
            }
        }
    }

    private static func hasTexts(_ error: ErrorEntry) -> Bool {
        !error.messages.isEmpty || !error.applications.isEmpty
    }

    private func write(_ error: ErrorEntry, to writer: inout CodeWriter) {
        writer.begin()
        writer.put(SwiftTableText(error.name.text))
        writer.end()
        for message in error.messages { writeRow(of: message, indentation: "  ", to: &writer) }
        for application in error.applications {
            writer.line("  @\(SwiftTableText(application.identifier))")
            for message in application.messages { writeRow(of: message, indentation: "    ", to: &writer) }
        }
    }

    private func writeRow(of message: Message, indentation: StaticString, to writer: inout CodeWriter) {
        writer.begin()
        writer.put(indentation)
        writer.put(SwiftTableText(message.language.text))
        writer.put(" ")
        writer.put(SwiftTableText(message.text.text))
        writer.end()
    }
}
