/// One template of a spec, with the params that it can name.
package struct TemplateUse {
    /// What a template is in its error.
    package enum Role {
        case detail
        case header(Text)
        case message
    }

    let template: TemplateDocument
    let role: Role
    let file: SourceFile
    fileprivate let error: ErrorDocument
    /// The field error to which it belongs; nil where it belongs to the error itself.
    fileprivate let field: FieldDocument?

    var scope: ParameterScope {
        guard let field else { return error.scope }
        return field.scope
    }

    /// The name of the error or field error to which it belongs.
    var owner: Text { field?.name.value ?? error.name.value }

    /// "the detail", "the header `Allow`", ...
    var subject: String {
        switch role {
        case .detail: "the detail"
        case .header(let name): "the header `\(name)`"
        case .message: "a message"
        }
    }
}

/// Shows the templates that reach a client and have placeholders.
enum TemplateVisitor {
    static func visit(_ spec: SpecFacts, _ body: (TemplateUse) -> Void) {
        for error in spec.document.errors { visit(error, file: spec.document.file, body) }
        for translation in spec.document.translations {
            for entry in translation.allEntries where entry.text.hasPlaceholders {
                guard let error = spec.error(named: entry.error.value) else { continue }
                visit(entry.text, .message, of: error, translation.file, body)
            }
        }
    }

    private static func visit(_ error: ErrorDocument, file: SourceFile, _ body: (TemplateUse) -> Void) {
        error.forEachTemplate { visit($0, $1, of: error, file, body) }
        for field in error.fields {
            guard let detail = field.detail, detail.hasPlaceholders else { continue }
            body(TemplateUse(template: detail, role: .detail, file: file, error: error, field: field))
        }
    }

    private static func visit(
        _ template: TemplateDocument,
        _ role: TemplateUse.Role,
        of error: ErrorDocument,
        _ file: SourceFile,
        _ body: (TemplateUse) -> Void
    ) {
        body(TemplateUse(template: template, role: role, file: file, error: error, field: nil))
    }
}

extension ErrorDocument {
    /// Calls `body` for each template of the error itself that has placeholders.
    package func forEachTemplate(_ body: (TemplateDocument, TemplateUse.Role) -> Void) {
        if let detail, detail.hasPlaceholders { body(detail, .detail) }
        for header in headers {
            if let value = header.value, value.hasPlaceholders { body(value, .header(header.name.value)) }
        }
        Self.forEachTemplate(in: messages, body)
        for application in applications { Self.forEachTemplate(in: application.messages, body) }
    }

    private static func forEachTemplate(
        in messages: [MessageDocument],
        _ body: (TemplateDocument, TemplateUse.Role) -> Void
    ) {
        // By number, since a copy of each message would cost more than the question.
        for number in messages.indices where messages[number].text.hasPlaceholders {
            body(messages[number].text, .message)
        }
    }

    /// Calls `body` for the params of the error and for those of each of its field errors.
    package func forEachParameters(_ body: ([ParameterDocument]) -> Void) {
        if !parameters.isEmpty { body(parameters) }
        for field in fields where !field.parameters.isEmpty { body(field.parameters) }
    }
}
