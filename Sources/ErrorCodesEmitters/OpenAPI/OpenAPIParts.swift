package import ErrorCodesSpec

/// What a catalog adds to an OpenAPI document, in the order in which it is written.
///
/// Every component and every inline response has the member `x-errorcodes` with the catalog's `domain`: by it what is made of a
/// catalog is known in a document that has other parts too. A response that is a `$ref` refers to one of `responses`.
package struct OpenAPIParts: Sendable {
    /// `components/schemas`.
    package let schemas: [(name: String, schema: JSONText)]
    /// `components/responses`.
    package let responses: [(name: String, response: JSONText)]
    /// `components/examples`.
    package let examples: [(name: String, example: JSONText)]
    /// By their names.
    package let operations: [OpenAPIOperation]
    /// Of the bodies, in the order in which a response lists them under `content`.
    package let mediaTypes: [String]

    package init(
        schemas: [(name: String, schema: JSONText)],
        responses: [(name: String, response: JSONText)],
        examples: [(name: String, example: JSONText)],
        operations: [OpenAPIOperation],
        mediaTypes: [String]
    ) {
        self.schemas = schemas
        self.responses = responses
        self.examples = examples
        self.operations = operations
        self.mediaTypes = mediaTypes
    }
}

/// What a catalog says of a call.
package struct OpenAPIOperation: Sendable {
    /// The name in the spec.
    package let operationID: String
    /// Nil where the spec does not say.
    package let method: HTTPMethod?
    /// Nil where the spec does not say. Its params stand in braces.
    package let path: Text?
    package let summary: Text?
    /// The responses of success, by status.
    package let successes: [(status: String, response: JSONText)]
    /// All others, by status, and `default` at the end: a `$ref`, or a response with several errors.
    package let responses: [(status: String, response: JSONText)]
}
