import ErrorCodesSpec

/// The doc comments of what a catalogue declares.
enum SwiftDocumentation {
    /// The whole story: what an error says, why it happens, and how to fix it.
    static func write(_ error: ErrorEntry, to writer: inout CodeWriter) {
        writeSummary(of: error, to: &writer)
        if let detail = error.detail?.text {
            writer.comment("")
            writer.begin("/// > ")
            writer.put(CommentLine(detail))
            writer.end()
        }
        writer.commentParagraph(error.description)
        writeCauses(of: error, to: &writer)
        if let see = error.see {
            writer.comment("")
            writer.line("/// See <\(CommentLine(see.text))>.")
        }
        writeParameters(of: error, to: &writer)
    }

    static func writeParameters(of error: ErrorEntry, to writer: inout CodeWriter) {
        var isFirst = true
        for parameter in error.payload {
            guard let description = parameter.description else { continue }
            if isFirst {
                writer.comment("")
                writer.comment("- Parameters:")
            }
            isFirst = false
            writer.comment(text: description, first: "  - ", name: parameter.name, others: "    ")
        }
    }

    private static func writeCauses(of error: ErrorEntry, to writer: inout CodeWriter) {
        guard !error.causes.isEmpty else { return }
        writer.comment("")
        writer.comment("Causes:")
        for cause in error.causes {
            writer.comment(text: cause.cause, first: "- ", others: "  ")
            if let fix = cause.fix { writer.comment(text: fix, first: "  Fix: ", others: "  ") }
        }
    }

    /// One line: title, code and status.
    static func writeSummary(of error: ErrorEntry, to writer: inout CodeWriter) {
        writer.begin("/// ")
        writer.put(CommentLine(error.title))
        writer.put(" (")
        writer.put(error.code)
        writer.put(", HTTP ")
        writer.put(error.status.code)
        writer.end(")")
    }

    static func write(warning: ErrorEntry, to writer: inout CodeWriter) {
        writer.line("/// \(CommentLine(warning.title)) (\(warning.code))")
        if let detail = warning.detail {
            writer.comment("")
            writer.line("/// > \(CommentLine(detail.text))")
        }
        writer.commentParagraph(warning.description)
        writeParameters(of: warning, to: &writer)
    }

    static func write(_ success: SuccessEntry, to writer: inout CodeWriter) {
        writer.line("/// \(CommentLine(success.title)) (\(success.code), HTTP \(success.status.code))")
        writer.commentParagraph(success.description)
    }

    static func write(_ field: FieldEntry, to writer: inout CodeWriter) {
        writer.line("/// `\(CommentLine(field.name.text))` (\(field.code))")
        if let detail = field.detail {
            writer.comment("")
            writer.line("/// > \(CommentLine(detail.text))")
        }
        writer.commentParagraph(field.description)
    }

    /// The documentation of the error type.
    static func write(_ catalog: Catalog, to writer: inout CodeWriter) {
        let domain = CommentLine(catalog.domain.text)
        if let title = catalog.title {
            writer.line("/// \(CommentLine(title)): what can go wrong.")
        } else {
            writer.line("/// What can go wrong in `\(domain)`.")
        }
        writer.comment("")
        writer.line("/// Domain `\(domain)`, problem types under `\(CommentLine(catalog.typeBase.text))`.")
    }

    static func write(_ operation: Operation, errors: [SwiftIdentifier], to writer: inout CodeWriter) {
        let name = CommentLine(operation.name.text)
        let method = operation.method.map { "\(CommentLine(Text($0.rawValue))) " } ?? "" as CodeText
        let call = operation.path.map { " (`\(method)\(CommentLine($0))`)" } ?? "" as CodeText
        let names: [CodeText] = errors.map { "`\($0.unescaped)`" }
        writer.line("/// `\(name)`\(call) fails with \(names.joined(separator: ", ")).")
        writer.commentParagraph(operation.summary)
    }
}
