import HTTPTypes
import TestSupport
import Testing

/// Some of the cases byte for byte, as curl sees them.
@Suite struct CurlTests {
    private static let names = [
        "shop-sign-in", "shop-method-not-allowed", "shop-order-in-progress", "shop-too-many-requests",
        "shop-blocked-by-law", "shop-maintenance-until", "framework-no-such-path", "framework-head",
        "framework-head-of-no-such-path", "framework-malformed-json", "framework-too-large", "framework-not-registered",
        "framework-fields", "framework-no-allow", "unexpected", "unsendable-realm", "unsendable-fields",
        "labelled", "accept-by-weight", "passing-own-response", "unexpected-cancellation", "passing-not-modified",
    ]

    static let cases = names.map { name in ErrorCase.all.first { $0.name == name } }

    @Test(arguments: cases)
    func showsTheBytes(_ failure: ErrorCase?) async throws {
        let failure = try #require(failure)
        var arguments = failure.method == .head ? ["--head"] : ["-X", failure.method.rawValue]
        for field in failure.headers { arguments += ["-H", "\(field.name): \(field.value)"] }
        if let body = failure.body { arguments += ["--data-binary", body] }
        let log = CapturedLog()
        let result = try await LoopbackServer.run(failure.router(), log: log) { port in
            try await Curl.get(failure.path, port: port, arguments)
        }
        let requestID = log.linesOfErrors.first?.metadata["hb.request.id"]
        let isHead = failure.method == .head
        let text = """
            \(Curl.masked(result.standardOutput, isHead: isHead, requestID: requestID))
            standard error: \(result.standardError)
            exit code: \(result.exitCode)

            """
        try Recording.ofServer.check(text, against: "Curl/\(failure.name).txt")
    }
}
