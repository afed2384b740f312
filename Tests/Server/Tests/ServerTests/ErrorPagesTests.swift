import ErrorCodesHummingbird
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import TestCatalog
import Testing

/// Pages beside the routes and errors of a service, byte for byte over a socket.
struct ErrorPagesTests {
    private static let pages = ErrorPages(
        path: "/orders/",
        index: """
            file index.html 0a 5
            file sold-out.html 1a 8
            file sold-out.md 1b 2
            code 20001 sold-out
            """,
        files: """
            index
            sold out
            #s
            """
    )

    /// A service whose calls have the paths of its pages.
    private static func router(_ pages: ErrorPages) -> Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: ErrorCodesMiddleware(ShopError.self))
        router.add(middleware: ErrorPagesMiddleware(pages))
        router.get("orders") { _, _ in "orders" }
        router.get("orders/:order") { _, context in "order \(try context.parameters.require("order"))" }
        router.delete("orders/:order") { _, _ in "cancelled" }
        return router
    }

    private static func response(_ line: String, _ fields: [String] = [], _ pages: ErrorPages = pages) async throws
        -> RawResponse
    {
        let head = ["\(line) HTTP/1.1", "Host: localhost", "Connection: close"] + fields
        let bytes = try await LoopbackServer.run(router(pages), log: CapturedLog()) { port in
            try await RawExchange.send(head.joined(separator: "\r\n") + "\r\n\r\n", port: port)
        }
        return try #require(RawResponse(bytes))
    }

    /// A request, and the status and body of the answer.
    static let requests: [(String, Int, String)] = [
        ("GET /orders/sold-out", 200, "sold out"), ("HEAD /orders/sold-out", 200, ""),
        ("GET /orders/sold-out.md?a=b", 200, "#s"), ("GET http://example.com/orders/sold-out", 200, "sold out"),
        ("GET /orders/20001", 308, ""), ("GET /orders/index.html", 200, "index"),
        // Calls of the service.
        ("GET /orders", 200, "orders"), ("GET /orders/", 200, "orders"), ("GET /orders/A-1", 200, "order A-1"),
        ("GET /orders/..", 200, "order .."), ("DELETE /orders/sold-out", 200, "cancelled"),
    ]

    @Test(arguments: requests)
    func answersForPagesAlone(request: String, status: Int, body: String) async throws {
        let response = try await Self.response(request)
        #expect(response.statusLine.split(separator: " ").dropFirst().first == "\(status)")
        #expect(String(decoding: response.body, as: UTF8.self) == body)
        #expect(response.values("Content-Length").count == 1)
    }

    @Test
    func fieldsThatComeSeveralTimesAreOne() async throws {
        let accepts = ["Accept: text/html;q=0.5", "Accept: text/markdown"]
        let page = try await Self.response("GET /orders/sold-out", accepts)
        #expect(page.values("Content-Type") == ["text/markdown; charset=utf-8"])
        let tags = ["If-None-Match: \"0\"", "If-None-Match: \"1b\""]
        let known = try await Self.response("GET /orders/sold-out", accepts + tags)
        #expect(known.statusLine == "HTTP/1.1 304 Not Modified")
        #expect(known.body.isEmpty)
        #expect(known.values("Content-Length").isEmpty)
        #expect(known.values("Content-Type").isEmpty)
        #expect(known.values("ETag") == ["\"1b\""])
    }

    @Test
    func anotherPathHasNothingElseOnIt() async throws {
        let pages = Self.pages.at("/v1/docs/errors")
        let place = try await Self.response("GET /v1/docs/errors", [], pages)
        #expect(place.statusLine == "HTTP/1.1 308 Permanent Redirect")
        #expect(place.values("Location") == ["./errors/"])
        #expect(try await Self.response("GET /v1/docs/errors/", [], pages).body == Array("index".utf8))
        #expect(try await Self.response("GET /v1/docs/errors/sold-out", [], pages).body == Array("sold out".utf8))
        #expect(try await Self.response("GET /orders/sold-out", [], pages).body == Array("order sold-out".utf8))
    }

    @Test(arguments: [
        "GET /v1/errors/unknown", "GET /v1/errors/sold-out/", "GET /v1/errors/%2e%2e", "POST /v1/errors/x",
    ])
    func whatHasNoPageIsAnErrorOfTheCatalog(request: String) async throws {
        let response = try await Self.response(request, [], Self.pages.at("/v1/errors"))
        #expect(response.statusLine == "HTTP/1.1 404 Not Found")
        #expect(response.values("Content-Type") == ["application/problem+json"])
        #expect(response.values("Location").isEmpty)
    }

    @Test
    func otherMethodsAreErrorsOfTheCatalog() async throws {
        for path in ["/v1/errors/sold-out", "/v1/errors/20001", "/v1/errors/", "/v1/errors"] {
            let response = try await Self.response("POST \(path)", [], Self.pages.at("/v1/errors"))
            #expect(response.statusLine == "HTTP/1.1 405 Method Not Allowed")
            #expect(response.values("Content-Type") == ["application/problem+json"])
            #expect(response.values("Allow") == ["GET, HEAD"])
        }
    }
}
