import ErrorCodesRuntime
import Testing

@Suite("From problem to error")
struct DecodingTests {
    @Test("whole errors come back")
    func roundTrips() throws {
        for (body, error) in [
            (Fixture.queuedBody, Fixture.queued), (Fixture.scheduledBody, Fixture.scheduled),
            (Fixture.invalidBody, Fixture.invalid),
        ] {
            #expect(OrderError.decode(try Fixture.problem(body)) == .known(error))
        }
        #expect(StockError.decode(try Fixture.problem(Fixture.lowStockBody)) == .known(Fixture.lowStock))
        for code in OrderError.Code.allCases {
            let problem = ProblemDetails(type: code.type)
            switch OrderError.decode(problem) {
            case .known(let error): #expect(error.code == code)
            case .unknown(let unknown): #expect(unknown.problem == problem && unknown.mismatch != nil)
            }
        }
    }

    /// A problem, and what it is: its type decides alone where it has one; else the code does, with the status.
    static let recognitions: [(ProblemDetails, OrderError?)] = [
        (ProblemDetails(type: "https://errors.example.com/orders/internal-error"), .internalError()),
        (
            ProblemDetails(type: "https://errors.example.com/orders/internal-error", extensions: ["code": 20002]),
            .internalError()
        ),
        (ProblemDetails(type: "https://errors.example.com/orders/internal-error", status: 418), .internalError()),
        (ProblemDetails(status: 500, extensions: ["code": 99999]), .internalError()),
        (ProblemDetails(type: "about:blank", status: 500, extensions: ["code": 99999]), .internalError()),
        (ProblemDetails(extensions: ["code": 99999]), nil),
        (ProblemDetails(status: 502, extensions: ["code": 99999]), nil),
        (ProblemDetails(status: 502, extensions: ["code": 10002]), nil),
        (problem("https://errors.example.com/orders/renamed", code: 99999), nil),
        (problem("https://errors.example.com/orders/v2/other/internal-error", code: 99999), nil),
        (problem("https://errors.example.com/orders/", code: 99999), nil),
        (problem("https://errors.example.com/orders/internal-error/", code: 99999), nil),
        (problem("https://errors.example.com/orders/internal-error#1", code: 99999), nil),
        (problem("HTTPS://errors.example.com/orders/internal-error", code: 99999), nil),
        (problem("https://errors.example.com/stock/gone", code: 99999), nil),
        (problem("internal-error", code: 99999), nil),
        (problem("About:Blank", code: 99999), nil),
        (problem("about:blank#", code: 99999), nil),
        (problem("", code: 99999), nil),
        // The type of an error that has one of its own is not the base with its name.
        (problem("https://errors.example.com/orders/queued", code: 20005), nil),
        (ProblemDetails(status: 500, extensions: ["code": "99999"]), nil),
        (ProblemDetails(status: 500, extensions: ["code": 12345]), nil),
        (ProblemDetails(status: 500, extensions: ["code": 99999.5]), nil),
        (ProblemDetails(type: "https://errors.example.com/orders/queued"), nil),
        (ProblemDetails(type: ""), nil),
        (ProblemDetails(status: 500), nil),
    ]

    /// A problem of a type with a status at which its code would count, if codes did.
    private static func problem(_ type: String, code: JSONValue) -> ProblemDetails {
        ProblemDetails(type: type, status: 500, extensions: ["code": code])
    }

    @Test("recognition", arguments: recognitions)
    func recognition(problem: ProblemDetails, error: OrderError?) {
        #expect(OrderError.decode(problem) == error.map { .known($0) } ?? .unknown(UnknownProblem(problem)))
    }

    @Test("string codes")
    func stringCodes() {
        #expect(StockError.decode(ProblemDetails(status: 410, extensions: ["code": "01007"])) == .known(.gone()))
        let integer = ProblemDetails(status: 410, extensions: ["code": 1007])
        #expect(StockError.decode(integer) == .unknown(UnknownProblem(integer)))
    }

    /// A member of the body of `queued`, an odd value for it, and why it does not fit.
    static let oddMembers: [(String, JSONValue?, ParameterMismatch)] = [
        ("eta", nil, .missing("eta")), ("eta", .null, .missing("eta")), ("eta", 30, .unexpectedValue("eta")),
        ("eta", "30s", .unexpectedValue("eta")), ("position", "3", .unexpectedValue("position")),
        ("position", 3.5, .unexpectedValue("position")), ("position", .number("1e400"), .unexpectedValue("position")),
        ("id", "no UUID", .unexpectedValue("id")), ("tags", "a", .unexpectedValue("tags")),
        ("tags", ["a", 1], .unexpectedValue("tags")), ("tags", [["a"]], .unexpectedValue("tags")),
        ("level", 3, .unexpectedValue("level")), ("e_mail", nil, .missing("e_mail")),
        ("e_mail", ["a": 1], .unexpectedValue("e_mail")),
    ]

    @Test("a known type with odd members is kept as an unknown problem", arguments: oddMembers)
    func odd(name: String, value: JSONValue?, mismatch: ParameterMismatch) throws {
        var problem = try Fixture.problem(Fixture.queuedBody)
        problem.extensions[name] = value
        let unknown = UnknownProblem(problem, mismatch: mismatch, retryPolicy: OrderError.Code.queued.retry)
        #expect(OrderError.decode(problem) == .unknown(unknown))
    }

    @Test("optionals may be null or absent, whole numbers may have a point")
    func lenient() throws {
        var problem = try Fixture.problem(Fixture.queuedBody)
        problem.extensions["position"] = 3.0
        #expect(OrderError.decode(problem) == .known(Fixture.queued))
        for absent in [nil, .null] as [JSONValue?] {
            problem.extensions["position"] = absent
            guard case .known(let error) = OrderError.decode(problem) else {
                Issue.record("an absent optional made the problem unknown")
                continue
            }
            #expect(error.parameters["position"] == nil)
        }
    }

    /// Elements of `errors` that no field error fits.
    static let oddFields: [(JSONValue, ParameterMismatch)] = [
        ("x", .unexpectedValue("errors")), (["x"], .unexpectedValue("errors")),
        ([[:]], .missing("code")), ([["code": 405]], .missing("pointer")), ([["code": "NEW"]], .missing("pointer")),
        ([["code": 405, "pointer": "x"]], .unexpectedValue("pointer")),
        ([["code": "404", "pointer": "#"]], .missing("by")),
    ]

    @Test("odd field errors", arguments: oddFields)
    func oddField(errors: JSONValue, mismatch: ParameterMismatch) {
        let problem = ProblemDetails(type: OrderError.Code.validationFailed.type, extensions: ["errors": errors])
        #expect(OrderError.decode(problem) == .unknown(UnknownProblem(problem, mismatch: mismatch)))
    }

    @Test("no field errors")
    func noFields() throws {
        let error = OrderError.validationFailed(errors: [])
        let problem = ProblemDetails(error)
        #expect(problem.extensions["errors"] == nil)
        #expect(OrderError.decode(try ProblemDetails(decoding: problem.encoded())) == .known(error))
        let null = ProblemDetails(type: OrderError.Code.validationFailed.type, extensions: ["errors": .null])
        #expect(OrderError.decode(null) == .known(error))
    }

    @Test("an ordinal beyond the catalogue")
    func ordinal() {
        let none = _ReceivedParameters([:])
        #expect(throws: ParameterMismatch.unknownOrdinal(7)) { try StockError._make(7, from: none) }
        #expect(throws: ParameterMismatch.unknownOrdinal(-1)) { try StockError._make(-1, from: none) }
    }

    /// A member of the body of the table-driven `low`, an odd value for it, and why it does not fit.
    static let oddDeclared: [(String, JSONValue?, ParameterMismatch)] = [
        ("sku", nil, .missing("sku")), ("sku", 1, .unexpectedValue("sku")), ("left", "2", .unexpectedValue("left")),
        ("until", "today", .unexpectedValue("until")), ("wait", "30s", .unexpectedValue("wait")),
        ("owned_by", .null, .missing("owned_by")), ("ids", ["f81d4fae"], .unexpectedValue("ids")),
        ("ids", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6", .unexpectedValue("ids")),
        ("level", 3, .unexpectedValue("level")), ("share", true, .unexpectedValue("share")),
        ("isFinal", 0, .unexpectedValue("isFinal")), ("site", "", .unexpectedValue("site")),
    ]

    @Test("the table declares what fits", arguments: oddDeclared)
    func declared(name: String, value: JSONValue?, mismatch: ParameterMismatch) throws {
        var problem = try Fixture.problem(Fixture.lowStockBody)
        problem.extensions[name] = value
        let unknown = UnknownProblem(problem, mismatch: mismatch, retryPolicy: StockError.Code.low.retry)
        #expect(StockError.decode(problem) == .unknown(unknown))
    }

    @Test("typed lookups in a large catalogue")
    func lookups() {
        let parameters = Fixture.lowStock.parameters
        #expect(parameters["sku"] == .string("A-1"))
        #expect(parameters["owned_by"] == nil)
        #expect(parameters.string("owner") == "ada@example.com")
        #expect(parameters.int("left") == 2)
        #expect(parameters.int("sku") == nil)
        #expect(parameters.double("share") == 0.5)
        #expect(parameters.bool("isFinal") == false)
        #expect(parameters.dateTime("until") == DateTime("2026-01-31T08:00:00Z"))
        #expect(parameters.duration("wait") == nil)
        #expect(parameters.value("ids", as: [String].self) == ["f81d4fae-7dec-11d0-a765-00a0c91e6bf6"])
        #expect(
            parameters.map(\.wireName) == [
                "sku", "left", "until", "owned_by", "ids", "level", "share", "isFinal", "site",
            ]
        )
    }

    private func remade<Failure: CatalogError>(_ error: Failure) throws -> Failure {
        try Failure._make(error.code.ordinal, from: _ReceivedParameters(error.parameters))
    }

    @Test("the parameters of an error make the same error again")
    func parametersAsSource() throws {
        for error in EqualityTests.distinct {
            #expect(try remade(error) == error)
        }
        let precise = StockError.low(
            sku: "",
            left: 0,
            until: DateTime(secondsSinceEpoch: 0.123456789),
            wait: .nanoseconds(1),
            owner: "",
            ids: nil,
            level: "high",
            share: .infinity,
            isFinal: true,
            site: "a"
        )
        #expect(try remade(precise) == precise)
    }

    @Test("fields of a large catalogue come back")
    func structFields() throws {
        let error = StockError.invalid(errors: [FieldError(.required, at: "/sku")])
        let body = """
            {"type":"https://errors.example.com/stock/invalid","title":"Invalid","status":422,"code":"20001",\
            "errors":[{"pointer":"#/sku","code":"REQUIRED"}]}
            """
        #expect(Fixture.text(ProblemDetails(error)) == body)
        #expect(StockError.decode(try Fixture.problem(body)) == .known(error))
    }
}
