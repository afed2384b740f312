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
