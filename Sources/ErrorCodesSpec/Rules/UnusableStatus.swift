/// A status that an API must not answer with.
enum UnusableStatus: Rule {
    static let fault = Fault(
        "EC0406",
        "unusable-status",
        "418 is reserved and not to be assigned (RFC 9110 15.5.19)."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        for status in (document.ranges.map(\.status) + document.errors.map(\.status)).compactMap(\.given) {
            guard status.value.code == 418 else { continue }
            findings.report("an API does not answer with 418: it is reserved (RFC 9110 15.5.19)", at: status.span)
        }
    }
}
