import ErrorCodesSpec

extension ProblemSchemas {
    /// The union of an error's field errors, and a schema for each; none for an error without.
    package func fields(of error: Int) -> [(name: String, schema: JSONText)] {
        guard let union = names.fieldErrors[error], let fields = names.fields[error] else { return [] }
        let entry = catalog.errors[error]
        let mark = dialect.isOpenAPI ? [owned([("name", .string(entry.name.text.string))])] : []
        let further = members.isListed(beside: error) ? [names.listed] : []
        let what =
            further.isEmpty
            ? "What is wrong with one field."
            : "What is wrong with one field; an element with a `type` is a further error of its own."
        let schemas = zip(fields, entry.fields).map { name, field in
            (name: name, schema: JSONText.object(fieldError(field) + mark))
        }
        return [(union, .object([].described(what) + dialect.union(of: fields + further) + mark))] + schemas
    }

    private func fieldError(_ field: FieldEntry) -> SchemaMembers {
        let description = field.description.map { descriptions.markdown($0.string).string }
        let detail = members.detail(field.detail, field.parameters, example: nil)
        let properties = [detail].compactMap(\.self) + locations + [members.code(field.code)]
        return [].described(description) + dialect.object(properties + parameters(field.parameters))
    }

    /// Where the field is: one of these.
    private var locations: [SchemaProperty] {
        let pointer = "The field is in the body: a JSON pointer as a URI fragment."
        return [
            SchemaProperty(
                "pointer",
                .string("uri-reference").described(pointer) + dialect.example(.string("#/items/0/quantity"))
            ),
            SchemaProperty("parameter", .string().described("The field is a parameter of the query: its name.")),
            SchemaProperty("pathParameter", .string().described("The field is a part of the path: its name.")),
            SchemaProperty("header", .string().described("The field is a header field: its name.")),
        ]
    }
}
