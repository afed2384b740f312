import ErrorCodesSpec

/// A status that asks the client to wait, without a word on for how long.
enum MissingRetryAdvice: Advice {
    static let fault = Fault("EC0408", "missing-retry-advice", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors where error.retry.isAbsent {
            guard let status = spec.status(of: error)?.value.code, status == 429 || status == 503 else { continue }
            // A pause in a header is advice as well.
            guard !error.headersAreIncomplete, !error.headers.contains(where: { $0.lowercasedName == "retry-after" })
            else { continue }
            findings.report(
                "`\(error.name.value)` has status \(status) and no retry advice",
                at: error.status.given?.span ?? error.name.span,
                help: "add `retry: backoff`, or a pause: `retry: { after: 30s }`"
            )
        }
    }
}
