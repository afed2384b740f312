package import ErrorCodesSamples
package import ErrorCodesSpec

/// A response as pages show it.
package struct ResponseExample: Sendable {
    package let form: SampleForm
    package let response: SampleResponse

    /// What the form is called.
    package var title: String {
        switch form {
        case .problem: "Problem"
        case .envelope: "Envelope"
        case .jsonAPI: "JSON:API"
        }
    }

    package var statusLine: String { "HTTP/1.1 \(response.status) \(response.reason)" }

    /// The whole response.
    package var text: String {
        let head = [statusLine] + response.headers.map { "\($0.name): \($0.value)" }
        let body = response.bodyText
        return head.joined(separator: "\n") + (body.isEmpty ? "" : "\n\n\(body)")
    }
}

/// The responses with the errors of a catalog. What the public must not see is in none.
package struct ResponseExamples: Sendable {
    private let samples: CatalogSamples

    package init(_ catalog: Catalog) {
        samples = CatalogSamples(catalog)
    }

    /// Those with an error, in each form.
    package func all(of error: Int) -> [ResponseExample] {
        SampleForm.allCases.map { ResponseExample(form: $0, response: samples.response(to: error, as: $0)) }
    }
}
