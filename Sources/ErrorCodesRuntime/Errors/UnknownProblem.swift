/// A problem that the catalog does not describe, kept as it came.
public struct UnknownProblem: ReceivedError, Hashable {
    /// The problem, with every member.
    public let problem: ProblemDetails

    /// Why a problem of a known type could not be read as its error; nil where the type is not known.
    public let mismatch: ParameterMismatch?

    /// The response that the problem came in; nil where only the problem was at hand.
    public let response: ProblemResponse?

    /// The policy for sending the same request again: the catalog's for a problem of a known type, else that of the status.
    public let retryPolicy: RetryPolicy

    /// Keeps a problem; its retry policy is that of its status, unless told otherwise.
    public init(
        _ problem: ProblemDetails,
        mismatch: ParameterMismatch? = nil,
        response: ProblemResponse? = nil,
        retryPolicy: RetryPolicy? = nil
    ) {
        self.problem = problem
        self.mismatch = mismatch
        self.response = response
        self.retryPolicy = retryPolicy ?? RetryPolicy(status: response?.status ?? problem.status)
    }

    /// The HTTP status of the response or, without one, what the problem says it was.
    public var status: Int? { response?.status ?? problem.status }

    /// The text for end users that the server sent.
    public var message: LocalizedMessage? {
        response.map(\.message) ?? problem.message.map { LocalizedMessage(text: $0, language: nil, of: problem) }
    }

    /// When the client may try again; nil where neither the response nor the problem says so.
    public var retryAfter: RetryAfter? { response.map(\.retryAfter) ?? problem.retryAfter }

    /// The identifier under which the server logged the request.
    public var requestID: String? { response.map(\.requestID) ?? problem.requestID }
}

extension UnknownProblem: CustomStringConvertible {
    /// Type, status and title, and why the problem is unknown, but no values, which may be personal.
    public var description: String {
        let reason = mismatch.map { " (" + LogText.escaped($0.description) + ")" }
        return "unknown problem: " + problem.description + (reason ?? "")
    }
}

/// An error that is, or holds, a problem which its catalogue does not describe.
protocol UnknownProblemConvertible: Error {
    /// The problem; nil where the catalogue describes it.
    var unknownProblem: UnknownProblem? { get }
}

extension UnknownProblem: UnknownProblemConvertible {
    var unknownProblem: UnknownProblem? { self }
}

extension DecodedError: UnknownProblemConvertible {
    var unknownProblem: UnknownProblem? {
        guard case .unknown(let problem) = self else { return nil }
        return problem
    }
}
