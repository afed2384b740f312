/// The error that a client decodes from a response: one of the catalog it was built with, or an unknown one.
public enum DecodedError<Base: CatalogError>: Error, Hashable {
    /// An error of the catalog.
    case known(Base)
    /// A problem that the catalog does not describe, kept as it came.
    case unknown(UnknownProblem)

    /// Recognizes a problem: by its type, which must be equal to that of an error (RFC 9457, section 3.1.1).
    ///
    /// Without a type, or with `about:blank`, the member `code` counts where the catalog's status for it is that of the
    /// member `status`. A known problem without the members that its error needs is an unknown one.
    @inlinable
    public init(_ problem: ProblemDetails) { self.init(problem, response: nil) }

    /// Recognizes the problem of a response, whichever form its body has; the status is then that of the response.
    ///
    /// The response stays with the error: see ``ReceivedError``.
    @inlinable
    public init(_ response: ProblemResponse) { self.init(response.problem, response: response) }

    /// - Parameter list: The response in which the problem is one of several, if it is no problem of its own.
    @inlinable
    init(_ problem: ProblemDetails, response: ProblemResponse?, listedIn list: ProblemResponse? = nil) {
        let codesAreText = (response ?? list)?.codesAreText ?? false
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
            var context =
                (response ?? list).map { ErrorContext(response: $0, detail: problem.detail) } ?? ErrorContext()
            if let pointer = problem.pointer { context.receivedPointer = pointer }
            let received = _ReceivedParameters(problem.extensions, codesAreText: codesAreText, context)
            self = .known(try Base._make(ordinal, from: received))
        } catch {
            let policy = Base.Code(trustedOrdinal: ordinal).retry
            self = .unknown(UnknownProblem(problem, mismatch: error, response: response, retryPolicy: policy))
        }
    }
}

extension DecodedError: CustomStringConvertible {
    /// The description of the catalog's error, or of the unknown problem.
    public var description: String {
        switch self {
        case .known(let base): base.description
        case .unknown(let problem): problem.description
        }
    }
}

extension CatalogError {
    /// Decodes a problem: a known error, or an unknown one with everything received.
    @inlinable
    public static func decode(_ problem: ProblemDetails) -> DecodedError<Self> { DecodedError(problem) }

    /// Decodes a response: a known error, or an unknown problem, either with everything received.
    @inlinable
    public static func decode(_ response: ProblemResponse) -> DecodedError<Self> { DecodedError(response) }

    /// Throws the error that a response is; returns where its status is not one of an error, 100 to 399.
    ///
    /// - Throws: An error of this catalog, a ``CatalogErrors`` where the response lists several, or an ``UnknownProblem``; each
    ///   has the response with it.
    @inlinable
    public static func check(_ response: ProblemResponse) throws {
        if response.isNoError { return }
        if let several = CatalogErrors<Self>(response) { throw several }
        switch decode(response) {
        case .known(let error): throw error
        case .unknown(let problem): throw problem
        }
    }
}

extension CatalogOperation {
    /// Throws the error that a response is; returns where its status is not one of an error, 100 to 399.
    ///
    /// A call can be answered with errors that it does not declare, such as that of a gateway or of a newer server. They
    /// are thrown as they are; `OperationFailure(catching:)` makes the catalog's unexpected error of them. Of several errors
    /// the first is thrown, and `CatalogErrors(response)` has all.
    @inlinable
    public static func check(_ response: ProblemResponse) throws(DecodedError<Base>) {
        if !response.isNoError { throw Base.decode(response) }
    }
}
