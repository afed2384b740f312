/// The error that a client decodes from a problem: one of the catalog it was built with, or an unknown one.
public enum DecodedError<Base: CatalogError>: Error, Hashable {
    /// An error of the catalogue.
    case known(Base)
    /// A problem that the catalogue does not describe, kept as it came.
    case unknown(UnknownProblem)

    /// Recognizes a problem: by its type, which must be equal to that of an error (RFC 9457, section 3.1.1).
    ///
    /// Without a type, or with `about:blank`, the member `code` counts where the catalog's status for it is that of the
    /// member `status`. A known problem without the members that its error needs is an unknown one.
    @inlinable
    public init(_ problem: ProblemDetails) { self.init(problem, response: nil) }

    /// Recognizes the problem of a response, whichever form its body has; the status is then that of the response.
    ///
    /// The rest of the response to a known error is in the response alone; a `DecodedResponse` keeps both.
    @inlinable
    public init(_ response: ProblemResponse) { self.init(response.problem, response: response) }

    @inlinable
    init(_ problem: ProblemDetails, response: ProblemResponse?) {
        let codesAreText = response?.codesAreText ?? false
        let isInteger = Base.Code.RawValue.self == Int.self
        let table = Base.Code._table
        let ordinal = table.ordinal(
            of: problem,
            status: response?.status,
            hasIntegerCodes: isInteger,
            codesAreText: codesAreText
        )
        guard let ordinal else {
            self = .unknown(UnknownProblem(problem, response: response))
            return
        }
        do throws(ParameterMismatch) {
            let received = _ReceivedParameters(problem.extensions, codesAreText: codesAreText)
            self = .known(try Base._make(ordinal, from: received))
        } catch {
            self = .unknown(UnknownProblem(problem, mismatch: error, response: response))
        }
    }

    /// The error that a client throws: the catalog's error, or the `UnknownProblem`.
    @inlinable
    public var thrown: any Error {
        switch self {
        case .known(let base): base
        case .unknown(let problem): problem
        }
    }
}

extension DecodedError: CustomStringConvertible {
    /// The description of the thrown error.
    public var description: String { String(describing: thrown) }
}

extension CatalogError {
    /// Decodes a problem: a known error, or an unknown one with everything received.
    @inlinable
    public static func decode(_ problem: ProblemDetails) -> DecodedError<Self> { DecodedError(problem) }

    /// The error that a client throws for a problem: an error of this catalog, or the `UnknownProblem`.
    @inlinable
    public static func error(from problem: ProblemDetails) -> any Error { DecodedError<Self>(problem).thrown }

    /// Decodes a response: a known error, or an unknown problem with everything received.
    @inlinable
    public static func decode(_ response: ProblemResponse) -> DecodedError<Self> { DecodedError(response) }

    /// The error that a client throws for a response: an error of this catalog, or the `UnknownProblem`.
    @inlinable
    public static func error(from response: ProblemResponse) -> any Error { DecodedError<Self>(response).thrown }
}
