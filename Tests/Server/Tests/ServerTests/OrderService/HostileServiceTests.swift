import HTTPTypes
import Hummingbird
import NIOCore
import TestSupport
import Testing

/// What the client shows of a service that sends commands for terminals.
@Suite struct HostileServiceTests {
    /// As it stands in JSON: colors, the title of the window, a new line, C1 controls, text turned around, tags.
    private static let hostile =
        #"a\u001b[31m\u001b]0;b\u0007\r\nc\u009b2J\u202ed\u2066e\u061c\u200f\ufeff\u2028\udb40\udc41\u0000f \u00e9\ud83e\udd80"#

    private static let shown =
        #"a\u{1B}[31m\u{1B}]0;b\u{7}\u{D}\u{A}c\u{9B}2J\u{202E}d\u{2066}e\u{61C}\u{200F}\u{FEFF}\u{2028}\u{E0041}\u{0}f "#
        + "\u{E9}\u{1F980}"

    private static func client(
        _ arguments: [String],
        status: HTTPResponse.Status,
        mediaType: String,
        body: String
    ) async throws -> ProcessResult {
        let router = Router(context: BasicRequestContext.self)
        router.get("orders/:id") { _, _ in
            Response(
                status: status,
                headers: [.contentType: mediaType],
                body: ResponseBody(byteBuffer: ByteBuffer(string: body))
            )
        }
        return try await LoopbackServer.run(router, log: CapturedLog()) { port in
            try await OrderServiceProcess(url: "http://127.0.0.1:\(port)").client(arguments, token: "t")
        }
    }

    @Test func problemsAreEscaped() async throws {
        let body = #"{"type":"https://example.com/x","title":"T","detail":"\#(Self.hostile)","requestId":"r\u001b"}"#
        let result = try await Self.client(
            ["get", "A-1"],
            status: .conflict,
            mediaType: "application/problem+json",
            body: body
        )
        let text = #"\#(Self.shown) (HTTP 409, https://example.com/x, not known to this client). [request r\u{1B}]"#
        #expect(result == ProcessResult(standardError: text + "\n", exitCode: 1))
    }

    @Test func paramsOfKnownErrorsAreEscaped() async throws {
        let body = #"""
            {"type":"https://orders.example.com/errors/order-in-progress","status":409,"code":20001,\#
            "orderID":"\#(Self.hostile)"}
            """#
        let result = try await Self.client(
            ["get", "A-1"],
            status: .conflict,
            mediaType: "application/problem+json",
            body: body
        )
        let text = "You have an order in progress. Pay or cancel it first: order-client cancel \(Self.shown)."
        #expect(result == ProcessResult(standardError: text + "\n", exitCode: 1))
    }

    @Test func ordersAreEscaped() async throws {
        let order = #"{"id":"\#(Self.hostile)","items":[{"sku":"\u001b","quantity":1}],"state":"open"}"#
        let result = try await Self.client(
            ["get", "A-1"],
            status: .ok,
            mediaType: "application/json",
            body: #"{"code":0,"message":"","data":\#(order),"requestId":null}"#
        )
        #expect(result == ProcessResult(standardOutput: Self.shown + #" is open: 1 x \u{1B}"# + "\n"))
    }

    @Test func answersAsTheyCameAreEscapedButForTheirLines() async throws {
        let result = try await Self.client(
            ["send", "GET", "/orders/A-1"],
            status: .ok,
            mediaType: "text/plain",
            body: "a\u{1B}[31m\r\nb\n\u{202E}c"
        )
        #expect(result == ProcessResult(standardOutput: #"a\u{1B}[31m\u{D}"# + "\nb\n" + #"\u{202E}c"# + "\n"))
    }
}
