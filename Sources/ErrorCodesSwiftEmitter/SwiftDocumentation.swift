import ErrorCodesSpec

/// The doc comments of what a catalogue declares.
enum SwiftDocumentation {
    /// The whole story: what an error says, why it happens, and how to mend it.
    ///
    /// Written at once, not collected in a ``DocComment``: it is the larger part of a large catalogue.
    static func write(_ error: ErrorEntry, to writer: inout CodeWriter) {
        writeSummary(of: error, to: &writer)
        if let detail = error.detail?.text {
            writer.comment("")
            writer.begin("/// > ")
            writer.put(CommentLine(detail))
            writer.end()
        }
        if let description = error.description {
            writer.comment("")
            writer.comment(CommentText(description))
        }
        writeCauses(of: error, to: &writer)
        if let see = error.see {
            writer.comment("")
            writer.line("/// See <\(CommentLine(see.text))>.")
        }
        writeParameters(of: error, to: &writer)
    }

    private static func writeParameters(of error: ErrorEntry, to writer: inout CodeWriter) {
        var comment = DocComment()
        error.payload.visitInPlace { _, parameter in
            guard let description = parameter.pointee.description else { return }
            if comment.isEmpty {
                comment.line("")
                comment.line("- Parameters:")
            }
            comment.parameter(parameter.pointee.name, description)
        }
        if !comment.isEmpty { comment.write(to: &writer) }
    }

    private static func writeCauses(of error: ErrorEntry, to writer: inout CodeWriter) {
        guard !error.causes.isEmpty else { return }
        writer.comment("")
        writer.comment("Causes:")
        error.causes.visit { _, cause in
            writer.comment(CommentText(cause.cause, first: "- ", others: "  "))
            if let fix = cause.fix { writer.comment(CommentText(fix, first: "  Fix: ", others: "  ")) }
        }
    }

    /// One line: title, code and status.
    static func writeSummary(of error: ErrorEntry, to writer: inout CodeWriter) {
        writer.begin("/// ")
        writer.put(CommentLine(error.title))
        writer.put(" (")
        switch error.code {
        case .integer(let number): writer.put(number)
        case .text(let text): writer.put(CommentLine(text))
        }
        writer.put(", HTTP ")
        writer.put(error.status.code)
        writer.end(")")
    }

    static func success(_ success: SuccessEntry) -> DocComment {
        var comment = DocComment()
        comment.sentence("\(CommentLine(success.title)) (\(code(success.code)), HTTP \(success.status.code))")
        if let description = success.description { comment.paragraph(description) }
        return comment
    }

    static func field(_ field: FieldEntry) -> DocComment {
        var comment = DocComment()
        comment.sentence("`\(CommentLine(field.name.text))` (\(code(field.code)))")
        if let detail = field.detail { comment.sentence("> \(CommentLine(detail.text))") }
        if let description = field.description { comment.paragraph(description) }
        return comment
    }

    /// The documentation of the error type.
    static func domain(_ catalog: Catalog) -> DocComment {
        var comment = DocComment()
        if let title = catalog.title {
            comment.sentence("\(CommentLine(title)): what can go wrong.")
        } else {
            comment.sentence("What can go wrong in `\(CommentLine(catalog.domain.text))`.")
        }
        comment.sentence(
            "Domain `\(CommentLine(catalog.domain.text))`, problem types under `\(CommentLine(catalog.typeBase.text))`."
        )
        return comment
    }

    static func operation(_ operation: Operation) -> DocComment {
        var comment = DocComment()
        let name = CommentLine(operation.name.text)
        if let path = operation.path {
            let method = operation.method.map { "\(CommentLine(Text($0.rawValue))) " } ?? "" as CodeText
            comment.sentence("What `\(name)` (`\(method)\(CommentLine(path))`) can answer when it fails.")
        } else {
            comment.sentence("What `\(name)` can answer when it fails.")
        }
        if let summary = operation.summary { comment.paragraph(summary) }
        return comment
    }

    private static func code(_ code: CodeValue) -> CodeText {
        switch code {
        case .integer(let number): "\(number)"
        case .text(let text): "\(CommentLine(text))"
        }
    }
}
