/// A problem that the catalogue does not describe, kept as it came.
public struct UnknownProblem: Error, Hashable {
    /// The problem, with every member.
    public let problem: ProblemDetails

    /// Why a problem of a known type could not be read as its error; nil where the type is not known.
    public let mismatch: ParameterMismatch?

    /// The response that the problem came in; nil where only the problem was at hand.
    public let response: ProblemResponse?

    /// Keeps a problem.
    public init(_ problem: ProblemDetails, mismatch: ParameterMismatch? = nil, response: ProblemResponse? = nil) {
        self.problem = problem
        self.mismatch = mismatch
        self.response = response
    }

    /// The HTTP status of the response or, without one, what the problem says it was.
    public var status: Int? { response?.status ?? problem.status }

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
protocol UnknownProblemCarrier: Error {
    /// The problem; nil where the catalogue describes it.
    var unknownProblem: UnknownProblem? { get }
}

extension UnknownProblem: UnknownProblemCarrier {
    var unknownProblem: UnknownProblem? { self }
}

extension DecodedError: UnknownProblemCarrier {
    var unknownProblem: UnknownProblem? {
        guard case .unknown(let problem) = self else { return nil }
        return problem
    }
}
