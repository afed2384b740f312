import ErrorCodesSpec

/// Makes schemas of params.
struct ParameterSchema {
    let dialect: SchemaDialect

    func property(_ parameter: Parameter) -> SchemaProperty {
        let description = [parameter.description.map { "\($0)" as MarkdownText }, words(of: parameter.type)]
        return SchemaProperty(
            parameter.wireName.string,
            schema(of: parameter.type).described(description.compactMap(\.self).joined(separator: " ").string)
                + dialect.example(parameter.example.map { .json($0.string) }),
            isRequired: !parameter.isOptional
        )
    }

    /// The words of a closed set are told, but the schema takes any: a client that knows no others would lose the whole error
    /// to a word that the next version adds.
    private func words(of type: ParameterType) -> MarkdownText? {
        guard case .choice(let values) = type.innermost else { return nil }
        return
            "One of \(values.map { "\(code: $0)" as MarkdownText }.joined(separator: ", ")); later versions can add others."
    }

    private func schema(of type: ParameterType) -> SchemaMembers {
        switch type {
        case .string: .string()
        case .int: dialect.integer
        case .double: [("type", .string("number"))] + (dialect.isOpenAPI ? [("format", .string("double"))] : [])
        case .bool: [("type", .string("boolean"))]
        case .date: .string("date")
        case .dateTime: .string("date-time")
        case .duration: .string("duration")
        case .uuid: .string("uuid")
        // A server can send a relative one.
        case .url: .string("uri-reference")
        case .choice(let values):
            .string()
                + (dialect.isOpenAPI ? [("x-extensible-enum", .array(values.map { .string($0.string) }))] : [])
        case .list(let element): .array(.object(schema(of: element)))
        }
    }
}
