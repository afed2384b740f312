import ErrorCodesRuntime
import ErrorCodesServer
import Testing

extension Fixture {
    /// At least one error of each code, with every type of parameter.
    static let orderErrors: [OrderError] = distinct + [legacy, nasty]

    static let legacy =
        OrderError(catching: OrderError.decode(ProblemDetails(status: 409, extensions: ["code": 20002])))
        ?? .internalError()

    static let nasty = OrderError.unauthenticated(
        realm: "\"\\\r\n\u{0}\u{7F}\u{2028}\u{540D} \u{1F600} e\u{301} {realm}"
    )

    static let stockErrors: [StockError] = [
        .gone(), .invalid(errors: []), .invalid(errors: [FieldError(.required, at: "/a~1b/~0/%20/\u{E9}")]), lowStock,
        .invalid(errors: [
            FieldError(.required, in: .query("a \"b\"")), FieldError(.required, in: .path("orderID")),
            FieldError(.required, in: .header("Accept-Version")),
        ]),
    ]
}

@Suite("From error to response and back")
struct FormRoundTripTests {
    static let formats: [ErrorBodyFormat] = [.problem, .envelope, .jsonAPI]

    private func sent<Failure: CatalogError>(_ error: any Error, of catalog: Failure.Type, _ format: ErrorBodyFormat)
        -> ProblemResponse
    {
        let response = ErrorResponder(catalog, formats: [format]).response(
            to: error,
            for: ErrorRequest(requestID: "r-1")
        )
        return ProblemResponse(status: response.status, headers: response.headers, body: response.body)
    }

    @Test("every error comes back in every form", arguments: formats)
    func roundTrip(format: ErrorBodyFormat) {
        #expect(Set(Fixture.orderErrors.map(\.code)) == Set(OrderError.Code.allCases))
        for error in Fixture.orderErrors {
            let response = sent(error, of: OrderError.self, format)
            #expect(OrderError.decode(response) == .known(error))
            #expect(throws: error) { try OrderError.check(response) }
            #expect(response.format == format)
            #expect(response.requestID == "r-1")
            #expect(response.decodingError == nil)
        }
        #expect(Set(Fixture.stockErrors.map(\.code)) == Set(StockError.Code.allCases))
        for error in Fixture.stockErrors {
            #expect(StockError.decode(sent(error, of: StockError.self, format)) == .known(error))
        }
    }

    @Test("another catalogue does not take them, but in the form that names no domain", arguments: formats)
    func otherCatalogue(format: ErrorBodyFormat) {
        for error in Fixture.orderErrors {
            let response = sent(error, of: OrderError.self, format)
            #expect(StockError.decode(response) == .unknown(UnknownProblem(response.problem, response: response)))
        }
    }

    @Test("what an occurrence adds comes back too", arguments: formats)
    func occurrence(format: ErrorBodyFormat) {
        let error = OrderError.orderInProgress(orderID: "17").retry(after: .milliseconds(1_500)).header("X-Queue", "a")
        let response = sent(error, of: OrderError.self, format)
        #expect(response.retryAfter == RetryAfter("2"))
        #expect(response.headers.contains(HeaderField(name: "X-Queue", value: "a")))
        #expect(OrderError.decode(response) == .known(error))
    }

    @Test("an instance comes back as a URI reference", arguments: formats)
    func instance(format: ErrorBodyFormat) {
        let error = OrderError.orderInProgress(orderID: "17").instance("/x y/\u{FC}")
        let response = sent(error, of: OrderError.self, format)
        #expect(response.problem.instance == "/x%20y/%C3%BC")
        #expect(response.problem.extensions["instance"] == nil)
        #expect(OrderError.decode(response) == .known(error))
    }

    @Test("a detail of which nothing is left is not sent", arguments: formats)
    func emptyDetail(format: ErrorBodyFormat) {
        let response = sent(HintError(hint: nil), of: HintError.self, format)
        #expect(response.problem.detail == (format == .envelope ? "Hint" : nil))
        #expect(!String(decoding: response.body, as: UTF8.self).contains("detail"))
        #expect(sent(HintError(hint: "h"), of: HintError.self, format).problem.detail == "h")
    }

    /// An error whose detail is a value that may be absent.
    private struct HintError: CatalogError {
        enum Code: ErrorCode {
            typealias RawValue = Int
            case hint

            static let _table = _CodeTable(
                domain: "hint",
                typeBase: "https://example.com/",
                rows: """
                    1 409 hint never notice - Hint
                      detail {hint}
                    """
            )
        }

        var hint: String?

        func _collect(into parameters: inout _ParameterCollector) -> Int {
            parameters.add("hint", hint)
            return 0
        }

        static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
            HintError(hint: try parameters.valueIfPresent("hint"))
        }
    }

    @Test("a client prefers the detail that came, and sends it to nobody")
    func receivedDetail() throws {
        let problem =
            #"{"type":"https://errors.example.com/orders/order-in-progress","detail":"Other words.","orderID":"17"}"#
        let received = ProblemResponse(
            status: 409,
            headers: [HeaderField(name: "Content-Type", value: ProblemDetails.mediaType)],
            body: Array(problem.utf8)
        )
        let error = try #require(OrderError(catching: OrderError.decode(received)))
        #expect(error.detail == "Other words.")
        let own = OrderError.orderInProgress(orderID: "17")
        #expect(own.detail == "Order 17 is still in progress.")
        for format in Self.formats {
            #expect(sent(error, of: OrderError.self, format) == sent(own, of: OrderError.self, format))
        }
    }

    private struct Undeclared: Error {}

    @Test("the unexpected comes back as the catalogue's own error", arguments: formats)
    func unexpected(format: ErrorBodyFormat) {
        #expect(OrderError.decode(sent(Undeclared(), of: OrderError.self, format)) == .known(.internalError()))
    }

    @Test("an error that is no more than a status", arguments: formats)
    func plainStatus(format: ErrorBodyFormat) {
        let responder = ErrorResponder(StockError.self, formats: [format])
        let sent = responder.response(ofStatus: 404, detail: "No such path.", for: ErrorRequest())
        let response = ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body)
        let problem = ProblemDetails(title: "Not Found", status: 404, detail: "No such path.")
        #expect(response.problem == problem)
        #expect(StockError.decode(response) == .unknown(UnknownProblem(problem, response: response)))
    }
}
