import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog

extension ErrorCase {
    private struct Order: Decodable {
        var article: String
        var count: Int
    }

    private static func bare(
        _ name: String,
        _ error: any Error,
        method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:]
    ) -> ErrorCase {
        ErrorCase("bare-\(name)", method: method, headers: headers, responder: desk, throwing: error)
    }

    /// A catalog whose spec says which error stands for which status.
    static let desk = ErrorResponder(DeskError.self, formats: [.problem, .envelope, .jsonAPI])

    /// What has a status alone, and is answered with the error of the catalog that stands for it.
    static let bareStatuses: [ErrorCase] = [
        ErrorCase("bare-no-such-path", path: "/nowhere", responder: desk) { _, _ in Response(status: .ok) },
        bare("message", HTTPError(.notFound, message: "canary: no row in the table")),
        bare("plain", PlainStatus(404, detail: "canary: no row in the table")),
        bare("head", HTTPError(.notFound), method: .head),
        bare("methods", HTTPError(.methodNotAllowed, headers: [.allow: "GET, HEAD"])),
        bare("no-methods", HTTPError(.methodNotAllowed)),
        bare("media-type", HTTPError(.unsupportedMediaType, headers: [.accept: "application/json"])),
        bare("unavailable", HTTPError(.serviceUnavailable, headers: [.retryAfter: "60"], message: "canary: a host")),
        bare("other-status", HTTPError(.conflict, message: "Taken.")),
        bare("unexpected", HTTPError(.internalServerError, message: "canary: a host")),
        bare("envelope", HTTPError(.notFound, message: "canary"), headers: [.accept: "application/json"]),
        bare("jsonapi", HTTPError(.notFound, message: "canary"), headers: [.accept: "application/vnd.api+json"]),
        ErrorCase("bare-too-large", method: .post, body: "0123456789", responder: desk) { request, _ in
            _ = try await request.body.collect(upTo: 8)
            return Response(status: .ok)
        },
        ErrorCase("bare-form", responder: desk) { _, _ in
            _ = try URLEncodedFormDecoder().decode(Order.self, from: "article=tea&article=CANARY&count=1")
            return Response(status: .ok)
        },
    ]
}
