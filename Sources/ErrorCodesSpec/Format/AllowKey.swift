/// The keys of an allowance.
package enum AllowKey: String, SpecKey {
    case rule, reason

    package static let subject = "an allowance"
    package static let table = KeyTable<AllowKey>()
    package static let required: Set<AllowKey> = [.rule, .reason]

    package var summary: String {
        switch self {
        case .rule: "The identifier or the name of a rule whose findings are warnings or notes."
        case .reason: "Why the spec may have what the rule finds."
        }
    }

    package var shape: ValueShape { .text() }
}
