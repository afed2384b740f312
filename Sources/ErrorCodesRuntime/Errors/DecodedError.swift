/// What a client makes of a problem: an error of the catalogue that it was built with, or one that it does not know.
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
    /// What came beside the problem of a known error is in the response alone; a `DecodedResponse` keeps both.
    @inlinable
    public init(_ response: ProblemResponse) { self.init(response.problem, response: response) }

    @inlinable
    init(_ problem: ProblemDetails, response: ProblemResponse?) {
        let codesAreText = response?.codesAreText ?? false
        let isInteger = Base.Code.RawValue.self == Int.self
        let table = Base.Code.errorCodeTable
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
            let received = ReceivedParameters(problem.extensions, codesAreText: codesAreText)
            self = .known(try Base.make(ordinal, from: received))
        } catch {
            self = .unknown(UnknownProblem(problem, mismatch: error, response: response))
        }
    }

    /// What a client throws: the error of the catalogue itself, or the `UnknownProblem`.
    @inlinable
    public var thrown: any Error {
        switch self {
        case .known(let base): base
        case .unknown(let problem): problem
        }
    }
}

extension DecodedError: CustomStringConvertible, CustomDebugStringConvertible {
    /// What the error says.
    public var description: String { String(describing: thrown) }

    /// What `description` says.
    public var debugDescription: String { description }
}

extension CatalogError {
    /// What a problem is in this catalogue: a known error, or an unknown one with everything that came.
    @inlinable
    public static func decode(_ problem: ProblemDetails) -> DecodedError<Self> { DecodedError(problem) }

    /// What a client throws for a problem: an error of this catalogue, or the `UnknownProblem`.
    @inlinable
    public static func error(from problem: ProblemDetails) -> any Error { DecodedError<Self>(problem).thrown }

    /// What a response is in this catalogue: a known error, or an unknown problem with everything that came.
    @inlinable
    public static func decode(_ response: ProblemResponse) -> DecodedError<Self> { DecodedError(response) }

    /// What a client throws for a response: an error of this catalogue, or the `UnknownProblem`.
    @inlinable
    public static func error(from response: ProblemResponse) -> any Error { DecodedError<Self>(response).thrown }
}
