/// One template of a spec, with the params that it can name.
package struct TemplateUse {
    /// The role of a template in its error.
    package enum Role {
        case detail
        case header(Text)
        case message
    }

    let template: TemplateDocument
    let role: Role
    let file: SourceFile
    let scope: ParameterScope
    /// The name of the error or field error to which it belongs.
    let owner: Text

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
    /// - Parameters:
    ///   - isAsked: True for the params whose texts are to be looked at.
    ///   - isMeant: True for the templates to be shown. Most catalogs have none, so nothing is made of a template before.
    static func visit(
        _ spec: SpecFacts,
        in isAsked: (ParameterScope) -> Bool = { _ in true },
        where isMeant: (TemplateDocument, ParameterScope) -> Bool,
        _ body: (TemplateUse) -> Void
    ) {
        func visit(
            _ template: TemplateDocument,
            _ role: TemplateUse.Role,
            _ file: SourceFile,
            _ scope: ParameterScope,
            _ owner: Text
        ) {
            guard isMeant(template, scope) else { return }
            body(TemplateUse(template: template, role: role, file: file, scope: scope, owner: owner))
        }
        let file = spec.document.file
        for error in spec.document.errorsAndWarnings {
            let scope = error.scope
            if isAsked(scope) { error.forEachTemplate { visit($0, $1, file, scope, error.name.value) } }
            for field in error.fields {
                guard let detail = field.detail, detail.hasPlaceholders else { continue }
                let scope = field.scope
                if isAsked(scope) { visit(detail, .detail, file, scope, field.name.value) }
            }
        }
        for translation in spec.document.translations {
            for entry in translation.allEntries where entry.text.hasPlaceholders {
                guard let error = spec.entry(named: entry.error.value), isAsked(error.scope) else { continue }
                visit(entry.text, .message, translation.file, error.scope, error.name.value)
            }
        }
    }
}

extension TemplateDocument {
    /// True if one of the names in it is like that.
    func contains(where isMeant: (Text) -> Bool) -> Bool {
        var isFound = false
        forEachName { name in isFound = isFound || isMeant(name) }
        return isFound
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

extension SpecDocument {
    /// The header fields of errors and of successes.
    var headers: [HeaderDocument] { errors.flatMap(\.headers) + successes.flatMap(\.headers) }

    /// Calls `body` for each param that is a choice between values, or a list of such.
    func forEachChoice(_ body: (ParameterDocument, [Text]) -> Void) {
        for error in errorsAndWarnings {
            error.forEachParameters { parameters in
                for number in parameters.indices {
                    guard case .choice(let values) = parameters[number].type.innermost else { continue }
                    body(parameters[number], values)
                }
            }
        }
    }
}
