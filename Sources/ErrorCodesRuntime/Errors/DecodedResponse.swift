/// A response as a client passes it on: the error that it is, and everything else that came with it.
///
/// Thrown, it is caught by code, `catch OrderError.code(.orderInProgress)`; `thrown` is what a client throws who wants
/// the cases themselves caught.
public struct DecodedResponse<Base: CatalogError>: Error, Hashable {
    /// The error of the catalogue, or a problem that it does not describe.
    public let error: DecodedError<Base>

    /// The response as received: status, header fields, the problem with every member, and the body.
    public let response: ProblemResponse

    /// Recognises the error of a response.
    public init(_ response: ProblemResponse) {
        error = DecodedError(response)
        self.response = response
    }

    /// The error of the catalogue itself, or the `UnknownProblem`.
    public var thrown: any Error { error.thrown }
}

extension DecodedResponse: CatalogErrorCarrier {
    /// The error, if it is known.
    public var carriedError: (any CatalogError)? { error.carriedError }
}

extension DecodedResponse: UnknownProblemCarrier {
    var unknownProblem: UnknownProblem? { error.unknownProblem }
}

extension DecodedResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status, and the description of the error.
    public var description: String { "\(response.status) \(error)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows the error and the response, without values that may be personal.
    public var customMirror: Mirror {
        Mirror(self, children: ["error": error, "response": response], displayStyle: .struct)
    }
}
