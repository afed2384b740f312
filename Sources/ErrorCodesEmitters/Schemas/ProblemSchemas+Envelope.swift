import ErrorCodesRuntime
import ErrorCodesSamples
import ErrorCodesSpec

/// `{"code":…,"message":…,"data":…,"requestId":…}`
extension ProblemSchemas {
    func envelope(_ number: Int, _ example: SampleResponse) -> SchemaMembers {
        let error = catalog.errors[number]
        let data =
            [members.pointer(error)].compactMap(\.self) + parameters(error.payload) + [members.instance] + members.flags
            + members.fieldFlags(error) + members.listed(number)
        let message = SchemaProperty(
            "message",
            .string() + dialect.example(example.body?["message"].map(JSONText.init)),
            isRequired: true
        )
        return envelope(code: members.code(error.code), message: message, data: dataSchema(data))
    }

    var anyEnvelope: SchemaMembers {
        let code: SchemaMembers = dialect.nullable(catalog.codeKind == .integer ? "integer" : "string")
        let what = "An answer in an envelope, whatever it is."
        return [].described(what)
            + envelope(
                code: SchemaProperty("code", code, isRequired: true),
                message: SchemaProperty("message", .string(), isRequired: true),
                data: dialect.nullable("object")
            )
    }

    /// `null` where there is nothing to say.
    private func dataSchema(_ properties: [SchemaProperty]) -> SchemaMembers {
        let object = dialect.object(properties)
        return properties.contains(where: \.isRequired) ? object : dialect.nullable("object") + object.dropFirst()
    }

    private func envelope(code: SchemaProperty, message: SchemaProperty, data: SchemaMembers) -> SchemaMembers {
        dialect.object(
            [
                code, message, SchemaProperty("data", data, isRequired: true),
                SchemaProperty(
                    "requestId",
                    dialect.nullable("string").described("Identifies the request, for support."),
                    isRequired: true
                ),
            ] + members.asker + members.warnings
        )
    }
}
