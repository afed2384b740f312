import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestCatalog
import TestSupport
import Testing

/// Each case on the router and on a live server: what comes back and what is logged, whole.
@Suite struct CaseTests {
    enum Setup: String, CaseIterable, Sendable {
        case router
        case live

        var testing: TestingSetup { self == .router ? .router : .live }
    }

    @Test(arguments: ErrorCase.all, Setup.allCases)
    func answersAndLogs(_ failure: ErrorCase, _ setup: Setup) async throws {
        let log = CapturedLog()
        let application = Application(router: failure.router(), logger: log.logger)
        let response = try await application.test(setup.testing) { client in
            try await client.execute(
                uri: failure.path,
                method: failure.method,
                headers: failure.headers,
                body: failure.body.map { ByteBuffer(string: $0) }
            )
        }
        try BodyArchive.keep(response.body.readableBytesView, mediaType: response.headers[.contentType])
        let lines = log.linesOfErrors
        let requestID = lines.first?.metadata["hb.request.id"]
        let answer = Answer(response, isHead: failure.method == .head, requestID: requestID)
        let logged = lines.map { line in
            let identifier = line.metadata["hb.request.id"]
            var line = line
            line.metadata["hb.request.id"] = nil
            return line.text.masking(identifier)
        }
        let text = ["> " + failure.request, "", "< \(answer)", "", "log:"] + logged
        try Recording.ofServer.check(text.joined(separator: "\n") + "\n", against: "Cases/\(failure.name).txt")
    }

    @Test func hasCasesOfDistinctNames() {
        #expect(Set(ErrorCase.all.map(\.name)).count == ErrorCase.all.count)
    }
}
