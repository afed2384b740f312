import ErrorCodesRuntime
@testable import ErrorCodesServer
import Foundation
import Testing

@Suite("The three forms of a body")
struct ErrorBodyTests {
    private func body(_ error: any Error, _ format: ErrorBodyFormat, _ request: ErrorRequest = ErrorRequest()) -> String
    {
        ErrorResponder(OrderError.self, admitting: StockError.self, formats: [format]).response(to: error, for: request)
            .text
    }

    @Test("problems")
    func problem() {
        #expect(body(Fixture.queued, .problem) == Fixture.queuedBody)
        #expect(body(Fixture.invalid, .problem) == Fixture.invalidBody)
        #expect(body(Fixture.lowStock, .problem) == Fixture.lowStockBody)
    }

    @Test("envelopes")
    func envelope() {
        let queued = """
            {"code":20005,"message":"ada@example.com is number 3: ready in 1h 30m, {tagged} a, b.",\
            "data":{"position":3,"eta":"PT1H30M","id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","tags":["a","b"],\
            "level":"high","e_mail":"ada@example.com"},"requestId":"r-1"}
            """
        #expect(body(Fixture.queued, .envelope, ErrorRequest(requestID: "r-1")) == queued)
        let invalid = """
            {"code":10002,"message":"Validation failed","data":{"errors":[\
            {"detail":"Must be a valid e-mail address.","pointer":"#/contact/mail","code":"INVALID_FORMAT",\
            "expected":"e-mail address"},\
            {"detail":"Must be between 1 and 99.","pointer":"#/items/0/two%20words","code":"OUT_OF_RANGE","minimum":1,\
            "maximum":99},\
            {"detail":"Belongs to ada@example.com.","pointer":"#/name","code":"404","by":"ada@example.com"},\
            {"pointer":"#","code":405}]},"requestId":null}
            """
        #expect(body(Fixture.invalid, .envelope) == invalid)
        let bare = #"{"code":99999,"message":"An unknown error occurred","data":null,"requestId":null}"#
        #expect(body(OrderError.internalError(), .envelope) == bare)
    }

    @Test("documents of JSON:API")
    func jsonAPI() {
        let queued = """
            {"errors":[{"links":{"about":"https://wiki.example.com/orders",\
            "type":"https://example.com/some/registered/type"},"status":"503","code":"20005","title":"Queued",\
            "detail":"ada@example.com is number 3: ready in 1h 30m, {tagged} a, b.","meta":{"position":3,\
            "eta":"PT1H30M","id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","tags":["a","b"],"level":"high",\
            "e_mail":"ada@example.com"}}],"meta":{"requestId":"r-1"}}
            """
        #expect(body(Fixture.queued, .jsonAPI, ErrorRequest(requestID: "r-1")) == queued)
        let invalid = """
            {"errors":[{"links":{"type":"https://errors.example.com/orders/validation-failed"},"status":"422",\
            "code":"10002","title":"Validation failed"},\
            {"status":"422","code":"INVALID_FORMAT","title":"Validation failed",\
            "detail":"Must be a valid e-mail address.","source":{"pointer":"/contact/mail"},\
            "meta":{"expected":"e-mail address"}},\
            {"status":"422","code":"OUT_OF_RANGE","title":"Validation failed","detail":"Must be between 1 and 99.",\
            "source":{"pointer":"/items/0/two words"},"meta":{"minimum":1,"maximum":99}},\
            {"status":"422","code":"404","title":"Validation failed","detail":"Belongs to ada@example.com.",\
            "source":{"pointer":"/name"},"meta":{"by":"ada@example.com"}},\
            {"status":"422","code":"405","title":"Validation failed","source":{"pointer":""}}]}
            """
        #expect(body(Fixture.invalid, .jsonAPI) == invalid)
    }

    @Test("fields outside of the body")
    func locations() {
        let error = OrderError.validationFailed(errors: [
            FieldError(.outOfRange(minimum: 1, maximum: 99), in: .query("limit")),
            FieldError(.invalidFormat(expected: "number"), in: .path("orderID")),
            FieldError(.invalidFormat(expected: "\"v\""), in: .header("Accept-Version")),
        ])
        let elements = #"""
            "errors":[{"detail":"Must be between 1 and 99.","parameter":"limit","code":"OUT_OF_RANGE","minimum":1,\#
            "maximum":99},{"detail":"Must be a valid number.","pathParameter":"orderID","code":"INVALID_FORMAT",\#
            "expected":"number"},{"detail":"Must be a valid \"v\".","header":"Accept-Version",\#
            "code":"INVALID_FORMAT","expected":"\"v\""}]
            """#
        let head =
            #"{"type":"https://errors.example.com/orders/validation-failed","title":"Validation failed","status":422,"#
        #expect(body(error, .problem) == head + #""code":10002,"# + elements + "}")
        #expect(ProblemDetails(error).encoded() == Array(body(error, .problem).utf8))
        #expect(
            body(error, .envelope)
                == #"{"code":10002,"message":"Validation failed","data":{\#(elements)},"requestId":null}"#
        )
        let objects = #"""
            {"errors":[{"links":{"type":"https://errors.example.com/orders/validation-failed"},"status":"422",\#
            "code":"10002","title":"Validation failed"},{"status":"422","code":"OUT_OF_RANGE",\#
            "title":"Validation failed","detail":"Must be between 1 and 99.","source":{"parameter":"limit"},\#
            "meta":{"minimum":1,"maximum":99}},{"status":"422","code":"INVALID_FORMAT","title":"Validation failed",\#
            "detail":"Must be a valid number.","meta":{"expected":"number","pathParameter":"orderID"}},\#
            {"status":"422","code":"INVALID_FORMAT","title":"Validation failed","detail":"Must be a valid \"v\".",\#
            "source":{"header":"Accept-Version"},"meta":{"expected":"\"v\""}}]}
            """#
        #expect(body(error, .jsonAPI) == objects)
    }

    /// What a request accepts, and the form that it gets of two.
    static let negotiations: [(String?, ErrorBodyFormat)] = [
        (nil, .problem), ("*/*", .problem), ("application/json", .envelope), ("text/html", .problem), ("", .problem),
        ("application/json;q=0.1, application/problem+json;q=0.2", .problem),
        ("application/problem+json;q=0.1, application/json;q=0.2", .envelope), ("application/vnd.api+json", .problem),
    ]

    @Test("the form is the request's choice", arguments: negotiations)
    func negotiation(accept: String?, format: ErrorBodyFormat) {
        let request = ErrorRequest(accept: accept)
        let both = ErrorResponder(OrderError.self, formats: [.problem, .envelope])
        let response = both.response(to: OrderError.internalError(), for: request)
        #expect(
            response.headers == [
                HeaderField(name: "Content-Type", value: format.mediaType), HeaderField(name: "Vary", value: "Accept"),
            ]
        )
        #expect(response.text == body(OrderError.internalError(), format))
        let plain = both.response(ofStatus: 404, detail: nil, for: request)
        #expect(plain.headers == response.headers)
        let one = ErrorResponder(OrderError.self, formats: [.jsonAPI]).response(
            to: OrderError.internalError(),
            for: request
        )
        #expect(one.headers == [HeaderField(name: "Content-Type", value: "application/vnd.api+json")])
    }

    @Test("there is always a form")
    func noFormats() {
        var responder = ErrorResponder(OrderError.self, formats: [])
        #expect(responder.formats == [.problem])
        responder.formats = [.envelope]
        responder.formats = []
        #expect(responder.formats == [.problem])
    }

    @Test("success in an envelope has its four members always")
    func success() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        func text(_ envelope: some Encodable) throws -> String {
            String(decoding: try encoder.encode(envelope), as: UTF8.self)
        }
        let created = try text(SuccessEnvelope(OrderError.Success.created, data: ["id": 17], requestID: "r-1"))
        #expect(created == #"{"code":1,"data":{"id":17},"message":"Created","requestId":"r-1"}"#)
        let empty = try text(SuccessEnvelope<OrderError.Success, [Int]>(.ok, data: nil))
        #expect(empty == #"{"code":0,"data":null,"message":"Success","requestId":null}"#)
        for identifier in ["", "a\r\nb", "\u{E9}", String(repeating: "r", count: 20_000)] {
            #expect(
                try text(SuccessEnvelope<OrderError.Success, [Int]>(.ok, data: nil, requestID: identifier)) == empty
            )
        }
    }
}
