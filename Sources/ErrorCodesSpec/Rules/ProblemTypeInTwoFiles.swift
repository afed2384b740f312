/// One problem type in two specs that belong together.
enum ProblemTypeInTwoFiles {
    static let fault = Fault("EC0706", "problem-type-in-two-files")

    @Sendable
    @_optimize(none) static func check(_ readings: inout [SpecReading]) {
        for pair in ProblemTypes.pairs(readings) {
            for finding in findings(in: pair.one, of: pair.other) { readings[pair.number].add(finding) }
        }
    }

    /// The errors of a spec whose types are types of another spec.
    @_optimize(none) private static func findings(in one: ProblemTypes, of other: ProblemTypes) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        one.forEachType(near: other) { type, span in
            guard let place = other.place(of: type) else { return }
            findings.append(
                Diagnostic(
                    fault,
                    "the problem type `\(type.shortened)` belongs to an error of another spec already",
                    at: one.location(span),
                    related: [Diagnostic.Related(message: "the other error is here", location: other.location(place))],
                    help: "give one of the two another `type`, or one of the specs another `type-base`"
                )
            )
        }
        return findings
    }
}
