import ErrorCodesSpec

/// A client's mistake logged as the server's, or the reverse.
enum UnusualLogLevel: Advice {
    static let fault = Fault("EC0410", "unusual-log-level", .note)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let log = error.log.given, let status = spec.status(of: error)?.value else { continue }
            let isLoud = log.value == .error || log.value == .critical
            guard isLoud != status.isServerError else { continue }
            let kind = status.isServerError ? "the server's fault" : "the client's fault"
            findings.report("a \(status.code) is \(kind), and it is logged as \(log.value.rawValue)", at: log.span)
        }
    }
}
