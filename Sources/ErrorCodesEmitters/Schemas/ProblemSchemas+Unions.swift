import ErrorCodesModel
package import ErrorCodesSamples
package import ErrorCodesSpec

extension ProblemSchemas {
    /// What an operation answers with each status for which it has several errors, and whatever it can answer: the last for
    /// people, who call the decoder that generators make of it, so it alone has a discriminator.
    package func unions(
        of number: Int,
        _ operation: ErrorCodesSpec.Operation,
        _ form: SampleForm,
        _ catalog: Catalog
    ) -> [(name: String, schema: JSONText)] {
        let names = names[form]
        let answers = catalog.byStatus(operation)
        guard !answers.isEmpty else { return [] }
        let name: MarkdownText = "\(code: operation.name.text)"
        let failures = names.failures[number]
        let byStatus = answers.filter { $0.errors.count > 1 }.map { status, errors in
            let what: MarkdownText = "What \(name) answers with \(status.code)."
            let facts: SchemaMembers = [
                ("operation", .string(operation.name.text.string)), ("status", .number(status.code)),
            ]
            return (
                name: failures.byStatus[status] ?? "",
                schema: union(errors.map { names.errors[$0] }, described: what, facts: facts)
            )
        }
        let errors = answers.flatMap(\.errors)
        let what: MarkdownText = "Whatever \(name) can answer in place of success."
        let isOpen = form == .problem && dialect.hasDefaultMapping
        let all = union(
            errors.map { names.errors[$0] } + (isOpen ? [names.other] : []),
            described: what,
            facts: [("operation", .string(operation.name.text.string))],
            discriminator: discriminator(of: errors, form, names)
        )
        return byStatus + [(failures.all, all)]
    }

    private func union(
        _ members: [String],
        described description: MarkdownText,
        facts: SchemaMembers,
        discriminator: SchemaMembers = []
    ) -> JSONText {
        let mark = dialect.isOpenAPI ? [owned(facts)] : []
        return .object([].described(description.string) + dialect.union(of: members) + discriminator + mark)
    }

    /// By codes where they are words, which generators make the better names of, else by types: integers discriminate nothing
    /// (OAS, "Discriminator Object"). A form that has neither at its top has none.
    private func discriminator(of errors: [Int], _ form: SampleForm, _ names: ComponentNames.FormNames) -> SchemaMembers
    {
        let hasWords = catalog.codeKind == .string
        guard dialect.isOpenAPI, form == .problem || form == .envelope && hasWords else { return [] }
        let mapping = errors.map { error in
            let entry = catalog.errors[error]
            let key = hasWords ? entry.code.plainText : entry.type.string
            return (key, JSONText.string(dialect.pointer(to: names.errors[error])))
        }
        let other = form == .problem && dialect.hasDefaultMapping ? dialect.pointer(to: names.other) : nil
        let members: SchemaMembers =
            [("propertyName", .string(hasWords ? "code" : "type")), ("mapping", .object(mapping))]
            + (other.map { [("defaultMapping", .string($0))] } ?? [])
        return [("discriminator", .object(members))]
    }
}
