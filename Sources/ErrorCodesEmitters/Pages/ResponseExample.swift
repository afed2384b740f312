import ErrorCodesMessages
package import ErrorCodesSamples
package import ErrorCodesSpec

/// A response as pages show it.
package struct ResponseExample: Sendable {
    package let form: SampleForm
    package let response: SampleResponse

    /// What the form is called.
    package var title: String { form.title }

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
    private typealias Made = (error: Int, examples: [ResponseExample])

    private let samples: CatalogSamples
    private let forms: [SampleForm]
    private let marksVariation: Bool
    /// Those that were asked for last: a site shows them twice, on a page and in Markdown.
    private let last = StateLock<Made?>(nil)

    /// - Parameters:
    ///   - forms: Those that the server sends.
    ///   - marksVariation: False where no page shows what of a response varies, as in Markdown.
    package init(_ catalog: Catalog, forms: [SampleForm] = SampleForm.allCases, marksVariation: Bool = true) {
        samples = CatalogSamples(catalog)
        self.forms = forms
        self.marksVariation = marksVariation
    }

    /// Those with an error, in each form.
    package func all(of error: Int) -> [ResponseExample] {
        if let last = last.withLock({ $0 }), last.error == error { return last.examples }
        let examples = forms.map { form in
            ResponseExample(form: form, response: samples.response(to: error, as: form, marksVariation: marksVariation))
        }
        last.withLock { $0 = (error, examples) }
        return examples
    }
}

extension SampleForm {
    /// What pages call it.
    var title: String {
        switch self {
        case .problem: "Problem"
        case .envelope: "Envelope"
        case .jsonAPI: "JSON:API"
        }
    }
}
