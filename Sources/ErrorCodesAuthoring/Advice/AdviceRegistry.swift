package import ErrorCodesSpec

/// All advice, in the order of the identifiers of their faults.
enum AdviceRegistry {
    static let all: [any Advice.Type] = [
        CodeBeyondInt32.self,
        UnregisteredStatus.self, MissingRetryAdvice.self, UnusualLogLevel.self, ContradictingRetryAfter.self,
        MisplacedStatus.self, UnquotedChallengeParameter.self, ContentlessSuccess.self, MissingLocation.self,
        ContradictingGRPCStatus.self,
        UnusedParameter.self,
        MissingPlaceholder.self, MissingLanguage.self, RepeatedDefault.self, MissingPluralCategory.self,
        UselessPluralCategory.self,
        UnfitMemberName.self, UnseparatedTypeBase.self,
        MissingReplacement.self, DeprecatedReplacement.self,
        UnusedError.self,
        ShadowingTypeName.self,
    ]

    /// Their faults, and those of the advice about several specs.
    static var faults: [Fault] { all.map { $0.fault } + [CodeInTwoFiles.fault, NestedTypeBase.fault] }
}

extension RuleSet {
    /// Every rule: those whose faults are errors, and advice.
    package static let all = RuleSet(
        ofText: LostText.findings,
        findings: { spec in
            let advised = AdviceFacts(spec)
            var diagnostics = Diagnostics()
            for check in checks { diagnostics.add(contentsOf: check.findings(advised)) }
            return diagnostics
        },
        compare: { readings in
            CodeInTwoFiles.check(&readings)
            NestedTypeBase.check(&readings)
            RuleSet.errors.compare(&readings)
        },
        withoutAllowed: { findings, spec in
            var allowances = Allowances(of: spec)
            return allowances.apply(to: findings)
        }
    )

    /// The checks of one spec, in the order of the identifiers of their faults.
    private static let checks: [(id: String, findings: @Sendable (AdviceFacts) -> Diagnostics)] = {
        let rules = RuleRegistry.all.map { rule in
            (id: rule.fault.id, findings: { @Sendable (spec: AdviceFacts) in rule.findings(in: spec.facts) })
        }
        let advice = AdviceRegistry.all.map { advice in
            (id: advice.fault.id, findings: { @Sendable (spec: AdviceFacts) in advice.findings(in: spec) })
        }
        return (rules + advice).sorted { $0.id < $1.id }
    }()
}
