import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog

extension ErrorCase {
    private struct Order: Decodable {
        var article: String
        var count: Int
    }

    private static func decoding(_ name: String, _ body: String) -> ErrorCase {
        ErrorCase("framework-\(name)", method: .post, headers: [.contentType: "application/json"], body: body) {
            let order = try await $0.decode(as: Order.self, context: $1)
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: order.article)))
        }
    }

    private static func failing(
        _ name: String,
        _ error: HTTPError,
        method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:]
    ) -> ErrorCase {
        ErrorCase("framework-\(name)", method: method, headers: headers, throwing: error)
    }

    /// What Hummingbird throws by itself, and what handlers throw of its own errors.
    static let frameworkErrors: [ErrorCase] = [
        ErrorCase("framework-no-such-path", path: "/nowhere") { _, _ in Response(status: .ok) },
        ErrorCase("framework-head-of-no-such-path", method: .head, path: "/nowhere") { _, _ in Response(status: .ok) },
        decoding("malformed-json", #"{"article": "tea", "#),
        decoding("missing-key", #"{"article": "tea"}"#),
        decoding("wrong-type", #"{"article": "tea", "count": "two"}"#),
        decoding("null", #"{"article": null, "count": 2}"#),
        ErrorCase("framework-too-large", method: .post, body: String(repeating: "x", count: 100)) { request, _ in
            _ = try await request.body.collect(upTo: 8)
            return Response(status: .ok)
        },
        failing("status-only", HTTPError(.conflict)),
        failing("message", HTTPError(.forbidden, message: "Only \"managers\" may.")),
        failing("head", HTTPError(.forbidden, message: "Only \"managers\" may."), method: .head),
        failing(
            "fields",
            HTTPError(
                .tooManyRequests,
                headers: [.retryAfter: "17", .contentType: "text/html", .contentLength: "3", .connection: "close"],
                message: "Slow down."
            )
        ),
        failing("no-challenge", HTTPError(.unauthorized, message: "Who are you?")),
        failing("own-challenge", HTTPError(.unauthorized, headers: [.wwwAuthenticate: "Digest realm=\"x\""])),
        failing("no-allow", HTTPError(.methodNotAllowed)),
        failing("no-proxy-challenge", HTTPError(.proxyAuthenticationRequired)),
        failing("no-upgrade", HTTPError(.upgradeRequired), headers: ofHTTP1),
        failing("precondition-required", HTTPError(.preconditionRequired)),
        failing("fields-too-large", HTTPError(.requestHeaderFieldsTooLarge)),
        failing("not-registered", HTTPError(HTTPResponse.Status(code: 499, reasonPhrase: "Odd"), message: "Odd.")),
        failing("beyond-599", HTTPError(HTTPResponse.Status(code: 600), message: "canary: a host name")),
        failing("server-error", HTTPError(.internalServerError, message: "canary: a host name")),
        failing("bad-gateway", HTTPError(.badGateway, message: "canary: a host name")),
        failing("unavailable", HTTPError(.serviceUnavailable, headers: [.retryAfter: "60"], message: "canary: a host")),
    ]
}
