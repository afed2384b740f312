import ErrorCodesSpec

/// A `Retry-After` and a retry advice of one error that name different pauses.
enum ContradictingRetryAfter: Advice {
    static let fault = Fault("EC0414", "contradicting-retry-after", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let retry = error.retry.given, case .after(let pause) = retry.value else { continue }
            for header in error.headers where header.lowercasedName == "retry-after" {
                guard let value = header.value, !value.isBroken,
                    case .seconds(let seconds)? = RetryAfter(value.template.text),
                    seconds != pause.delaySeconds
                else { continue }
                findings.report(
                    "`Retry-After` says to wait for \(seconds)s, and `retry` for \(pause)",
                    at: value.span,
                    related: [(message: "the other pause is here", span: retry.span)],
                    help: "make them the same, or remove the header, which `retry` brings with it"
                )
            }
        }
    }
}
