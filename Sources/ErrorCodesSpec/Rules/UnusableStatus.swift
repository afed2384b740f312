/// A status that an API must not answer with.
enum UnusableStatus: Rule {
    static let fault = Fault(
        "EC0406",
        "unusable-status",
        "418 is reserved and not to be assigned (RFC 9110 15.5.19); 511 is for intercepting proxies only (RFC 6585 6)."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        for status in (document.ranges.map(\.status) + document.errors.map(\.status)).compactMap(\.given) {
            guard let reason = reason(status.value.code) else { continue }
            findings.report("an API does not answer with \(status.value.code): \(reason)", at: status.span)
        }
    }

    private static func reason(_ status: Int) -> String? {
        switch status {
        case 418: "it is reserved (RFC 9110 15.5.19)"
        case 511: "only intercepting proxies do (RFC 6585 6)"
        default: nil
        }
    }
}
