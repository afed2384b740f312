import ErrorCodesHTTPTypes
import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestSupport
import Testing

/// Responses without content (RFC 9110, section 6.4.1), byte for byte on a connection that stays open: what a second
/// request on it is answered with begins right behind them.
@Suite struct ContentlessTests {
    /// Sorts the members of what it encodes.
    private struct SortedContext: RequestContext {
        var coreContext: CoreRequestContextStorage

        init(source: Source) { coreContext = .init(source: source) }

        var responseEncoder: JSONEncoder {
            let encoder = JSONEncoder()
            encoder.outputFormatting = .sortedKeys
            return encoder
        }
    }

    private static func router() -> Router<SortedContext> {
        let router = Router(context: SortedContext.self)
        router.add(middleware: Identifying<SortedContext>("r-1"))
        router.add(middleware: ErrorCodesMiddleware(ContentlessError.self))
        for method in [HTTPRequest.Method.get, .head] {
            for code in ContentlessSuccess.allCases {
                router.on("success/\(code.name)", method: method) { _, _ in
                    SuccessEnvelope(code, data: ["id": 17], requestID: "r-1")
                }
            }
            for status in OwnContent.statuses {
                for way in OwnContent.allCases {
                    router.on("own/\(way)/\(status)", method: method) { request, context in
                        try way.response(HTTPResponse.Status(code: status), to: request, context)
                    }
                }
            }
            for code in ContentlessError.Code.allCases {
                router.on("error/\(code.name)", method: method) { _, _ -> Response in
                    throw ContentlessError(code: code)
                }
            }
        }
        router.get("next") { _, _ in "next" }
        return router
    }

    /// What the server sends for a request and another one after it, with line ends to be seen.
    private static func exchange(_ method: String, _ path: String) async throws -> String {
        let bytes = try await LoopbackServer.run(router(), log: CapturedLog()) { port in
            let first = "\(method) /\(path) HTTP/1.1\r\nHost: a\r\n\r\n"
            let second = "GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            return try await RawExchange.send(first + second, port: port)
        }
        return String(decoding: bytes, as: UTF8.self)
            .replacing(/\r\nDate: [^\r]*\r\n/) { _ in "\r\nDate: {date}\r\n" }
            .replacing("\r\n", with: "\\r\\n\n")
    }

    @Test(arguments: ["GET", "HEAD"], ContentlessSuccess.allCases.map(\.name))
    func successesAreReadToTheirEnd(_ method: String, _ name: String) async throws {
        let text = try await Self.exchange(method, "success/\(name)")
        try Recording.ofServer.check(text, against: "Contentless/success-\(name)-\(method).txt")
    }

    @Test(arguments: ["GET", "HEAD"], ContentlessError.Code.allCases.map(\.name))
    func errorsAreReadToTheirEnd(_ method: String, _ name: String) async throws {
        let text = try await Self.exchange(method, "error/\(name)")
        try Recording.ofServer.check(text, against: "Contentless/error-\(name)-\(method).txt")
    }

    /// Whatever makes the response: a handler, an error that makes its own, or an `HTTPError`.
    @Test(arguments: ["GET", "HEAD"], OwnContent.allCases)
    func responsesOfOthersAreReadToTheirEnd(_ method: String, _ way: OwnContent) async throws {
        var texts: [String] = []
        for status in OwnContent.statuses { texts.append(try await Self.exchange(method, "own/\(way)/\(status)")) }
        try Recording.ofServer.check(texts.joined(separator: "\n\n"), against: "Contentless/own-\(way)-\(method).txt")
    }

    /// NIO leaves `Content-Length` out of such responses over HTTP/1.1, but not over HTTP/2.
    @Test(arguments: [("removed", nil), ("reset", "0"), ("unchanged", nil)] as [(String, String?)])
    func responsesHaveNoFieldsOfContent(_ name: String, _ length: String?) async throws {
        try await Application(router: Self.router(), logger: CapturedLog().logger).test(.router) { client in
            let code = try #require(ContentlessSuccess.allCases.first { $0.name == name })
            let own = OwnContent.allCases.map { "/own/\($0)/\(code.status)" }
            for path in ["/success/\(name)", "/error/\(name)"] + own {
                let response = try await client.execute(uri: path, method: .get)
                #expect(response.headers[.contentLength] == length)
                #expect(response.headers[.contentType] == nil)
                #expect(response.body.readableBytes == 0)
            }
        }
    }

    /// A response that was changed after it was made.
    @Test(arguments: [(100, nil), (204, nil), (205, "0"), (304, nil), (409, "77")] as [(Int, String?)])
    func headsFollowTheStatus(_ status: Int, _ length: String?) {
        var response = ErrorResponder(ContentlessError.self).response(
            to: ContentlessError(code: .failed),
            for: ErrorRequest()
        )
        response.status = status
        response.contentLength = 77
        let head = HTTPResponse(response)
        #expect(head.status.code == status)
        #expect(head.headerFields[.contentLength] == length)
        #expect(head.headerFields[.contentType] == (status == 409 ? "application/problem+json" : nil))
    }
}
