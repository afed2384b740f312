import ErrorCodesSpec

/// A status of the way to a server, on which an API is seldom the one to speak.
enum MisplacedStatus: Advice {
    static let fault = Fault("EC0415", "misplaced-status", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        spec.facts.forEachStatus { status in
            guard let meaning = meaning(of: status.value.code) else { return }
            findings.report(
                "a \(status.value.code) \(meaning)",
                at: status.span,
                help: "choose another status, or say under `allow` why it is right here"
            )
        }
    }

    private static func meaning(of status: Int) -> String? {
        switch status {
        case 421: "says that the request reached the wrong server, and no proxy sends it (RFC 9110 15.5.20)"
        case 511: "asks to sign in to a network, and no origin server sends it (RFC 6585 6)"
        default: nil
        }
    }
}
