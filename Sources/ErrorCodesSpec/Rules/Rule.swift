/// Finds one kind of mistake in a whole spec.
///
/// To add a rule: one file that declares its fault and its check, one line in ``RuleRegistry``.
package protocol Rule: Sendable {
    static var fault: Fault { get }
    /// What the rule is about: where none of these is in a spec, there is nothing to check. Empty for all specs.
    static var subjects: SpecFeatures { get }
    static func check(_ spec: SpecFacts, _ findings: inout Findings)
}

/// Every rule, in the order of the identifiers of their faults.
package enum RuleRegistry {
    package static let all: [any Rule.Type] = [
        MalformedName.self, CollidingNames.self, ReservedName.self, OverlongName.self,
        DuplicateCode.self, CodeOutsideRanges.self, OverlappingRanges.self, ReservedCode.self, MixedCodeKinds.self,
        CodeBeyondInt32.self,
        MissingStatus.self, WrongStatusClass.self, MissingHeader.self, UnregisteredStatus.self, UnusableStatus.self,
        ChallengeOnForbidden.self, MissingRetryAdvice.self, RetryCannotHelp.self, UnusualLogLevel.self,
        ServerOwnedHeader.self, RepeatedHeader.self, MalformedRetryAfter.self, ContradictingRetryAfter.self,
        MisplacedStatus.self, UnsendableHeader.self, MisplacedPlaceholder.self, UnquotedChallengeParameter.self,
        BasicWithoutRealm.self, ContentlessSuccess.self,
        UnknownPlaceholder.self, GuardedPlaceholder.self, PlaceholderInTitle.self, TakenMemberName.self,
        UnusedParameter.self,
        RepeatedText.self, TextForUnknownError.self, MissingPlaceholder.self, MissingLanguage.self,
        RepeatedDefault.self, UnfitPluralParameter.self, MissingPluralCategory.self, UselessPluralCategory.self,
        DuplicateProblemType.self, UnfitMemberName.self, UnseparatedTypeBase.self, BlankProblemType.self,
        UnknownReplacement.self, UnexpectedIsUnknown.self, UnexpectedNeedsValues.self, MissingReplacement.self,
        DeprecatedReplacement.self,
        UnknownNameInOperation.self, UnusedError.self,
        EvolutionWithoutPublic.self, TooManyForEnum.self, UnusableTypeName.self, ShadowingTypeName.self,
    ]
}

/// Takes what one rule finds.
package struct Findings: Sendable {
    let file: SourceFile
    let fault: Fault
    fileprivate(set) var diagnostics = Diagnostics()

    mutating func report(
        _ message: String,
        at span: Span,
        in otherFile: SourceFile? = nil,
        related: [(message: String, span: Span)] = [],
        help: String? = nil
    ) {
        let places = related.map {
            Diagnostic.Related(message: $0.message, location: Location(file: file, span: $0.span))
        }
        diagnostics.add(
            Diagnostic(
                fault,
                message,
                at: Location(file: otherFile ?? file, span: span),
                related: places,
                help: help
            )
        )
    }
}

extension Rule {
    package static var subjects: SpecFeatures { [] }

    static func findings(in spec: SpecFacts) -> Diagnostics {
        guard subjects.isEmpty || !subjects.isDisjoint(with: spec.features) else { return Diagnostics() }
        var findings = Findings(file: spec.document.file, fault: fault)
        check(spec, &findings)
        return findings.diagnostics
    }
}
