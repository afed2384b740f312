import ErrorCodesModel
import ErrorCodesRuntime
import ErrorCodesSamples
import ErrorCodesSpec

/// Makes the responses of a catalog's errors.
struct OpenAPIResponses {
    let schemas: ProblemSchemas
    let forms: [SampleForm]
    /// The sample of each error in the first form: the fields are the same in all.
    let samples: [SampleResponse]

    private var names: ComponentNames { schemas.names }

    /// Where the response of an error, or that to anything else, is.
    static func reference(to name: String) -> JSONText { reference("responses", name) }

    private static func reference(_ kind: String, _ name: String) -> JSONText {
        .object([("$ref", .string("#/components/\(kind)/\(name)"))])
    }

    /// The response of a status for which there is one error.
    func response(of error: Int) -> JSONText {
        let description = text(error).sentence.string
        return response(description, of: [error]) { names[$0].errors[error] }
    }

    /// The response of a status for which an operation has several errors.
    func response(of errors: [Int], operation: Int, status: HTTPStatus) -> JSONText {
        let description = errors.map { "- \(text($0).line)" as MarkdownText }.joined(separator: "\n").string
        return response(description, of: errors) { names[$0].failures[operation].byStatus[status] ?? "" }
    }

    /// The response that has nothing of the catalog.
    var any: JSONText {
        let content = forms.map { form in
            (form.format.mediaType, JSONText.object([("schema", schemas.dialect.reference(to: names[form].any))]))
        }
        let what = "Any other problem, also one of what stands between client and service."
        return .object([].described(what) + [("content", .object(content)), schemas.owned()])
    }

    private func response(_ description: String, of errors: [Int], schema: (SampleForm) -> String) -> JSONText {
        let fields = errors.map { OpenAPIHeader.all(of: schemas.catalog.errors[$0], samples[$0]) }
        let content = forms.map { form in
            let examples = errors.map { error in
                let name = schemas.catalog.errors[error].name.text.string
                return (name, Self.reference("examples", names[form].errors[error]))
            }
            let media: SchemaMembers = [
                ("schema", schemas.dialect.reference(to: schema(form))), ("examples", .object(examples)),
            ]
            return (form.format.mediaType, JSONText.object(media))
        }
        return .object(
            [].described(description) + OpenAPIHeader.fields(OpenAPIHeader.merged(fields), schemas.dialect)
                + [("content", .object(content)), schemas.owned()]
        )
    }

    /// An example of an error in a form: the whole body.
    func example(of error: Int, _ sample: SampleResponse) -> JSONText {
        let text = text(error)
        return .object([
            ("summary", .string(text.line.string)), ("value", sample.body.map { JSONText($0) } ?? .null),
            schemas.owned(),
        ])
    }

    private func text(_ error: Int) -> ErrorText {
        ErrorText(schemas.catalog.errors[error], of: schemas.catalog, descriptions: schemas.descriptions)
    }
}
