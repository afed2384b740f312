/// A problem that the catalogue does not describe, kept as it came.
public struct UnknownProblem: Error, Hashable {
    /// The problem, with every member.
    public let problem: ProblemDetails

    /// Why a problem of a known type could not be read as its error; nil where the type is not known.
    public let mismatch: ParameterMismatch?

    /// Keeps a problem.
    public init(_ problem: ProblemDetails, mismatch: ParameterMismatch? = nil) {
        self.problem = problem
        self.mismatch = mismatch
    }
}

extension UnknownProblem: CustomStringConvertible, CustomDebugStringConvertible {
    /// Type, status and title, and why the problem is unknown, but no values, which may be personal.
    public var description: String {
        let reason = mismatch.map { " (" + LogText.escaped($0.description) + ")" }
        return "unknown problem: " + problem.description + (reason ?? "")
    }

    /// What `description` says.
    public var debugDescription: String { description }
}
