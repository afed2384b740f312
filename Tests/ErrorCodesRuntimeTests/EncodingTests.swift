import ErrorCodesRuntime
import Foundation
import Testing

@Suite("From error to problem")
struct EncodingTests {
    @Test("the media type")
    func mediaType() {
        #expect(ProblemDetails.mediaType == "application/problem+json")
    }

    @Test("whole bodies")
    func bodies() {
        #expect(Fixture.text(ProblemDetails(Fixture.queued)) == Fixture.queuedBody)
        #expect(Fixture.text(ProblemDetails(Fixture.scheduled)) == Fixture.scheduledBody)
        #expect(Fixture.text(ProblemDetails(Fixture.invalid)) == Fixture.invalidBody)
        #expect(Fixture.text(ProblemDetails(Fixture.lowStock)) == Fixture.lowStockBody)
    }

    @Test("the direct way gives the same bytes")
    func direct() {
        for error in EqualityTests.distinct {
            #expect(error.encodedProblem() == ProblemDetails(error).encoded())
            #expect(
                error.encodedProblem(ErrorOccurrence(instance: "/a\"b"))
                    == ProblemDetails(error, ErrorOccurrence(instance: "/a\"b")).encoded()
            )
        }
        #expect(String(decoding: Fixture.lowStock.encodedProblem(), as: UTF8.self) == Fixture.lowStockBody)
    }

    @Test("an error without parameters, and with an instance")
    func bare() {
        let body = """
            {"type":"https://errors.example.com/orders/internal-error","title":"An unknown error occurred",\
            "status":500,"instance":"/orders/17","code":99999}
            """
        #expect(
            Fixture.text(ProblemDetails(OrderError.internalError(), ErrorOccurrence(instance: "/orders/17"))) == body
        )
    }

    @Test("neither context nor operation add anything")
    func wrappers() {
        let plain = ProblemDetails(OrderError.orderInProgress(orderID: "17"))
        let contextual = OrderError.orderInProgress(orderID: "17", customerEmail: "a@example.com", token: "t0k3n")
        #expect(ProblemDetails(contextual) == plain)
        #expect(ProblemDetails(OrderError.CreateOrderFailure(.orderInProgress(orderID: "17"))) == plain)
        let body = """
            {"type":"https://errors.example.com/orders/order-in-progress","title":"Order creation failed",\
            "status":409,"detail":"Order 17 is still in progress.","code":20001,"orderID":"17"}
            """
        #expect(Fixture.text(plain) == body)
    }

    /// A field of which nothing is known but that it is wrong.
    private enum Vague: FieldViolation {
        case wrong(reason: String?)

        func _collect(into parameters: inout _ParameterCollector) -> Int {
            switch self {
            case .wrong(let reason): parameters.add("reason", reason)
            }
            return 0
        }

        static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
            .wrong(reason: try parameters.valueIfPresent("reason"))
        }

        static let _table = _FieldTable("WRONG wrong {reason}")
    }

    private struct VagueError: CatalogError {
        var errors: [FieldError<Vague>]

        enum Code: ErrorCode {
            typealias RawValue = Int
            case vague

            static let _table = _CodeTable(
                domain: "vague",
                typeBase: "https://example.com/",
                rows: "1 422 vague never notice - Vague"
            )
        }

        func _collect(into parameters: inout _ParameterCollector) -> Int {
            parameters.add(fields: errors)
            return 0
        }

        static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
            VagueError(errors: try parameters.fields())
        }
    }

    @Test("a detail of which nothing is left is not sent")
    func emptyDetails() {
        #expect(ProblemDetails(WaitError.optional(nil)).detail == nil)
        #expect(ProblemDetails(WaitError.optional(7)).detail == "7")
        let error = VagueError(errors: [
            FieldError(.wrong(reason: nil), at: "/a"), FieldError(.wrong(reason: "late"), at: "/b"),
        ])
        let body = """
            {"type":"https://example.com/vague","title":"Vague","status":422,"code":1,\
            "errors":[{"pointer":"#/a","code":"WRONG"},\
            {"detail":"late","pointer":"#/b","code":"WRONG","reason":"late"}]}
            """
        #expect(Fixture.text(ProblemDetails(error)) == body)
        #expect(String(decoding: error.encodedProblem(), as: UTF8.self) == body)
    }

    @Test("absent optionals leave a gap in the detail and no member")
    func absent() {
        let error = OrderError.queued(position: nil, eta: .zero, id: Fixture.id, tags: [], level: .low, mail: "")
        let body = """
            {"type":"https://example.com/some/registered/type","title":"Queued","status":503,\
            "detail":" is number : ready in 0s, {tagged} .","code":20005,"retryAfter":0,"eta":"PT0S",\
            "id":"f81d4fae-7dec-11d0-a765-00a0c91e6bf6","tags":[],"level":"low","e_mail":""}
            """
        #expect(Fixture.text(ProblemDetails(error)) == body)
    }

    /// A value, and the JSON string that it becomes.
    static let injections: [(String, String)] = [
        ("\"", #""\"""#), ("\\", #""\\""#), ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
        ("\u{0}\u{1}\u{1F}", #""\u0000\u0001\u001f""#),
        ("\u{7F}\u{80}\u{2028}\u{202E}", "\"\u{7F}\u{80}\u{2028}\u{202E}\""),
        (#"","status":200,"x":""#, #""\",\"status\":200,\"x\":\"""#), ("</script>", #""</script>""#),
        ("{orderID}}}{{", #""{orderID}}}{{""#), ("é 名 👩‍👩‍👧 e\u{301}", "\"é 名 👩‍👩‍👧 e\u{301}\""), ("", #""""#),
    ]

    @Test("a value stays a value", arguments: injections)
    func injection(value: String, json: String) throws {
        let problem = ProblemDetails(OrderError.orderInProgress(orderID: value))
        let escaped = json.dropFirst().dropLast()
        let body = """
            {"type":"https://errors.example.com/orders/order-in-progress","title":"Order creation failed",\
            "status":409,"detail":"Order \(escaped) is still in progress.","code":20001,"orderID":\(json)}
            """
        #expect(Array(Fixture.text(problem).utf8) == Array(body.utf8))
        #expect(try ProblemDetails(decoding: problem.encoded()) == problem)
        let foreign = try JSONDecoder().decode(Foreign.self, from: Data(problem.encoded()))
        #expect(Array(foreign.orderID.utf8) == Array(value.utf8))
    }

    private struct Foreign: Decodable { var orderID: String }

    @Test("no extension can replace a standard member")
    func reservedExtensions() {
        let problem = ProblemDetails(status: 409, extensions: ["status": 200, "type": "x", "detail": "y", "more": 1])
        #expect(Fixture.text(problem) == #"{"type":"about:blank","status":409,"more":1}"#)
    }

    @Test("numbers")
    func numbers() {
        let problem = ProblemDetails(extensions: [
            "a": .integer(.min), "b": .integer(.max), "c": 0, "d": .double(1e300), "e": .double(-0.0),
            "f": .double(.nan), "g": .double(.infinity), "h": .number("1e400"), "i": -7,
            "j": .number("1,\"k\":2"),
        ])
        let body = """
            {"type":"about:blank","a":-9223372036854775808,"b":9223372036854775807,"c":0,"d":1e+300,"e":-0.0,\
            "f":null,"g":null,"h":1e400,"i":-7,\
            "j":"1,\\"k\\":2"}
            """
        #expect(Fixture.text(problem) == body)
    }
}
