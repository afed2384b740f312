/// Every rule whose fault is an error, in the order of the identifiers of their faults.
package enum RuleRegistry {
    package static let all: [any Rule.Type] = [
        MalformedName.self, CollidingNames.self, ReservedName.self, OverlongName.self, DuplicateCode.self,
        CodeOutsideRanges.self, OverlappingRanges.self, ReservedCode.self, MixedCodeKinds.self, CodeIsNoFlag.self,
        MissingStatus.self,
        WrongStatusClass.self, MissingHeader.self, UnusableStatus.self, ChallengeOnForbidden.self, RetryCannotHelp.self,
        ServerOwnedHeader.self, RepeatedHeader.self, MalformedRetryAfter.self, UnsendableHeader.self,
        MisplacedPlaceholder.self, BasicWithoutRealm.self, UnfitErrorOfStatus.self, UnknownPlaceholder.self,
        GuardedPlaceholder.self,
        PlaceholderInTitle.self, TakenMemberName.self, RepeatedText.self, TextForUnknownError.self,
        UnfitPluralParameter.self, DuplicateProblemType.self, BlankProblemType.self, UnknownReplacement.self,
        UnexpectedIsUnknown.self, UnexpectedNeedsValues.self, UnknownNameInOperation.self, EvolutionWithoutPublic.self,
        TooManyForEnum.self, UnusableTypeName.self, ExhaustiveWithoutEnum.self,
    ]

    /// Their faults, and that of the rule about several specs.
    @_optimize(none) package static var faults: [Fault] { all.map { $0.fault } + [ProblemTypeInTwoFiles.fault] }
}
