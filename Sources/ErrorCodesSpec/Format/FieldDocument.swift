/// An error of one field of a request.
package struct FieldDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Reading<CodeValue> = .absent
    package var detail: TemplateDocument?
    package var parameters: [ParameterDocument] = []
    package var parametersAreIncomplete = false
    package var description: Spanned<Text>?

    package var scope: ParameterScope {
        let names = ParameterNames.areNeeded(for: parameters) ? ParameterNames(parameters) : nil
        return ParameterScope(parameters, isIncomplete: parametersAreIncomplete, names: names)
    }

    static let keys = Mapping<FieldDocument>(
        "a field error",
        [
            Key("code", .code, "A number or a word. Default: the name in UPPER_SNAKE_CASE.") {
                $0.code = Reading($1.code($2))
            } unread: {
                $0.code = .wrong
            },
            Key(
                "detail",
                .text(),
                "What is wrong with the field; `{name}` shows a param.",
                example: #"detail: "Must be a valid {expected}.""#
            ) { $0.detail = $1.template($2, "the detail") },
            Key(
                "params",
                ParameterDocument.mapShape,
                "The values that come with it, by name.",
                example: "params: { expected: string }"
            ) {
                ($0.parameters, $0.parametersAreIncomplete) = $1.parameters($2)
            } unread: {
                $0.parametersAreIncomplete = true
            },
            Key("description", .text(), "Markdown, for the catalogue and the doc comment.") {
                $0.description = $1.text($2, "the description")
            },
        ]
    )
}

extension SpecReader {
    /// A field error is sent to the client whole, so nothing of it can be held back.
    mutating func requireVisible(_ parameter: ParameterDocument) {
        guard let visibility = parameter.visibility, !visibility.value.reachesClient else { return }
        report(
            .unknownWord,
            "a param of a field error reaches the client, so it cannot be \(visibility.value.rawValue)",
            at: visibility.span,
            help: "make it public or personal, or a param of the error"
        )
    }
}
