import FailingRequests
import HTTPTypes
import Hummingbird
import Logging
import Measurements
import NIOCore
import NIOEmbedded
import Processes

/// Requests that are handed to the router, whose responses are written to nowhere: the same without server and socket.
enum RouterBenchmarks {
    /// The measurement of each way to fail, in the order of `FailingRouter.allCases`.
    static func run() async throws -> [Measurement] {
        try await measureInterleaved(FailingRouter.allCases.map(workload), rounds: Rounds.most(101))
    }

    /// Makes one way fail so many times, for a tool that looks where the time goes.
    static func count(_ failing: FailingRouter, times: Int) async throws {
        let requests = requests(failing)
        for _ in 0..<times / requestsOfRound { try await requests() }
    }

    private static let requestsOfRound = 500

    private static func workload(_ failing: FailingRouter) -> Workload {
        Workload.suspending(failing.name, calls: requestsOfRound, requests(failing))
    }

    private static func requests(_ failing: FailingRouter) -> @Sendable () async throws -> Void {
        let responder = failing.router().buildResponder()
        let channel = EmbeddedChannel()
        var logger = Logger(label: "orders") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .critical
        let quiet = logger
        return {
            for _ in 0..<requestsOfRound {
                let source = ApplicationRequestContextSource(channel: channel, logger: quiet.withRequestID)
                let response = try await responder.respond(to: request, context: BasicRequestContext(source: source))
                guard response.status == .notFound else { throw UnexpectedStatus(status: response.status) }
                try await response.body.write(Nowhere())
            }
        }
    }

    private static var request: Request {
        Request(
            head: HTTPRequest(
                method: .get,
                scheme: "http",
                authority: "localhost",
                path: "/orders/7f1c9bb0",
                headerFields: [.accept: "*/*"]
            ),
            body: RequestBody(buffer: ByteBuffer())
        )
    }

    struct UnexpectedStatus: Error {
        var status: HTTPResponse.Status
    }

    private struct Nowhere: ResponseBodyWriter {
        mutating func write(_ buffer: ByteBuffer) async throws { consume(buffer) }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}

extension Logger {
    /// As `Application` makes it for each request.
    fileprivate var withRequestID: Logger {
        var logger = self
        logger[metadataKey: "hb.request.id"] = .stringConvertible(RequestID())
        return logger
    }
}
