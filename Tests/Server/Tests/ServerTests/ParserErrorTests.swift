import ErrorCodesHummingbird
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog
import Testing

/// Malformed HTTP is the server's to answer: the middleware lets its errors pass.
@Suite struct ParserErrorTests {
    private static let answer = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"

    private static func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: ErrorCodesMiddleware(ShopError.self))
        router.post("body") { request, _ in
            _ = try await request.body.collect(upTo: 1_024)
            return Response(status: .ok)
        }
        router.get("gone") { _, _ -> Response in throw ShopError.gone() }
        return router
    }

    @Test(arguments: [
        "NO HTTP AT ALL\r\n\r\n", "GET /gone HTTP/1.1\r\nHost: a\r\nBad Name: b\r\n\r\n",
        "GET /gone HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n",
        "POST /body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nNOT-A-LENGTH\r\n",
    ])
    func getsTheServersAnswer(_ request: String) async throws {
        let log = CapturedLog()
        try await LoopbackServer.run(Self.router(), log: log) { port in
            let bytes = try await RawExchange.send(request, port: port)
            #expect(String(decoding: bytes, as: UTF8.self) == Self.answer)
            #expect(log.linesOfErrors.isEmpty)

            let request = "GET /gone HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            let next = try await RawExchange.send(request, port: port)
            #expect(RawResponse(next)?.statusLine == "HTTP/1.1 410 Gone")
        }
    }
}
