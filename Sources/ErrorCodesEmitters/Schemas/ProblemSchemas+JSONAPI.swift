import ErrorCodesRuntime
import ErrorCodesSamples
import ErrorCodesSpec

/// The documents of JSON:API 1.1, with an error object for the error and one for each of its fields.
extension ProblemSchemas {
    func document(_ number: Int, _ example: SampleResponse) -> SchemaMembers {
        let error = catalog.errors[number]
        let detail = members.detail(error.detail, error.payload, example: example.body?["errors"]?[0]?["detail"])
        let objects = [object(of: error, detail)] + error.fields.map { object(of: $0, error) }
        // As texts, the codes of an error and of its fields can be the same.
        let codes = [error.code.plainText] + error.fields.map(\.code.plainText)
        let union = Set(codes).count == codes.count ? "oneOf" : "anyOf"
        return document(items: objects.count == 1 ? objects[0] : [(union, .array(objects.map { .object($0) }))])
    }

    var anyDocument: SchemaMembers {
        let members = ["status", "code", "title", "detail"].map { SchemaProperty($0, .string()) }
        let parts = ["links", "source", "meta"].map { SchemaProperty($0, [("type", .string("object"))]) }
        return [].described("A document of JSON:API with errors.") + document(items: dialect.object(members + parts))
    }

    private func document(items: SchemaMembers) -> SchemaMembers {
        let meta = dialect.object([members.requestID, members.omittedErrors] + members.asker + members.warnings)
        return dialect.object([
            SchemaProperty("errors", .array(.object(items), atLeast: 1), isRequired: true),
            SchemaProperty("meta", meta),
        ])
    }

    private func object(of error: PublishedError, _ detail: SchemaProperty?) -> SchemaMembers {
        let links = dialect.object([members.type(error), SchemaProperty("about", .string("uri-reference"))])
        let meta =
            parameters(error.payload) + [members.instance] + members.flags + members.fieldFlags(error)
            + [members.message]
        let source = members.pointer(error) == nil ? nil : SchemaProperty("source", dialect.object([Self.pointer]))
        let head = [
            SchemaProperty("links", links, isRequired: true), members.statusText(error), members.codeText(error.code),
            members.title(error), detail, source,
        ]
        return dialect.object(head.compactMap(\.self) + [part("meta", meta)])
    }

    private func object(of field: FieldEntry, _ error: PublishedError) -> SchemaMembers {
        let detail = members.detail(field.detail, field.parameters, example: nil)
        let sources = [Self.pointer] + ["parameter", "header"].map { SchemaProperty($0, .string()) }
        let head = [
            members.statusText(error), members.codeText(field.code), members.title(error), detail,
            SchemaProperty("source", dialect.object(sources)),
        ]
        let meta = parameters(field.parameters) + [SchemaProperty("pathParameter", .string())]
        return dialect.object(head.compactMap(\.self) + [part("meta", meta)])
    }

    /// An object that is there if one of its members has to be.
    private func part(_ name: String, _ properties: [SchemaProperty]) -> SchemaProperty {
        SchemaProperty(name, dialect.object(properties), isRequired: properties.contains(where: \.isRequired))
    }

    private static let pointer = SchemaProperty("pointer", .string())
}
