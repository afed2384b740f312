/// An error of one field of a request.
package struct FieldDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Reading<CodeValue> = .absent
    package var detail: TemplateDocument?
    package var parameters: [ParameterDocument] = []
    package var parametersAreIncomplete = false
    package var description: Spanned<Text>?

    @_optimize(none) package var scope: ParameterScope {
        ParameterScope(parameters, isIncomplete: parametersAreIncomplete)
    }

    static let keys = Mapping<FieldDocument>(
        "a field error",
        [
            Key("code") { $0.code = Reading($1.code($2)) },
            Key("detail", example: #"detail: "Must be a valid {expected}.""#) {
                $0.detail = $1.template($2, "the detail")
            },
            Key("params", example: "params: { expected: string }") {
                ($0.parameters, $0.parametersAreIncomplete) = $1.parameters($2)
            },
            Key("description") { $0.description = $1.text($2, "the description") },
        ]
    )
}

extension SpecReader {
    @_optimize(none) mutating func field(_ entry: YAMLEntries.Entry) -> FieldDocument {
        let name = FieldDocument(name: entry.key.spannedText)
        let field = document(name, from: entry.value, FieldDocument.keys, at: entry.key.span)
        for parameter in field.parameters { requireVisible(parameter, of: "a field error") }
        return field
    }

    /// A field error or a warning is sent to the client whole, so nothing of it can be held back.
    mutating func requireVisible(_ parameter: ParameterDocument, of subject: String) {
        guard let visibility = parameter.visibility, !visibility.value.reachesClient else { return }
        report(
            .unknownWord,
            "a param of \(subject) reaches the client, so it cannot be \(visibility.value.rawValue)",
            at: visibility.span,
            help: "make it public or personal, or a param of the error"
        )
    }
}
