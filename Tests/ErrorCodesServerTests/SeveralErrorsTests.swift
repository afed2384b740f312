@testable import ErrorCodesRuntime
import ErrorCodesServer
import Testing

private typealias OrderErrors = CatalogErrors<OrderError>

@Suite("Several errors in one answer")
struct SeveralErrorsTests {
    private func sent(_ error: any Error, _ format: ErrorBodyFormat) -> ErrorResponse {
        ErrorResponder(OrderError.self, formats: [format]).response(to: error, for: ErrorRequest(requestID: "r-1"))
    }

    /// A conflict, an outage, and a field that is invalid.
    private static let mixed = OrderErrors([
        .orderInProgress(orderID: "17", customerEmail: "ada@example.com").at("/items/0"), .internalError(),
        .validationFailed(errors: [FieldError(.outOfRange(minimum: 1, maximum: 9), at: "/items/1/quantity")]),
    ])

    @Test("the first server error is the primary one or, without one, the first; the others stay in order")
    func order() throws {
        let (a, b) = (OrderError.orderInProgress(orderID: "1"), OrderError.unauthenticated(realm: "r"))
        #expect(Self.mixed.known.map(\.code) == [.internalError, .orderInProgress, .validationFailed])
        #expect(OrderErrors([a, b]).known == [a, b])
        #expect(OrderErrors([b, a]).primary == b)
        #expect(OrderErrors(primary: a, [.internalError(), b]).known == [a, .internalError(), b])
        let found: [OrderError] = [b, a]
        #expect(try #require(OrderErrors(found)).known == found)
        #expect(OrderErrors([OrderError]()) == nil)
        #expect(throws: OrderErrors([a, b])) { throw OrderErrors([a, b]) }
        #expect(OrderError.code(.unauthenticated) ~= OrderErrors([b, a]))
    }

    @Test("a problem is that of the primary error and lists the others")
    func problem() {
        let response = sent(Self.mixed, .problem)
        #expect(response.status == 500)
        let body = """
            {"type":"https://errors.example.com/orders/internal-error","title":"An unknown error occurred","status":500,\
            "code":99999,"requestId":"r-1","errors":[\
            {"type":"https://errors.example.com/orders/order-in-progress","title":"Order creation failed","status":409,\
            "detail":"Order 17 is still in progress.","pointer":"#/items/0","code":20001,"orderID":"17"},\
            {"type":"https://errors.example.com/orders/validation-failed","title":"Validation failed","status":422,\
            "code":10002,"errors":[{"detail":"Must be between 1 and 9.","pointer":"#/items/1/quantity",\
            "code":"OUT_OF_RANGE","minimum":1,"maximum":9}]}]}
            """
        #expect(response.text == body)
    }

    @Test("an envelope lists the others in its data")
    func envelope() {
        let errors = OrderErrors([.internalError(), .orderInProgress(orderID: "17")])
        let body = """
            {"code":99999,"message":"An unknown error occurred","data":{"errors":[\
            {"type":"https://errors.example.com/orders/order-in-progress","title":"Order creation failed","status":409,\
            "detail":"Order 17 is still in progress.","code":20001,"orderID":"17"}]},"requestId":"r-1"}
            """
        #expect(sent(errors, .envelope).text == body)
    }

    @Test("a document of JSON:API has an object for each error, and behind it those of its fields")
    func jsonAPI() {
        let body = """
            {"errors":[{"links":{"type":"https://errors.example.com/orders/internal-error"},"status":"500","code":"99999",\
            "title":"An unknown error occurred"},\
            {"links":{"type":"https://errors.example.com/orders/order-in-progress"},"status":"409","code":"20001",\
            "title":"Order creation failed","detail":"Order 17 is still in progress.","source":{"pointer":"/items/0"},\
            "meta":{"orderID":"17"}},\
            {"links":{"type":"https://errors.example.com/orders/validation-failed"},"status":"422","code":"10002",\
            "title":"Validation failed"},\
            {"status":"422","code":"OUT_OF_RANGE","title":"Validation failed","detail":"Must be between 1 and 9.",\
            "source":{"pointer":"/items/1/quantity"},"meta":{"minimum":1,"maximum":9}}],"meta":{"requestId":"r-1"}}
            """
        #expect(sent(Self.mixed, .jsonAPI).text == body)
    }

    @Test("clients get them typed, in order and with their places", arguments: FormRoundTripTests.formats)
    func roundTrip(format: ErrorBodyFormat) throws {
        let response = sent(Self.mixed, format).received
        let errors = try #require(OrderErrors(response))
        #expect(errors == Self.mixed)
        #expect(errors.known.map(\.pointer) == [nil, "/items/0", nil])
        #expect(throws: Self.mixed) { try OrderError.check(response) }
        #expect(errors.known.map(\.response) == [response, response, response])
        #expect(errors.requestID == "r-1")
        #expect(OrderError.decode(response) == .known(.internalError()))
        let fields = OrderErrors(
            primary: .validationFailed(errors: [FieldError(.numbered, at: "/a")]).at("/b"),
            [.orderInProgress(orderID: "1"), Self.mixed.known[2]]
        )
        let received = try #require(OrderErrors(sent(fields, format).received))
        #expect(received == fields)
        #expect(received.primary.pointer == "/b")
    }

    @Test("a server that throws received errors again sends nothing but their payloads")
    func rethrown() throws {
        let thrown = Self.mixed.warning(.changed).retry(after: .seconds(9))
        let again = sent(try #require(OrderErrors(sent(thrown, .envelope).received)), .problem)
        let payloads = Self.mixed.known.map { $0.withContext { $0 = ErrorContext() } }
        #expect(again.text == sent(try #require(OrderErrors(payloads)), .problem).text)
        #expect(again.headers.map(\.name) == ["Content-Type"])
    }

    @Test("a word as the type of a field's error, as other services have it, makes it no error of its own")
    func wordAsType() {
        let problem = ProblemDetails(
            type: "https://errors.example.com/orders/order-in-progress",
            extensions: ["orderID": "1", "errors": [["type": "value_error", "loc": ["body"]]]]
        )
        #expect(OrderErrors(problem) == nil)
        #expect(OrderError.decode(problem) == .known(.orderInProgress(orderID: "1")))
    }

    @Test("of a hostile number of errors the first are read, and the rest stay in the problem")
    func hostileNumber() throws {
        let element: JSONValue = ["type": "urn:x"]
        let problem = ProblemDetails(
            type: "https://errors.example.com/orders/internal-error",
            extensions: ["errors": .array(Array(repeating: element, count: 100_000))]
        )
        #expect(try #require(OrderErrors(problem)).elements.count == 1_001)
    }

    @Test("the error of a field is none of several errors", arguments: FormRoundTripTests.formats)
    func fieldsAlone(format: ErrorBodyFormat) {
        let response = sent(Fixture.invalid, format).received
        #expect(OrderErrors(response) == nil)
        #expect(throws: Fixture.invalid) { try OrderError.check(response) }
    }

    @Test("an error that a client does not know is kept among those that it does")
    func unknown() throws {
        let body = """
            {"type":"https://errors.example.com/orders/newer","status":503,"detail":"Later.","errors":[\
            {"type":"https://errors.example.com/orders/order-in-progress","code":20001,"orderID":"1"},\
            {"type":"https://errors.example.com/orders/new","code":20099,"size":3},\
            {"type":"https://errors.example.com/orders/order-in-progress","code":20001}]}
            """
        let response = ProblemResponse(
            status: 503,
            headers: [HeaderField(name: "Content-Type", value: "application/problem+json")],
            body: Array(body.utf8)
        )
        let errors = try #require(OrderErrors(response))
        #expect(errors.primary == .orderInProgress(orderID: "1"))
        #expect(
            errors.elements == [
                .unknown(UnknownProblem(response.problem, response: response)), .known(.orderInProgress(orderID: "1")),
                .unknown(
                    UnknownProblem(
                        ProblemDetails(
                            type: "https://errors.example.com/orders/new",
                            extensions: ["code": 20099, "size": 3]
                        )
                    )
                ),
                .unknown(
                    UnknownProblem(
                        ProblemDetails(
                            type: "https://errors.example.com/orders/order-in-progress",
                            extensions: ["code": 20001]
                        ),
                        mismatch: .missing("orderID")
                    )
                ),
            ]
        )
        #expect(throws: UnknownProblem(response.problem, response: response)) { try StockError.check(response) }
    }

    @Test("the primary error's header fields are sent; a personal value of any of them forbids storage")
    func headers() {
        let errors = OrderErrors([.unauthenticated(realm: "shop"), .orderInProgress(orderID: "1")])
            .retry(after: .seconds(30))
        #expect(
            sent(errors, .problem).headers == [
                HeaderField(name: "Content-Type", value: "application/problem+json"),
                HeaderField(name: "WWW-Authenticate", value: #"Bearer realm="shop""#),
                HeaderField(name: "Retry-After", value: "30"),
            ]
        )
        let personal = OrderErrors(primary: .internalError(), [Fixture.queued])
        #expect(
            sent(personal, .problem).headers == [
                HeaderField(name: "Content-Type", value: "application/problem+json"),
                HeaderField(name: "Cache-Control", value: "no-store"),
            ]
        )
    }

    @Test("the log has all of them, with the values for the log alone, at the level of the loudest")
    func log() {
        let errors = OrderErrors(
            primary: .unauthenticated(realm: "shop"),
            [.internalError(), .orderInProgress(orderID: "17", customerEmail: "ada@example.com", token: "s3cret")]
        )
        let response = sent(errors, .problem)
        let message = """
            unauthenticated (10001): Sign in first [realm: shop]; internal-error (99999): An unknown error occurred; \
            order-in-progress (20001): Order 17 is still in progress. [orderID: 17] [customerEmail: ada@example.com]
            """
        #expect(response.log.message == message)
        #expect(response.log.level == .error)
        #expect(response.status == 401)
        #expect(!response.text.contains("ada@example.com"))
        #expect(!"\(String(reflecting: errors)) \(errors)".contains("ada@example.com"))
    }

    @Test("a body shows as many as of the errors of fields, and says how many it does not")
    func limits() throws {
        let several = Array(repeating: OrderError.orderInProgress(orderID: "1"), count: 60)
        let invalid = OrderError.validationFailed(errors: Array(repeating: FieldError(.numbered, at: "/a"), count: 30))
        for format in FormRoundTripTests.formats {
            let few = OrderErrors(primary: invalid, several + [invalid])
            let response = sent(few, format).received
            #expect(response.problem.omittedErrorCount == 21)
            let known = try #require(OrderErrors(response)).known
            #expect(known.map(\.parameters.fieldErrors.count) == [30] + Array(repeating: 0, count: 60) + [9])
            let many = try #require(OrderErrors(several + several + [invalid]))
            let cut = sent(many, format).received
            #expect(cut.problem.omittedErrorCount == 50)
            #expect(OrderErrors(cut)?.known == Array((several + several).prefix(101)))
        }
    }
}
