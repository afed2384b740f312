/// The rules that specs are held against: a build knows those that refuse a spec, the command line advice as well.
package struct RuleSet: Sendable {
    /// Looks at each text as it is written, where there is advice about that.
    let ofText: (@Sendable (WrittenText) -> Diagnostics)?
    /// Checks one spec on its own.
    package let findings: @Sendable (SpecFacts) -> Diagnostics
    /// Adds what is wrong with specs that are read together.
    package let compare: @Sendable (inout [SpecReading]) -> Void
    /// The findings without those that their spec allows, and what is wrong with the allowances.
    let withoutAllowed: @Sendable (Diagnostics, SpecDocument) -> Diagnostics

    @_optimize(none) package init(
        ofText: (@Sendable (WrittenText) -> Diagnostics)? = nil,
        findings: @escaping @Sendable (SpecFacts) -> Diagnostics,
        compare: @escaping @Sendable (inout [SpecReading]) -> Void,
        withoutAllowed: @escaping @Sendable (Diagnostics, SpecDocument) -> Diagnostics
    ) {
        self.ofText = ofText
        self.findings = findings
        self.compare = compare
        self.withoutAllowed = withoutAllowed
    }

    /// The rules whose faults are errors. Nothing that they find can be allowed, so allowances are not looked at.
    package static let errors = RuleSet(
        findings: { spec in
            var diagnostics = Diagnostics()
            for rule in RuleRegistry.all { diagnostics.add(contentsOf: rule.findings(in: spec)) }
            return diagnostics
        },
        compare: ProblemTypeInTwoFiles.check,
        withoutAllowed: { findings, _ in findings }
    )
}
