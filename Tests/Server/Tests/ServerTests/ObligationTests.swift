import ErrorCodesHummingbird
import ErrorCodesRuntime
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestCatalog
import Testing

/// What RFC 9457, 9110, 6585 and 7725 ask of whoever sends an error, for each error of the catalogue in each form.
@Suite struct ObligationTests {
    private static let forms = ["application/problem+json", "application/json", "application/vnd.api+json"]

    private static func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: ErrorCodesMiddleware(ErrorCase.threeForms))
        for code in ShopError.Code.allCases {
            router.get("\(code.name)") { _, _ -> Response in throw TestCatalog.sample(code) }
        }
        for status in 400...599 {
            router.get("\(status)") { _, _ -> Response in throw HTTPError(HTTPResponse.Status(code: status)) }
        }
        return router
    }

    private static func exchange(
        _ path: String,
        _ setup: CaseTests.Setup
    ) async throws -> [(form: String, get: TestResponse, head: TestResponse)] {
        let application = Application(router: router(), logger: CapturedLog().logger)
        return try await application.test(setup.testing) { client in
            var answers: [(String, TestResponse, TestResponse)] = []
            for form in forms {
                let fields: HTTPFields = [.accept: form, .connection: "keep-alive"]
                let get = try await client.execute(uri: path, method: .get, headers: fields)
                let head = try await client.execute(uri: path, method: .head, headers: fields)
                try BodyArchive.keep(get.body.readableBytesView, mediaType: form)
                answers.append((form, get, head))
            }
            return answers
        }
    }

    @Test(arguments: ShopError.Code.allCases, CaseTests.Setup.allCases)
    func fulfilsThoseOfItsStatus(_ code: ShopError.Code, _ setup: CaseTests.Setup) async throws {
        for (form, get, head) in try await Self.exchange("/\(code.name)", setup) {
            #expect(get.status.code == code.status)
            #expect(get.headers[values: .contentType] == [form])
            #expect(get.headers[values: .vary] == ["Accept"])
            try Self.expectBody(get, form, code.status, type: code.type)
            Self.expectFields(get.headers, code.status)
            Self.expectSame(head, get)
            let isPersonal = TestCatalog.sample(code).parameters.contains { $0.visibility == .personal }
            if isPersonal { #expect(get.headers[.cacheControl] == "no-store") }
        }
    }

    @Test(arguments: CaseTests.Setup.allCases)
    func fulfilsThoseOfStatusesAlone(_ setup: CaseTests.Setup) async throws {
        for status in [400, 401, 404, 405, 407, 413, 417, 421, 423, 426, 428, 429, 431, 451, 499, 501, 503, 511, 599] {
            for (form, get, head) in try await Self.exchange("/\(status)", setup) {
                #expect(get.status.code == status)
                #expect(get.headers[values: .contentType] == [form])
                try Self.expectBody(get, form, status, type: "about:blank")
                Self.expectFields(get.headers, status, isOfCatalogue: false)
                Self.expectSame(head, get)
            }
        }
    }

    /// With `about:blank` the title is the status phrase (RFC 9457, section 4.2.1).
    @Test func titlesOfPlainStatusesAreTheirPhrases() async throws {
        let phrases: [HTTPResponse.Status] = [
            .badRequest, .unauthorized, .forbidden, .notFound, .methodNotAllowed, .notAcceptable,
            .proxyAuthenticationRequired, .requestTimeout, .conflict, .gone, .lengthRequired, .preconditionFailed,
            .contentTooLarge, .uriTooLong, .unsupportedMediaType, .rangeNotSatisfiable, .expectationFailed,
            .misdirectedRequest, .unprocessableContent, .tooEarly, .upgradeRequired, .preconditionRequired,
            .tooManyRequests, .requestHeaderFieldsTooLarge, .unavailableForLegalReasons, .notImplemented, .badGateway,
            .serviceUnavailable, .gatewayTimeout, .httpVersionNotSupported, .networkAuthenticationRequired,
        ]
        for status in phrases {
            let answer = try #require(try await Self.exchange("/\(status.code)", .router).first)
            let body = try JSONSerialization.jsonObject(with: Data(answer.get.body.readableBytesView))
            let title = (body as? [String: Any])?["title"] as? String
            #expect(title == status.reasonPhrase)
        }
    }

    private static func expectBody(_ response: TestResponse, _ form: String, _ status: Int, type: String) throws {
        let body = try JSONSerialization.jsonObject(with: Data(response.body.readableBytesView))
        let members = try #require(body as? [String: Any])
        switch form {
        case "application/problem+json":
            #expect(members["status"] as? Int == status)
            #expect(members["type"] as? String == type)
            #expect(members["title"] is String)
        case "application/json":
            #expect(Set(members.keys) == ["code", "message", "data", "requestId"])
        default:
            let errors = try #require(members["errors"] as? [[String: Any]])
            #expect(errors.allSatisfy { $0["status"] as? String == String(status) })
        }
        #expect(response.headers[.contentLength] == String(response.body.readableBytes))
    }

    private static let blockedBy = "<https://law.example.com/orders>; rel=\"blocked-by\""

    private static func expectFields(_ fields: HTTPFields, _ status: Int, isOfCatalogue: Bool = true) {
        let required: [Int: HTTPField.Name] = [
            401: .wwwAuthenticate, 405: .allow, 407: .proxyAuthenticate, 426: .upgrade,
        ]
        if let name = required[status] {
            #expect(fields[values: name].count == 1)
            #expect(status == 405 || fields[name]?.isEmpty == false)
        }
        if [428, 429, 431, 511].contains(status) { #expect(fields[values: .cacheControl] == ["no-store"]) }
        guard isOfCatalogue else { return }
        switch status {
        case 413, 429, 503:
            let values = fields[values: .retryAfter]
            if status != 503 || !values.isEmpty { #expect(values.count == 1) }
            #expect(values.allSatisfy { RetryAfter($0) != nil })
        case 415: #expect(fields[.accept] == "application/json")
        case 416: #expect(fields[.contentRange] == "bytes */4096")
        case 451: #expect(fields.contains { $0.name.canonicalName == "link" && $0.value == blockedBy })
        default: break
        }
    }

    /// A response to `HEAD` has no body, and the fields that one to `GET` would have (RFC 9110, section 9.3.2).
    private static func expectSame(_ head: TestResponse, _ get: TestResponse) {
        #expect(head.status == get.status)
        #expect(head.body.readableBytes == 0)
        let comparable = { (response: TestResponse) in
            response.headers.filter { $0.name != .date }.map { "\($0.name): \($0.value)" }.sorted()
        }
        #expect(comparable(head) == comparable(get))
    }
}
