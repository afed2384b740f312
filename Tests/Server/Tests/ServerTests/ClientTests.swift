import AsyncHTTPClient
import ErrorCodesAsyncHTTPClient
import ErrorCodesFoundation
import ErrorCodesHTTPTypes
import ErrorCodesHummingbird
import ErrorCodesRuntime
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog
import Testing

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The clients of other packages over a socket: what a server throws is what they throw.
@Suite struct ClientTests {
    private static let error = ShopError.orderNotFound(orderID: "A-1", customer: "Ada")
    /// What the endless body consists of.
    private static let part = ByteBuffer(repeating: UInt8(ascii: " "), count: 16_384)

    private static var router: Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: ErrorCodesMiddleware(ShopError.self))
        router.get("orders") { _, _ in "two teas" }
        router.get("orders/a") { _, _ -> String in throw error }
        router.get("busy") { _, _ -> String in throw ShopError.uploadTooLarge(limit: 7).retry(after: .seconds(9)) }
        router.get("endless") { _, _ in
            let fields: HTTPFields = [.contentType: "application/problem+json", .retryAfter: "7"]
            return Response(
                status: .serviceUnavailable,
                headers: fields,
                body: ResponseBody { writer in
                    for _ in 0..<4_096 { try await writer.write(part) }
                    try await writer.finish(nil)
                }
            )
        }
        return router
    }

    /// What a call threw, the request's identifier left out.
    private static func caught(_ work: () async throws -> Void) async throws -> any ReceivedError {
        do {
            try await work()
        } catch {
            return try #require(error as? any ReceivedError, "\(error)")
        }
        throw NothingThrown()
    }

    private struct NothingThrown: Error {}

    @Test func asyncHTTPClient() async throws {
        try await LoopbackServer.run(Self.router, log: CapturedLog()) { port in
            let url = "http://127.0.0.1:\(port)"
            let fine = try await HTTPClient.shared.execute(
                HTTPClientRequest(url: url + "/orders"),
                timeout: .seconds(30)
            )
            try await ShopError.check(fine)
            #expect(String(buffer: try await fine.body.collect(upTo: 100)) == "two teas")

            let caught = try await Self.caught {
                let request = HTTPClientRequest(url: url + "/orders/a")
                try await ShopError.check(HTTPClient.shared.execute(request, timeout: .seconds(30)))
            }
            #expect(caught as? ShopError == Self.error)
            #expect(caught.response?.status == 404)
            #expect(caught.requestID?.isEmpty == false)
            #expect(caught.response?.problem.title == "Order not found")

            let busy = try await Self.caught {
                let request = HTTPClientRequest(url: url + "/busy")
                try await ShopError.check(HTTPClient.shared.execute(request, timeout: .seconds(30)))
            }
            #expect(busy as? ShopError == .uploadTooLarge(limit: 7))
            #expect(busy.retryAfter == RetryAfter("9"))
        }
    }

    @Test func bodyBeyondTheLimitLeavesTheStatus() async throws {
        try await LoopbackServer.run(Self.router, log: CapturedLog()) { port in
            for (path, limit) in [("/endless", 1 << 20), ("/orders/a", 10)] {
                let caught = try await Self.caught {
                    let request = HTTPClientRequest(url: "http://127.0.0.1:\(port)\(path)")
                    let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
                    try await ShopError.check(response, bodyLimit: limit)
                }
                let problem = try #require(caught as? UnknownProblem)
                #expect(problem.status == (path == "/endless" ? 503 : 404))
                #expect(problem.retryAfter == (path == "/endless" ? RetryAfter("7") : nil))
                #expect(problem.response?.decodingError == ProblemDecodingError(kind: .tooLarge, offset: limit))
                #expect(limit..<limit + (1 << 20) ~= problem.response?.body.count ?? 0)
            }
        }
    }

    @Test func urlSession() async throws {
        try await LoopbackServer.run(Self.router, log: CapturedLog()) { port in
            let root = try #require(URL(string: "http://127.0.0.1:\(port)"))
            let fine = URLRequest(url: root.appending(path: "orders"))
            let body = try ShopError.check(await URLSession.shared.data(for: fine))
            #expect(String(decoding: body, as: UTF8.self) == "two teas")
            let caught = try await Self.caught {
                let request = URLRequest(url: root.appending(path: "orders/a"))
                try ShopError.check(await URLSession.shared.data(for: request))
            }
            #expect(caught as? ShopError == Self.error)
            #expect(caught.response?.status == 404)
            #expect(caught.requestID?.isEmpty == false)
        }
    }

    @Test func otherProtocolsHaveNoErrors() throws {
        let url = try #require(URL(string: "file:///tmp/x"))
        let response = URLResponse(url: url, mimeType: nil, expectedContentLength: 1, textEncodingName: nil)
        #expect(try ShopError.check((Data([1]), response)) == Data([1]))
    }

    @Test func httpTypes() throws {
        let fields: HTTPFields = [.contentType: "application/problem+json", .retryAfter: "3"]
        let response = HTTPResponse(status: .notFound, headerFields: fields)
        let received = ProblemResponse(response, body: Self.error.encodedProblem(), base: "https://example.com/a")
        let headers = [
            HeaderField(name: "Content-Type", value: "application/problem+json"),
            HeaderField(name: "Retry-After", value: "3"),
        ]
        let body = Self.error.encodedProblem()
        let expected = ProblemResponse(status: 404, headers: headers, body: body, base: "https://example.com/a")
        #expect(received == expected)
        #expect(throws: Self.error) { try ShopError.check(received) }
    }
}
