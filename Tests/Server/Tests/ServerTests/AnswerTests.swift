import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import TestCatalog
import Testing

/// Successes as the calls declare them, and what every response has: rate limits, who asked, and when.
@Suite struct AnswerTests {
    private static let limit = RateLimit(quota: 100, window: .seconds(60), remaining: 7, reset: .seconds(30))

    private static func router(_ configure: (inout ErrorResponder) -> Void) -> Router<BasicRequestContext> {
        var responder = ErrorResponder(DeskError.self, formats: [.problem, .envelope, .jsonAPI])
        configure(&responder)
        let router = Router(context: BasicRequestContext.self)
        router.add(
            middleware: ErrorCodesMiddleware(responder).application { request, _ in request.headers[.userAgent] }
        )
        router.post("desks/:desk") { _, context -> OperationSuccess<DeskError.TakeDesk, [String: Int]> in
            context.report(limit)
            return .taken(["number": 7], desk: try context.parameters.require("desk"))
        }
        router.delete("rooms/:room") { _, _ -> OperationSuccess<DeskError.LeaveRoom, Never> in .left() }
        router.get("limited") { _, context -> Response in
            context.report(limit, legacy: true)
            throw DeskError.deskTaken(desk: "7")
        }
        router.get("own") { _, context -> Response in
            context.report(limit)
            throw DeskError.deskTaken(desk: "7").rateLimited(
                RateLimit(quota: 5, window: .seconds(1), reset: .seconds(1))
            )
        }
        return router
    }

    private func answer(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ setup: CaseTests.Setup,
        _ headers: HTTPFields = [:],
        _ configure: (inout ErrorResponder) -> Void = { _ in }
    ) async throws -> Answer {
        let log = CapturedLog()
        let response = try await Application(router: Self.router(configure), logger: log.logger).test(setup.testing) {
            try await $0.execute(uri: path, method: method, headers: headers)
        }
        let body = String(buffer: response.body)
        let identifier = body.firstMatch(of: /"requestId":"([0-9a-f]+)"/).map { String($0.1) }
        var answer = Answer(response, isHead: false, requestID: identifier)
        answer.fields.removeAll { $0.hasPrefix("Content-Length") || $0.hasPrefix("Vary") }
        answer.body = answer.body.replacing(/"time":"([^"]*)"/) { match in
            let time = DateTime(String(match.1)).map { Date(timeIntervalSince1970: $0.secondsSinceEpoch) }
            return abs(time?.timeIntervalSinceNow ?? .infinity) < 3_600 ? #""time":"{now}""# : String(match.0)
        }
        return answer
    }

    private static let limitFields = [#"RateLimit-Policy: "default";q=100;w=60"#, #"RateLimit: "default";r=7;t=30"#]

    @Test(arguments: CaseTests.Setup.allCases)
    func successesHaveTheFieldsOfTheSpecAndRateLimits(_ setup: CaseTests.Setup) async throws {
        let taken = try await answer(.post, "/desks/7", setup)
        #expect(taken.status == 201)
        #expect(
            taken.fields == ["Content-Type: application/json; charset=utf-8", "Location: /desks/7"]
                + Self.limitFields
        )
        #expect(
            try Self.members(taken) == #"{"code":100,"data":{"number":7},"message":"Taken","requestId":"{request-id}"}"#
        )
        let left = try await answer(.delete, "/rooms/1", setup)
        #expect(left == Answer(status: 204))
    }

    @Test(arguments: CaseTests.Setup.allCases)
    func errorsHaveRateLimitsToo(_ setup: CaseTests.Setup) async throws {
        let limited = try await answer(.get, "/limited", setup)
        #expect(limited.status == 409)
        #expect(
            limited.fields
                == ["Content-Type: application/problem+json"] + Self.limitFields
                + ["X-RateLimit-Limit: 100", "X-RateLimit-Remaining: 7", "X-RateLimit-Reset: 30"]
        )
        let own = try await answer(.get, "/own", setup)
        #expect(
            own.fields == [
                "Content-Type: application/problem+json", #"RateLimit-Policy: "default";q=5;w=1"#,
                #"RateLimit: "default";r=0;t=1"#, "Retry-After: 1",
            ]
        )
    }

    @Test(arguments: CaseTests.Setup.allCases)
    func bodiesSayWhoAskedAndWhen(_ setup: CaseTests.Setup) async throws {
        func body(_ method: HTTPRequest.Method, _ path: String, _ accept: String) async throws -> String {
            let headers: HTTPFields = [.accept: accept, .userAgent: "100001"]
            return try await answer(method, path, setup, headers) { ($0.sendsApplication, $0.sendsTime) = (true, true) }
                .body
        }
        let asked = #""requestId":"{request-id}","application":"100001","time":"{now}""#
        let problem =
            #"{"type":"https://errors.example.com/desk/desk-taken","title":"Desk taken","status":409,"code":8,"#
        #expect(
            try await body(.get, "/own", "*/*") == problem
                + #""requestId":"{request-id}","retryAfter":1,"application":"100001","time":"{now}","desk":"7"}"#
        )
        #expect(
            try await body(.get, "/own", "application/json")
                == #"{"code":8,"message":"Desk taken","data":{"desk":"7"},\#(asked)}"#
        )
        #expect(try await body(.get, "/own", "application/vnd.api+json").hasSuffix(#""meta":{\#(asked)}}"#))
        #expect(
            try await body(.get, "/nowhere", "*/*")
                == #"{"type":"https://errors.example.com/desk/no-such-place","title":"No such place","status":404,"code":2,\#(asked)}"#
        )
        let success = try await body(.post, "/desks/7", "*/*")
        #expect(success.contains(#""application":"100001""#) && success.contains(#""time":"{now}""#))
        #expect(try await !answer(.post, "/desks/7", setup, [.userAgent: "100001"]).body.contains("application"))
    }

    private static func members(_ answer: Answer) throws -> String {
        let object = try JSONSerialization.jsonObject(with: Data(answer.body.utf8))
        let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}

extension Answer {
    fileprivate init(status: Int) { (self.status, fields, body) = (status, [], "") }
}
