import ErrorCodesModel
import ErrorCodesRuntime
import ErrorCodesServer
package import ErrorCodesSpec

/// The responses that a server gives to the errors of a catalog, each with an example of every value.
///
/// `ErrorResponder` makes them, as it does in a server, of the tables that generated code has. A value is the `example` of
/// the spec, or else made up of type and name. No internal or secret param gets near: an error has none.
package struct CatalogSamples: Sendable {
    /// The identifier of the request in each sample.
    package static let requestID = "0f8fad5bd9cb469fa165"
    private static let otherRequestID = "x"

    private let catalog: Catalog
    private let tables: SampleTables
    private let values: SampleValues
    private let responders: [SampleForm: ErrorResponder]

    package init(_ catalog: Catalog) {
        self.catalog = catalog
        let tables = SampleTables(catalog)
        self.tables = tables
        values = SampleValues(catalog)
        let responders = SampledCatalog(codes: tables.codes).run {
            SampleForm.allCases.map { ($0, Self.responder(catalog.codeKind, $0)) }
        }
        self.responders = Dictionary(uniqueKeysWithValues: responders)
    }

    private static func responder(_ kind: CodeKind, _ form: SampleForm) -> ErrorResponder {
        switch kind {
        case .integer: ErrorResponder(SampleError<IntegerSampleCode>.self, formats: [form.format])
        case .string: ErrorResponder(SampleError<WordSampleCode>.self, formats: [form.format])
        }
    }

    /// The response to an error, by its number in the catalog's errors.
    ///
    /// - Parameter marksVariation: True if it is asked which parts vary. That takes a second response.
    package func response(to error: Int, as form: SampleForm, marksVariation: Bool = false) -> SampleResponse {
        let other =
            marksVariation
            ? response(to: error, SampleParameters(values, areOthers: true), Self.otherRequestID, as: form) : nil
        return SampleResponse(
            response(to: error, SampleParameters(values, areOthers: false), Self.requestID, as: form),
            other: other
        )
    }

    private func response(
        to error: Int,
        _ parameters: SampleParameters,
        _ requestID: String,
        as form: SampleForm
    ) -> ErrorResponse {
        // Over HTTP/1.1, where a response can have every field.
        let request = ErrorRequest(requestID: requestID, httpMajorVersion: 1)
        let parameters = parameters.list(of: catalog.errors[error], tables.fields[error])
        guard let responder = responders[form] else { preconditionFailure("every form has a responder") }
        return SampledCatalog(codes: tables.codes).run {
            switch catalog.codeKind {
            case .integer: responder.response(to: SampleError<IntegerSampleCode>(error, parameters), for: request)
            case .string: responder.response(to: SampleError<WordSampleCode>(error, parameters), for: request)
            }
        }
    }
}
