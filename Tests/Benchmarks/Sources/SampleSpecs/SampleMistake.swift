/// What people get wrong. Each kind is found as one error.
package enum SampleMistake: CaseIterable, Sendable {
    case misspeltKey
    case unknownPlaceholder
    case codeOutsideRanges
    case impossibleStatus
    case unknownRetry
}
