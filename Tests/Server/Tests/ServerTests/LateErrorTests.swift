import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOEmbedded
import NIOHTTP1
import TestCatalog
import Testing

/// Errors that come when the response has begun, or while it is made, and the cancellation of something other than a
/// request.
@Suite struct LateErrorTests {
    private struct Outcome {
        var response: Response?
        var error: (any Error)?
        var log: CapturedLog

        /// The lines without the identifiers.
        var lines: [String] { log.lines.map(\.text) }

        var answer: ErrorResponse? { (error as? AnsweredError)?.response }
    }

    private static let responder = ErrorResponder(ShopError.self) { error in
        (error as? StockLevelError)?.text == "translated" ? ShopError.maintenance(pause: .seconds(1)) : nil
    }

    /// What the middleware makes of a handler.
    private static func handle(
        _ responder: ErrorResponder = responder,
        _ handler: @Sendable (Request) async throws -> Response
    ) async -> Outcome {
        let log = CapturedLog()
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: log.logger)
        let context = BasicRequestContext(source: source)
        let head = HTTPRequest(method: .get, scheme: "http", authority: "a", path: "/")
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        do {
            let response = try await ErrorCodesMiddleware<BasicRequestContext>(responder)
                .handle(request, context: context) { request, _ in try await handler(request) }
            return Outcome(response: response, log: log)
        } catch {
            return Outcome(error: error, log: log)
        }
    }

    // MARK: - While a body streams

    private struct MemoryWriter: ResponseBodyWriter {
        struct Closed: Error {}

        let isClosed: Bool

        mutating func write(_ buffer: ByteBuffer) async throws { if isClosed { throw Closed() } }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws { if isClosed { throw Closed() } }
    }

    /// Sends a body that an error ends after a part of it, and gives the error and the log.
    private static func stream(
        _ failure: any Error,
        length: Int?,
        isClosed: Bool = false
    ) async -> (error: (any Error)?, lines: [String]) {
        let outcome = await handle { _ in
            Response(
                status: .accepted,
                body: ResponseBody(contentLength: length) { writer in
                    try await writer.write(ByteBuffer(string: "part"))
                    throw failure
                }
            )
        }
        do {
            try await outcome.response?.body.write(MemoryWriter(isClosed: isClosed))
            return (nil, outcome.lines)
        } catch {
            return (error, outcome.lines)
        }
    }

    private static let streamed: [(any Error, String)] = [
        (
            StockLevelError(text: "no table"),
            "error unexpected error: ServerTests.StockLevelError(text: \"no table\") [error.stage=body, error.type=_OTHER, "
        ),
        (
            ShopError.gone(),
            "notice gone (4100): Gone [error.code=4100, error.domain=test.shop, error.stage=body, error.type=gone, "
        ),
        (
            StockLevelError(text: "translated"),
            "error maintenance (5030): Maintenance [pause: 1s] for: ServerTests.StockLevelError(text: \"translated\") "
                + "[error.code=5030, error.domain=test.shop, error.parameters.pause=1s, error.stage=body, error.type=maintenance, "
        ),
        (
            HTTPError(.badGateway, message: "no answer"),
            "error no answer [error.stage=body, error.type=_OTHER, "
        ),
        (
            CancellationError(),
            "error unexpected error: Swift.CancellationError() [error.stage=body, error.type=_OTHER, "
        ),
        (TeapotError(), "error unexpected error: ServerTests.TeapotError() [error.stage=body, error.type=_OTHER, "),
    ]

    @Test(arguments: streamed, [nil, 9])
    func errorsWithinABodyAreLogged(_ failure: (error: any Error, line: String), _ length: Int?) async {
        let (error, lines) = await Self.stream(failure.error, length: length)
        #expect(error.map { type(of: $0) } == type(of: failure.error))
        #expect(lines == [failure.line + "http.response.status_code=202]"])
    }

    /// A client that closes its connection is not an error of the server.
    @Test(arguments: [nil, 9])
    func errorsOfTheConnectionAreNotLogged(_ length: Int?) async {
        let (error, lines) = await Self.stream(StockLevelError(text: "never thrown"), length: length, isClosed: true)
        #expect(error is MemoryWriter.Closed)
        #expect(lines == [])
        let (parsing, none) = await Self.stream(HTTPParserError.invalidHeaderToken, length: length)
        #expect(parsing is HTTPParserError)
        #expect(none == [])
    }

    /// A body in memory stays in memory, so that it is sent at once with the head.
    @Test func bodiesInMemoryStayAsTheyAre() async throws {
        for body in [ResponseBody(), ResponseBody(byteBuffer: ByteBuffer(string: "text"))] {
            let sent = try #require(await Self.handle { _ in Response(status: .ok, body: body) }.response?.body)
            #expect(String(describing: sent) == String(describing: body))
        }
    }

    // MARK: - While a response is made

    private static let unmade: [((any Error)?, Int, String)] = [
        (
            StockLevelError(text: "no table"), 500,
            #"error unexpected error: ServerTests.StockLevelError(text: "no table")"#
        ),
        (ShopError.gone(), 410, "notice gone (4100): Gone"),
        (
            StockLevelError(text: "translated"), 503,
            #"error maintenance (5030): Maintenance [pause: 1s] for: ServerTests.StockLevelError(text: "translated")"#
        ),
        (HTTPError(.conflict, message: "Again."), 409, "notice Again."),
        (TeapotError(), 500, "error unexpected error: ServerTests.TeapotError()"),
        (nil, 500, "error unexpected error: ServerTests.WithoutResponse(failure: nil)"),
    ]

    @Test(arguments: unmade)
    func errorsWithoutAResponseAreAnsweredAndLogged(_ failure: (any Error)?, _ status: Int, _ line: String) async {
        let outcome = await Self.handle { _ in throw WithoutResponse(failure: failure) }
        #expect(outcome.answer?.status == status)
        #expect(outcome.log.lines.map { "\($0.level) \($0.message)" } == [line])
    }

    @Test func errorsWithAResponsePass() async throws {
        let outcome = await Self.handle { _ in throw TeapotError() }
        let error = try #require(outcome.error as? SelfAnsweredError)
        #expect(error.cause is TeapotError)
        #expect(error.status == .conflict)
        #expect("\(error)" == "ServerTests.TeapotError (HTTP 409)")
        #expect(outcome.lines == [])
    }

    /// An error may count how often it is asked, or open a file each time.
    @Test func errorsAreAskedForTheirResponseOnce() async throws {
        let router = Router(context: BasicRequestContext.self)
        let asked = NIOLockedValueBox(0)
        for _ in 1...2 { router.add(middleware: ErrorCodesMiddleware(ShopError.self)) }
        router.add(middleware: CORSMiddleware(allowOrigin: .custom("https://a.example")))
        router.get("counting") { _, _ -> Response in throw CountingError(asked: asked) }
        try await Application(router: router, logger: CapturedLog().logger).test(.router) { client in
            let response = try await client.execute(uri: "/counting", method: .get, headers: [.origin: "a"])
            #expect(response.status == .conflict)
            #expect(response.headers[values: .accessControlAllowOrigin] == ["https://a.example"])
            #expect(String(buffer: response.body) == "asked 1 times")
        }
        #expect(asked.withLockedValue { $0 } == 1)
    }

    @Test func errorsWithinABodyOfAnErrorAreLogged() async throws {
        let failure = CountingError(asked: NIOLockedValueBox(0), failure: ShopError.gone())
        let outcome = await Self.handle { _ in throw failure }
        let error = try #require(outcome.error as? any HTTPResponseError)
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: outcome.log.logger)
        let head = HTTPRequest(method: .get, scheme: "http", authority: "a", path: "/")
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        let response = try error.response(from: request, context: BasicRequestContext(source: source))
        await #expect(throws: ShopError.self) { try await response.body.write(MemoryWriter(isClosed: false)) }
        #expect(
            outcome.lines == [
                "notice gone (4100): Gone [error.code=4100, error.domain=test.shop, error.stage=body, error.type=gone, http.response.status_code=409]"
            ]
        )
    }

    // MARK: - Cancellation

    @Test func cancellationOfSomethingElseIsUnexpected() async {
        let outcome = await Self.handle { _ in throw CancellationError() }
        #expect(outcome.answer?.status == 500)
        #expect(
            outcome.lines == [
                "error unexpected error: Swift.CancellationError() [error.type=_OTHER, http.response.status_code=500]"
            ]
        )
    }

    @Test func cancellationOfSomethingElseIsTranslated() async {
        let responder = ErrorResponder(ShopError.self) { $0 is CancellationError ? ShopError.gone() : nil }
        let outcome = await Self.handle(responder) { _ in throw CancellationError() }
        #expect(outcome.answer?.status == 410)
    }

    @Test func cancellationOfTheRequestPasses() async {
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await Self.handle { _ in throw CancellationError() }
        }
        let outcome = await task.value
        #expect(outcome.error is CancellationError)
        #expect(outcome.lines == [])
    }
}

/// An error that fails to make its own response.
struct WithoutResponse: HTTPResponseError {
    /// Nil for the error itself.
    var failure: (any Error)?
    var status: HTTPResponse.Status { .conflict }

    func response(from request: Request, context: some RequestContext) throws -> Response { throw failure ?? self }
}

/// An error that counts how often it makes its own response, the body of which may fail.
private struct CountingError: HTTPResponseError {
    let asked: NIOLockedValueBox<Int>
    var failure: (any Error)?
    var status: HTTPResponse.Status { .conflict }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        let count = asked.withLockedValue { asked in
            asked += 1
            return asked
        }
        let failure = failure
        let body = ResponseBody { writer in
            try await writer.write(ByteBuffer(string: "asked \(count) times"))
            if let failure { throw failure }
            try await writer.finish(nil)
        }
        return Response(status: status, body: body)
    }
}
