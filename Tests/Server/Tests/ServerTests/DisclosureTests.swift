import ErrorCodesHummingbird
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestCatalog
import Testing

/// What clients read of the errors that Hummingbird itself throws, whole: no name of a Swift type, no text of a decoder.
@Suite struct DisclosureTests {
    private static func problem(_ status: Int, _ title: String, _ detail: String? = nil) -> String {
        let detail = detail.map { #""detail":"\#($0)","# } ?? ""
        return #"{"type":"about:blank","title":"\#(title)","status":\#(status),\#(detail)"requestId":"{request-id}"}"#
    }

    private static let unexpected = #"""
        {"type":"https://errors.example.com/shop/internal-error","title":"An unknown error occurred","status":500,\#
        "code":5000,"requestId":"{request-id}"}
        """#

    /// Throws the error of a case, and gives the body.
    private static func body(_ failure: FrameworkFailure, _ log: CapturedLog = CapturedLog()) async throws -> String {
        let router = Router(context: EitherContext.self)
        router.add(middleware: ErrorCodesMiddleware(ShopError.self))
        if failure.hasFiles { router.add(middleware: FileMiddleware(FrameworkFailure.folder)) }
        router.on("/case/:number/:word", method: failure.method, use: failure.handler)
        let application = Application(router: router, logger: log.logger)
        let response = try await application.test(.router) { client in
            try await client.execute(
                uri: failure.uri,
                method: failure.method,
                headers: failure.headers,
                body: failure.body.map { ByteBuffer(string: $0) }
            )
        }
        let body = String(buffer: response.body)
        return body.replacing(/"requestId":"[0-9a-f]+"/) { _ in #""requestId":"{request-id}""# }
    }

    @Test(arguments: FrameworkFailure.ofParameters)
    func parameters(_ failure: FrameworkFailure) async throws {
        let detail = failure.isAbsent ? "Expected parameter does not exist" : "A parameter is not valid."
        let body = try await Self.body(failure)
        #expect(body == Self.problem(400, "Bad Request", detail))
    }

    @Test(arguments: FrameworkFailure.ofDecoding)
    func decoding(_ failure: FrameworkFailure, _ detail: String) async throws {
        let body = try await Self.body(failure)
        #expect(body == Self.problem(400, "Bad Request", detail))
    }

    @Test(arguments: FrameworkFailure.ofStatuses)
    func statuses(_ failure: FrameworkFailure, _ status: HTTPResponse.Status, _ detail: String?) async throws {
        let body = try await Self.body(failure)
        #expect(body == Self.problem(status.code, status.reasonPhrase, detail))
    }

    @Test(arguments: FrameworkFailure.unexpected)
    func unexpectedErrors(_ failure: FrameworkFailure) async throws {
        #expect(try await Self.body(failure) == Self.unexpected)
    }

    /// The text of a handler is the application's own.
    @Test(arguments: [
        "The amount must be positive.", "Only `managers` may.", "Parameter 'a' must be positive (see the manual).", "",
        "Value of type tea",
    ])
    func messagesOfHandlersStay(_ message: String) async throws {
        let failure = FrameworkFailure("own") { _, _ in throw HTTPError(.badRequest, message: message) }
        let body = try await Self.body(failure)
        #expect(body == Self.problem(400, "Bad Request", message))
    }

    /// What another version might write is dropped where it looks like a message of the framework.
    @Test(arguments: [
        "Query item 'x' is not convertible to the expected type SecretInternalType", "Missing coding key SecretKey",
        "type mismatch: SecretInternalType", "DecodingError: SecretInternalType",
        "The value is not of the `SecretInternalType` type.", "Value of type SecretInternalType is missing",
        "No value of type `secret`", "no type `secret`", "Missing value of type [secret]", "of type module.SecretType",
        "Cannot initialize SecretInternalChoice from invalid String value CANARY",
        "Expected to decode Secret but found a string instead.",
    ])
    func whatLooksLikeTheFrameworksIsDropped(_ message: String) async throws {
        let failure = FrameworkFailure("changed") { _, _ in throw HTTPError(.badRequest, message: message) }
        let body = try await Self.body(failure)
        #expect(body == Self.problem(400, "Bad Request"))
    }

    /// Statuses that are no error keep their response, but for what looks like a message of the framework.
    @Test(arguments: [
        ("'a' is not of the expected type (SecretInternalType)", ""),
        ("Parameter 'a' can not be converted to the expected type (SecretInternalType)", "A parameter is not valid."),
        ("See the other order.", "See the other order."),
    ])
    func messagesOfRedirectsAreReadToo(_ message: String, _ sent: String) async throws {
        let failure = FrameworkFailure("redirect") { _, _ in
            throw HTTPError(.found, headers: [.location: "/other"], message: message)
        }
        let body = try await Self.body(failure)
        #expect(body == (sent.isEmpty ? "" : #"{"error":{"message":"\#(sent)"}}"#))
    }

    /// The log has the message that the client does not get, escaped.
    @Test(arguments: [
        (400, "type mismatch: Secret\nType", #"notice type mismatch: Secret\u{A}Type"#),
        (404, "The given data was not valid input: x", "notice The given data was not valid input: x"),
        (502, "no answer", "error no answer"),
        (500, "no answer", "error no answer"),
    ])
    func theLogHasTheWholeMessage(_ status: Int, _ message: String, _ line: String) async throws {
        let failure = FrameworkFailure("logged") { _, _ in
            throw HTTPError(HTTPResponse.Status(code: status), message: message)
        }
        let log = CapturedLog()
        _ = try await Self.body(failure, log)
        #expect(log.linesOfErrors.map { "\($0.level) \($0.message)" } == [line])
    }

    /// The middleware for CORS wraps errors where it stands after ours.
    @Test func fieldsOfOthersStayWhereTheyWrapErrors() async throws {
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: ErrorCodesMiddleware(ShopError.self))
        router.add(middleware: CORSMiddleware(allowOrigin: .originBased))
        router.get("gone") { _, _ -> Response in throw ShopError.gone() }
        router.get("status") { _, _ -> Response in throw HTTPError(.badGateway, message: "CANARY") }
        router.get("other") { _, _ -> Response in throw StockLevelError(text: "CANARY") }
        router.get("own") { _, _ -> Response in throw TeapotError() }
        let application = Application(router: router, logger: CapturedLog().logger)
        try await application.test(.router) { client in
            let expected = ["gone": 410, "status": 502, "other": 500, "own": 409]
            for (path, status) in expected {
                let response = try await client.execute(
                    uri: "/" + path,
                    method: .get,
                    headers: [.origin: "https://a.example"]
                )
                #expect(response.status.code == status)
                #expect(response.headers[values: .accessControlAllowOrigin] == ["https://a.example"])
                #expect(response.headers[values: .vary] == ["Origin"])
                let isOwn = path == "own"
                #expect(response.headers[.contentType] == (isOwn ? "text/plain" : "application/problem+json"))
                #expect(!String(buffer: response.body).contains("CANARY"))
            }
        }
    }
}
