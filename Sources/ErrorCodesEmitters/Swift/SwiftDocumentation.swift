import ErrorCodesSpec

/// The doc comments of what a catalogue declares.
struct SwiftDocumentation {
    private let catalog: Catalog

    init(_ catalog: Catalog) {
        self.catalog = catalog
    }

    /// The whole story: what an error says, why it happens, and how to mend it.
    func error(_ error: ErrorEntry) -> DocComment {
        var comment = summary(of: error)
        if let detail = error.detail { comment.sentence("> \(CommentLine(detail.text))") }
        if let description = error.description { comment.paragraph(description) }
        if !error.causes.isEmpty { comment.sentence("Causes:") }
        for cause in error.causes {
            comment.item(cause.cause)
            if let fix = cause.fix { comment.continuation("Fix: ", fix) }
        }
        if let see = error.see { comment.sentence("See <\(CommentLine(see.text))>.") }
        let parameters = error.payload.filter { $0.description != nil }
        if !parameters.isEmpty { comment.sentence("- Parameters:") }
        for parameter in parameters {
            comment.parameter(parameter.name, parameter.description ?? "")
        }
        return comment
    }

    /// One line: title, code and status.
    func summary(of error: ErrorEntry) -> DocComment {
        var comment = DocComment()
        comment.sentence("\(CommentLine(error.title)) (\(code(error.code)), HTTP \(error.status.code))")
        return comment
    }

    func success(_ success: SuccessEntry) -> DocComment {
        var comment = DocComment()
        comment.sentence("\(CommentLine(success.title)) (\(code(success.code)), HTTP \(success.status.code))")
        if let description = success.description { comment.paragraph(description) }
        return comment
    }

    func field(_ field: FieldEntry) -> DocComment {
        var comment = DocComment()
        comment.sentence("`\(CommentLine(field.name.text))` (\(code(field.code)))")
        if let detail = field.detail { comment.sentence("> \(CommentLine(detail.text))") }
        if let description = field.description { comment.paragraph(description) }
        return comment
    }

    /// What the error type as a whole stands for.
    func domain() -> DocComment {
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

    func operation(_ operation: Operation) -> DocComment {
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

    private func code(_ code: CodeValue) -> CodeText {
        switch code {
        case .integer(let number): "\(number)"
        case .text(let text): "\(CommentLine(text))"
        }
    }
}
