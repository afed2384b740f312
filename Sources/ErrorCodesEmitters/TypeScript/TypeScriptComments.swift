import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// The comments of what a catalog declares, as editors show them (JSDoc).
struct TypeScriptComment {
    /// Nil for an empty one.
    private var lines: [CodeText?] = []

    /// The lines of an author's text, or nothing; an empty line stands before it where something does.
    mutating func paragraph(_ text: Text?) {
        guard let text else { return }
        if !lines.isEmpty { blank() }
        append(text, first: "", others: "")
    }

    /// A line of the program's own.
    mutating func line(_ text: CodeText) { lines.append(text) }

    mutating func blank() { lines.append(nil) }

    /// A template, as a quotation.
    mutating func quotation(_ template: Template?) {
        guard let template else { return }
        blank()
        line("> \(TypeScriptCommentLine(template.text))")
    }

    mutating func item(_ text: Text, fix: Text?) {
        append(text, first: "- ", others: "  ")
        if let fix { append(fix, first: "  Fix: ", others: "  ") }
    }

    mutating func tag(_ tag: CodeText, _ text: CodeText) {
        blank()
        line("\(tag) \(text)")
    }

    private mutating func append(_ text: Text, first: CodeText, others: CodeText) {
        var rest = text
        var prefix = first
        while true {
            let end = rest.firstLineBreak
            let piece = rest.slice(0..<end)
            if piece.isEmpty { blank() } else { line("\(prefix)\(TypeScriptCommentLine(piece))") }
            prefix = others
            guard end < rest.count else { break }
            rest = rest.slice(end + 1..<rest.count)
        }
    }

    /// `/** … */` on one line, or a line for each.
    func write(to writer: inout CodeWriter) {
        guard !lines.isEmpty else { return }
        if lines.count == 1, let line = lines[0] { return writer.line("/** \(line) */") }
        writer.line("/**")
        for line in lines {
            if let line { writer.line(" * \(line)") } else { writer.line(" *") }
        }
        writer.line(" */")
    }
}

extension TypeScriptComment {
    /// The whole story: what an error says, why it happens, and how to fix it.
    init(_ error: PublishedError, replacement: PublishedError?) {
        line("\(TypeScriptCommentLine(error.title)) (\(error.code), HTTP \(error.status.code))")
        quotation(error.detail)
        paragraph(error.description)
        if !error.causes.isEmpty {
            blank()
            line("Causes:")
            for cause in error.causes { item(cause.cause, fix: cause.fix) }
        }
        if let see = error.see {
            blank()
            line("See <\(TypeScriptCommentLine(see))>.")
        }
        guard let deprecation = error.deprecation else { return }
        let since = deprecation.since.map { "Since \(TypeScriptCommentLine($0))." as CodeText }
        let use = replacement.map { "Use `\($0.name)`." as CodeText }
        let reason = deprecation.reason.map { "\(TypeScriptCommentLine($0.firstLine))" as CodeText }
        let words = [since, use, reason].compactMap(\.self)
        tag("@deprecated", words.dropFirst().reduce(words.first ?? "") { "\($0) \($1)" })
    }

    init(_ field: FieldEntry) {
        line("`\(field.name)` (\(field.code))")
        quotation(field.detail)
        paragraph(field.description)
    }

    /// What a parameter means, and how its text is to be read.
    init(_ parameter: Parameter) {
        paragraph(parameter.description)
        let format: CodeText? =
            switch parameter.type.innermost {
            case .int: "An integer up to 2^53 - 1."
            case .date: "A day, as RFC 3339 has it: `2026-01-31`."
            case .dateTime: "An instant, as RFC 3339 has it: `2026-01-31T08:00:00Z`."
            case .duration: "A duration, as ISO 8601 has it: `PT1H30M`."
            case .uuid: "A UUID."
            case .url: "A URL."
            case .string, .double, .bool, .choice, .list: nil
            }
        if let format { line(format) }
    }
}

extension Text {
    fileprivate var firstLine: Text { slice(0..<firstLineBreak) }
}
