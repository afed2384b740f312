import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import TestCatalog
import Testing

/// Many requests at once that fail in every way: each answer is the right one, and no memory is lost.
///
/// The memory is that of the whole process, so these run by themselves: `SOAK=1 swift test --filter SoakTests`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["SOAK"] == "1")) struct SoakTests {
    private static let rounds = 8
    private static let requestsPerRound = 2_000

    /// Rounds after which the server has most of its connections' memory.
    private static let roundsOfWarmUp = 3

    /// How much the process may grow in the rounds after those, in bytes: 5 kB a request. The server grows by some
    /// 20 MB in these rounds without a single error, too, while the allocator's arenas fill; what a response may leave
    /// behind is measured by `responsesLeaveNothingBehind`.
    private static let bound = 48 << 20

    /// A way to fail, and the answer but for the request's identifier.
    private struct Failure: Sendable {
        var path: String
        var status: Int
        var type: String
        var handler: ErrorCase.Handler
    }

    private static let failures: [Failure] =
        TestCatalog.samples.map { error in
            Failure(path: "/\(error.code.name)", status: error.status, type: error.code.type) { _, _ in throw error }
        } + [
            Failure(path: "/unexpected", status: 500, type: ShopError.Code.internalError.type) { _, _ in
                throw StockLevelError(text: "unexpected")
            },
            Failure(path: "/context", status: 409, type: ShopError.Code.orderInProgress.type) { _, _ in
                throw ShopError.orderInProgress(orderID: "1", customer: "c", shard: "s", token: "t")
                    .caused(by: StockLevelError(text: "cause")).retry(after: .seconds(1))
            },
            Failure(path: "/words", status: 409, type: StockError.Code.soldOut.type) { _, _ in
                throw StockError.soldOut(article: "tea")
            },
            Failure(path: "/status", status: 403, type: "about:blank") { _, _ in throw HTTPError(.forbidden) },
            Failure(path: "/later", status: 410, type: ShopError.Code.gone.type) { _, _ in
                try await Task.sleep(for: .milliseconds(20))
                throw ShopError.gone()
            },
        ]

    private static func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.add(
            middleware: ErrorCodesMiddleware(
                ErrorResponder(ShopError.self, admitting: StockError.self, requestIDHeader: "X-Request-Id")
            )
        )
        for failure in failures { router.on("\(failure.path)", method: .get, use: failure.handler) }
        return router
    }

    @Test(.timeLimit(.minutes(15))) func answersThousandsAndKeepsItsSize() async throws {
        let log = CapturedLog(keepsLines: false)
        try await LoopbackServer.run(Self.router(), log: log, backlog: 2_048) { port in
            var start: Int?
            for round in 0..<Self.rounds {
                if round == Self.roundsOfWarmUp { start = ProcessMemory.resident }
                let wrong = try await Self.round(round, port: port)
                #expect(wrong == [])
            }
            if let start, let end = ProcessMemory.resident {
                #expect(end - start < Self.bound, "the process grew by \(end - start) bytes")
            }
        }
    }

    /// 100,000 errors, the responses to them, and the errors with which the middleware carries these.
    @Test(.timeLimit(.minutes(15))) func responsesLeaveNothingBehind() async throws {
        let responder = Self.router().buildResponder()
        let log = CapturedLog(keepsLines: false)
        // One channel for all, since each that HummingbirdTesting makes for a request keeps 5 kB.
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: log.logger)
        let failures = Self.failures.filter { $0.path != "/later" }
        var start: Int?
        for number in 0..<120_000 {
            if number == 20_000 { start = ProcessMemory.resident }
            let failure = failures[number % failures.count]
            let head = HTTPRequest(method: .get, scheme: "http", authority: "a", path: failure.path)
            let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
            let response = try await responder.respond(to: request, context: BasicRequestContext(source: source))
            guard response.status.code == failure.status else { Issue.record("\(failure.path): \(response)"); return }
        }
        if let start, let end = ProcessMemory.resident {
            // 40 bytes an error; the smallest body has more.
            #expect(end - start < 4_000_000, "the process grew by \(end - start) bytes")
        }
    }

    /// Sends all requests of a round at once, and gives what is wrong with the answers.
    private static func round(_ round: Int, port: Int) async throws -> [String] {
        try await withThrowingTaskGroup(of: String?.self) { group in
            for number in 0..<requestsPerRound {
                group.addTask { try await fault(of: failures[(number + round) % failures.count], port: port) }
            }
            return try await group.compactMap { $0 }.reduce(into: []) { $0.append($1) }
        }
    }

    private static func fault(of failure: Failure, port: Int) async throws -> String? {
        let request = "GET \(failure.path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
        let bytes = try await RawExchange.send(request, port: port, timeout: .seconds(60))
        guard let response = RawResponse(bytes), let problem = try? ProblemDetails(decoding: response.body) else {
            return "\(failure.path): no problem, \(bytes.count) bytes"
        }
        let identifier = JSONValue.string(response.values("X-Request-Id").first ?? "")
        let isRight =
            response.statusLine.hasPrefix("HTTP/1.1 \(failure.status) ") && problem.status == failure.status
            && problem.type == failure.type && problem.extensions["requestId"] == identifier
        return isRight ? nil : "\(failure.path): \(response.statusLine), \(problem)"
    }
}
