public import ErrorCodesRuntime
import ErrorCodesServer
import Foundation
import Testing

extension OrderError {
    /// As generated from two warnings.
    public enum Warning: CatalogWarning {
        case delayed(days: Int, to: String)
        case changed

        /// As generated.
        public func _collect(into parameters: inout _ParameterCollector) -> Int {
            switch self {
            case .changed: return 0
            case .delayed(let p0, let p1):
                parameters.add("days", p0)
                parameters.addPersonal("to", p1)
                return 1
            }
        }

        /// As generated.
        public static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self
        {
            ordinal == 0 ? .changed : .delayed(days: try parameters.value("days"), to: try parameters.value("to"))
        }

        /// As generated.
        public static let _table = _WarningTable(
            count: 2,
            hasIntegerCodes: true,
            rows: """
                20100 order-changed Order changed
                20101 order-delayed Order delayed
                  detail {to} waits {days} days longer.
                """
        )
    }
}

@Suite("Warnings beside an answer")
struct WarningTests {
    private static let error = OrderError.orderInProgress(orderID: "17", customerEmail: "ada@example.com")
        .warning(.delayed(days: 2, to: "Bob")).warning(.changed)
    private static let elements = """
        [{"code":20101,"name":"order-delayed","type":"warning","message":"Bob waits 2 days longer.",\
        "data":{"days":2,"to":"Bob"}},{"code":20100,"name":"order-changed","type":"warning","message":"Order changed"}]
        """
    private static let known: [OrderError.Warning?] = [.delayed(days: 2, to: "Bob"), .changed]

    private func sent(_ error: any Error, _ format: ErrorBodyFormat, isOptedIn: Bool = true) -> ErrorResponse {
        var responder = ErrorResponder(OrderError.self, formats: [format])
        responder.sendsWarningsInProblems = isOptedIn
        responder.sendsOutcome = isOptedIn
        return responder.response(to: error, for: ErrorRequest(requestID: "r-1"))
    }

    @Test("problems have them where that is asked for")
    func problem() {
        let head = """
            {"type":"https://errors.example.com/orders/order-in-progress","title":"Order creation failed","status":409,\
            "detail":"Order 17 is still in progress.","code":20001,"requestId":"r-1","orderID":"17"
            """
        let outcome = #","outcome":"failure"}"#
        #expect(sent(Self.error, .problem).text == head + #","warnings":"# + Self.elements + outcome)
        #expect(sent(Self.error, .problem, isOptedIn: false).text == head + "}")
        #expect(sent(OrderError.orderInProgress(orderID: "17"), .problem).text == head + outcome)
    }

    @Test("envelopes and documents of JSON:API always have them")
    func otherForms() {
        let envelope = """
            {"code":20001,"message":"Order 17 is still in progress.","data":{"orderID":"17"},"requestId":"r-1",\
            "warnings":\(Self.elements)
            """
        #expect(sent(Self.error, .envelope, isOptedIn: false).text == envelope + "}")
        #expect(sent(Self.error, .envelope).text == envelope + #","outcome":"failure"}"#)
        let meta = #""meta":{"requestId":"r-1","warnings":"# + Self.elements
        #expect(sent(Self.error, .jsonAPI, isOptedIn: false).text.hasSuffix(meta + "}}"))
        #expect(sent(Self.error, .jsonAPI).text.hasSuffix(meta + #","outcome":"failure"}}"#))
    }

    @Test("clients get them typed", arguments: FormRoundTripTests.formats)
    func roundTrip(format: ErrorBodyFormat) throws {
        let response = sent(Self.error, format).received
        let error = try #require(throws: OrderError.self) { try OrderError.check(response) }
        #expect(error == Self.error)
        #expect(error.warnings.map(\.warning) == Self.known)
        #expect(error.warnings.map(\.message) == ["Bob waits 2 days longer.", "Order changed"])
        #expect(response.outcome == .failure)
        let several = CatalogErrors([Self.error, .internalError()])
        let failure = sent(several.warning(.changed), format).received
        #expect(failure.warnings(of: OrderError.self).map(\.warning) == [.changed])
    }

    @Test("those of a newer server, and those that only look like one of the catalog, are kept as they came")
    func unknown() {
        let elements: [JSONValue] = [
            ["code": 20199, "name": "order-lucky", "type": "warning", "message": "Lucky!", "data": ["size": 3]],
            ["code": 20101, "name": "order-changed", "type": "warning"],
            ["code": 20101, "name": "order-delayed", "type": "warning", "data": ["days": "two", "to": ""]],
            ["code": 20100, "name": "order-changed", "type": "error"],
            ["code": "20100", "name": "order-changed", "type": "warning"],
            ["code": 20002, "name": "order-in-progress", "type": "error", "data": ["orderID": "1"]],
        ]
        let problem = ProblemDetails(extensions: ["warnings": .array(elements + ["x"])])
        let warnings = problem.warnings(of: OrderError.self)
        #expect(warnings.map { JSONValue.object($0.members) } == elements)
        #expect(warnings.allSatisfy { $0.warning == nil && $0.error == nil })
        #expect(warnings.map(\.message) == ["Lucky!", nil, nil, nil, nil, nil])
        #expect("\(warnings[0])" == "[code, name, type, message, data]")
        #expect(problem.warnings(of: StockError.self).count == 6)
    }

    private struct Receipt: Codable { var id = "A-1" }

    @Test("a success has them, and errors in a part of what was asked for")
    func success() throws {
        var envelope = SuccessEnvelope(
            OrderError.Success.created,
            data: Receipt(),
            warnings: [AnyWarning(OrderError.Warning.changed), AnyWarning(Fixture.invalid)]
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func sent() throws -> ProblemResponse {
            let type = HeaderField(name: "Content-Type", value: "application/json")
            return ProblemResponse(status: 201, headers: [type], body: Array(try encoder.encode(envelope)))
        }
        let response = try sent()
        try OrderError.check(response)
        let warnings = response.warnings(of: OrderError.self)
        #expect(warnings.map(\.warning) == [.changed, nil])
        #expect(warnings.map(\.error) == [nil, Fixture.invalid])
        #expect(response.outcome == nil)
        envelope.sendsOutcome = true
        #expect(try sent().outcome == .warning)
        envelope.warnings = []
        let body = #"{"code":1,"data":{"id":"A-1"},"message":"Created","outcome":"success","requestId":null}"#
        #expect(try sent().body == Array(body.utf8))
    }

    @Test("documents of JSON:API with data have them in their meta")
    func successOfJSONAPI() throws {
        struct Document: Encodable {
            var data = Receipt()
            var meta = ["warnings": [AnyWarning(OrderError.Warning.changed)]]
        }
        let type = HeaderField(name: "Content-Type", value: "application/vnd.api+json")
        let body = Array(try JSONEncoder().encode(Document()))
        let response = ProblemResponse(status: 200, headers: [type], body: body)
        #expect(response.warnings(of: OrderError.self).map(\.warning) == [.changed])
    }

    @Test("nothing that is not for the client is in them, and no cache stores a personal value")
    func redaction() {
        let plain = OrderError.orderInProgress(orderID: "1").warning(.changed)
        let store = HeaderField(name: "Cache-Control", value: "no-store")
        #expect(!sent(plain, .problem).headers.contains(store))
        #expect(sent(Self.error, .problem).headers.contains(store))
        #expect(!sent(Self.error, .problem, isOptedIn: false).headers.contains(store))
        let inner = AnyWarning(
            OrderError.orderInProgress(orderID: "1", customerEmail: "eve@example.com", token: "s3cret")
        )
        let answer = sent(plain.withContext { $0.occurrence.warnings.append(inner) }, .envelope)
        var dumped = ""
        dump((Self.error, inner, answer, Self.error.context.occurrence), to: &dumped)
        for text in [answer.text, answer.log.message, dumped, "\(inner)", String(reflecting: inner)] {
            #expect(!text.contains("example.com") && !text.contains("s3cret"))
        }
        #expect(!dumped.contains("Bob"))
    }

    @Test("an error that came from elsewhere is told in the catalog's words")
    func receivedError() throws {
        let type = HeaderField(name: "Content-Type", value: "application/problem+json")
        let body = """
            {"type":"https://errors.example.com/orders/order-in-progress","detail":"Row 7 of db-3 is locked.","orderID":"7"}
            """
        let upstream = ProblemResponse(status: 409, headers: [type], body: body.utf8)
        let error = try #require(throws: OrderError.self) { try OrderError.check(upstream) }
        #expect(error.detail == "Row 7 of db-3 is locked.")
        #expect(AnyWarning(error).json["message"] == "Order 7 is still in progress.")
    }

    @Test("data with a member of the same name hides none")
    func dataWithWarnings() throws {
        let type = HeaderField(name: "Content-Type", value: "application/json")
        let body = #"{"code":1,"message":"Fine","data":{"warnings":["rain"]},"warnings":[{"code":20100}]}"#
        let response = ProblemResponse(status: 200, headers: [type], body: body.utf8)
        #expect(response.warnings(of: OrderError.self).map(\.members) == [["code": 20100]])
    }

    @Test("a text for end users takes the place of the detail, and its language is named")
    func message() async {
        var warning = AnyWarning(OrderError.Warning.changed)
        warning.message = LocalizedMessage(text: "Ge\u{E4}ndert", language: "de")
        let localized = warning
        let responder = ErrorResponder(OrderError.self, formats: [.envelope])
        let response = await responder.response(
            to: OrderError.internalError().warning(.changed),
            translated: OrderError.internalError().warning(.changed),
            status: nil,
            for: ErrorRequest(),
            text: { _ in nil },
            localize: { _ in [localized] },
            httpMajorVersion: { nil }
        )
        #expect(response.received.warnings(of: OrderError.self).map(\.message) == ["Ge\u{E4}ndert"])
        #expect(response.headers.contains(HeaderField(name: "Content-Language", value: "de")))
    }
}
