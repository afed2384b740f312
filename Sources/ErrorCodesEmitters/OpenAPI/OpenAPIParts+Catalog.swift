import ErrorCodesRuntime
import ErrorCodesModel
package import ErrorCodesSamples
package import ErrorCodesSpec

extension OpenAPIParts {
    /// - Parameters:
    ///   - catalog: What guarded keys say is in none of the parts.
    ///   - version: That of the document.
    ///   - forms: Those of the bodies.
    ///   - prefix: What the name of each component begins with.
    ///   - descriptions: How descriptions become parts of others.
    package init(
        _ catalog: Catalog,
        version: OpenAPIVersion = .v3_1,
        forms: [SampleForm] = [.problem],
        prefix: String = "",
        descriptions: any DescriptionRenderer = PlainDescriptions()
    ) {
        let names = ComponentNames(catalog, prefix: prefix)
        let schemas = ProblemSchemas(catalog, names: names, dialect: version.dialect, descriptions: descriptions)
        let maker = OpenAPIPartsMaker(catalog, schemas, forms)
        self.init(
            schemas: schemas.common(forms) + maker.errorSchemas + maker.unions,
            responses: maker.responses,
            examples: maker.examples,
            operations: maker.operations,
            mediaTypes: forms.map(\.format.mediaType)
        )
    }
}

/// Makes the parts of a catalog.
private struct OpenAPIPartsMaker {
    let catalog: Catalog
    let schemas: ProblemSchemas
    let forms: [SampleForm]
    /// By form and the number of the error.
    private let samples: [[SampleResponse]]
    private let makers: OpenAPIResponses

    init(_ catalog: Catalog, _ schemas: ProblemSchemas, _ forms: [SampleForm]) {
        self.catalog = catalog
        self.schemas = schemas
        self.forms = forms
        let all = CatalogSamples(catalog)
        samples = forms.map { form in catalog.errors.indices.map { all.response(to: $0, as: form) } }
        makers = OpenAPIResponses(schemas: schemas, forms: forms, samples: samples[0])
    }

    private var names: ComponentNames { schemas.names }

    var errorSchemas: [(name: String, schema: JSONText)] {
        catalog.errors.indices.flatMap { error in
            let own = zip(forms, samples).map { form, samples in
                (
                    name: names[form].errors[error],
                    schema: schemas.error(error, form, example: samples[error])
                )
            }
            return schemas.fields(of: error) + own
        }
    }

    var unions: [(name: String, schema: JSONText)] {
        catalog.operations.indices.flatMap { operation in
            forms.flatMap { schemas.unions(of: operation, catalog.operations[operation], $0, catalog) }
        }
    }

    /// Those that operations refer to; without operations one for each error, to which other documents can refer.
    var responses: [(name: String, response: JSONText)] {
        let used = catalog.operations.flatMap(catalog.byStatus).filter { $0.errors.count == 1 }.map { $0.errors[0] }
        let errors = catalog.operations.isEmpty ? Array(catalog.errors.indices) : Set(used).sorted()
        return errors.map { (names[.problem].errors[$0], makers.response(of: $0)) }
            + [(names[.problem].any, makers.any)]
    }

    var examples: [(name: String, example: JSONText)] {
        catalog.errors.indices.flatMap { error in
            zip(forms, samples).map { form, samples in
                (names[form].errors[error], makers.example(of: error, samples[error]))
            }
        }
    }

    var operations: [OpenAPIOperation] {
        catalog.operations.enumerated().map { number, operation in
            let responses = catalog.byStatus(operation).map { status, errors in
                let response =
                    errors.count == 1
                    ? OpenAPIResponses.reference(to: names[.problem].errors[errors[0]])
                    : makers.response(of: errors, operation: number, status: status)
                return (status: String(status.code), response: response)
            }
            return OpenAPIOperation(
                operationID: operation.name.text.string,
                method: operation.method,
                path: operation.path,
                summary: operation.summary,
                successes: OpenAPISuccesses(catalog, schemas.dialect).responses(of: operation),
                responses: responses + [("default", OpenAPIResponses.reference(to: names[.problem].any))]
            )
        }
    }
}

extension Catalog {
    /// The errors that an operation can answer, by status.
    func byStatus(_ operation: ErrorCodesSpec.Operation) -> [(status: HTTPStatus, errors: [Int])] {
        let answers = Dictionary(grouping: answers(of: operation)) { errors[$0].status }
        return answers.sorted { $0.key.code < $1.key.code }.map { ($0.key, $0.value) }
    }
}
