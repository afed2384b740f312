/// A status that an API must not answer with.
enum UnusableStatus: Rule {
    static let fault = Fault("EC0406", "unusable-status")

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        spec.forEachStatus { status in
            guard status.value.code == 418 else { return }
            findings.report("an API does not answer with 418: it is reserved (RFC 9110 15.5.19)", at: status.span)
        }
    }
}
