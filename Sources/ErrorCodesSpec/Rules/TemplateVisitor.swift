/// One template of a spec, with the params that it can name.
struct TemplateUse {
    let template: TemplateDocument
    let scope: ParameterScope
    /// The error or field error that it belongs to.
    let owner: Text
    /// "the detail", "the header `Allow`", ...
    let subject: String
    let file: SourceFile
    /// The same for all templates of one error or field error.
    let identity: Text

    static func identity(error: Text, field: Text) -> Text { error + "/" + field }
}

/// Shows every template that reaches a client.
enum TemplateVisitor {
    static func visit(_ spec: SpecFacts, _ body: (TemplateUse) -> Void) {
        for error in spec.document.errors { visit(error, file: spec.document.file, body) }
        for translation in spec.document.translations {
            let entries = translation.entries + translation.applications.flatMap(\.entries)
            for entry in entries {
                guard let error = spec.error(named: entry.error.value) else { continue }
                body(use(of: entry.text, "a message", error, file: translation.file))
            }
        }
    }

    private static func visit(_ error: ErrorDocument, file: SourceFile, _ body: (TemplateUse) -> Void) {
        if let detail = error.detail { body(use(of: detail, "the detail", error, file: file)) }
        for header in error.headers {
            if let value = header.value { body(use(of: value, "the header `\(header.name.value)`", error, file: file)) }
        }
        for message in error.messages + error.applications.flatMap(\.messages) {
            body(use(of: message.text, "a message", error, file: file))
        }
        for field in error.fields {
            guard let detail = field.detail else { continue }
            body(
                TemplateUse(
                    template: detail,
                    scope: ParameterScope(field.parameters, isIncomplete: field.parametersAreIncomplete),
                    owner: field.name.value,
                    subject: "the detail",
                    file: file,
                    identity: TemplateUse.identity(error: error.name.value, field: field.name.value)
                )
            )
        }
    }

    private static func use(
        of template: TemplateDocument,
        _ subject: String,
        _ error: ErrorDocument,
        file: SourceFile
    ) -> TemplateUse {
        TemplateUse(
            template: template,
            scope: error.scope,
            owner: error.name.value,
            subject: subject,
            file: file,
            identity: error.name.value
        )
    }
}
