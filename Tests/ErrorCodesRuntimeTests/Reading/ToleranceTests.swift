import ErrorCodesRuntime
import Testing

/// The commonest changes that a server makes: a field code, or a word of an `enum` param, that its clients do not know.
@Suite("What a newer server sends")
struct ToleranceTests {
    /// An element of `errors`, its error, and its text for a log.
    static let violations: [(JSONObject, OrderError.ValidationFailedViolation, String)] = [
        (
            ["pointer": "#/x", "code": "FUTURE_CODE"], .unknown(UnknownViolation(code: "FUTURE_CODE")),
            "#/x FUTURE_CODE"
        ),
        (
            ["detail": "Ada's", "pointer": "#/x", "code": "LATER", "limit": 3, "of": ["ada"]],
            .unknown(UnknownViolation(code: "LATER", detail: "Ada's", members: ["limit": 3, "of": ["ada"]])),
            "#/x LATER"
        ),
        // An integer is no string of the same digits.
        (["pointer": "#/x", "code": 404], .unknown(UnknownViolation(code: 404)), "#/x 404"),
        (["pointer": "#/x", "code": "405"], .unknown(UnknownViolation(code: "405")), "#/x 405"),
        (["pointer": "#/x", "code": "A\nB"], .unknown(UnknownViolation(code: "A\nB")), #"#/x A\u{A}B"#),
        (["pointer": "#/x", "code": .null], .unknown(UnknownViolation(code: .null)), "#/x unknown"),
        (["pointer": "#/x", "code": 405], .numbered, "#/x numbered"),
    ]

    @Test("an unknown field code leaves the error typed, and its neighbors", arguments: violations)
    func field(element: JSONObject, violation: OrderError.ValidationFailedViolation, text: String) throws {
        let elements: JSONValue = [
            ["pointer": "#/a", "code": "OUT_OF_RANGE", "minimum": 1, "maximum": 9], .object(element),
            ["pointer": "#/b", "code": "INVALID_FORMAT", "expected": "date"],
        ]
        let members: JSONObject = ["code": 10002, "errors": elements]
        let problem = ProblemDetails(type: OrderError.Code.validationFailed.type, extensions: members)
        let expected = OrderError.validationFailed(errors: [
            FieldError(.outOfRange(minimum: 1, maximum: 9), at: "/a"), FieldError(violation, at: "/x"),
            FieldError(.invalidFormat(expected: "date"), at: "/b"),
        ])
        #expect(OrderError.decode(problem) == .known(expected))
        #expect(FieldError(violation, at: "/x").description == text)
        #expect(expected != .validationFailed(errors: [FieldError(violation, at: "/x")]))
    }

    @Test("it goes back to the wire as it came", arguments: violations)
    func fieldSent(element: JSONObject, violation: OrderError.ValidationFailedViolation, text: String) throws {
        let error = OrderError.validationFailed(errors: [
            FieldError(violation, at: "/x"), FieldError(.numbered, at: "/b"),
        ])
        let sent = try #require(ProblemDetails(error).extensions["errors"])
        let members = element.filter { $0.name == "detail" } + element.filter { $0.name != "detail" }
        let whole = JSONObject(members.map { ($0.name, $0.value) })
        #expect(sent == [.object(whole), ["pointer": "#/b", "code": 405]])
        #expect(error.encodedProblem() == ProblemDetails(error).encoded())
        #expect(OrderError.decode(try ProblemDetails(decoding: error.encodedProblem())) == .known(error))
        #expect(error.retry(after: .seconds(1)) == error)
        #expect(Set([error, error.retry(after: .seconds(1))]).count == 1)
    }

    @Test("what it holds says itself")
    func facts() {
        let unknown = UnknownViolation(code: "LATER", detail: "Ada's", members: ["limit": 3])
        let violation = OrderError.ValidationFailedViolation.unknown(unknown)
        #expect(violation.code == "LATER")
        #expect(violation.name == "LATER")
        #expect(violation.detail == "Ada's")
        #expect(unknown.members == ["limit": 3])
        #expect(violation != .unknown(UnknownViolation(code: "LATER", detail: "Ada's", members: ["limit": 4])))
        #expect(StockError.InvalidViolation.unknown(unknown).name == "LATER")
        var dumped = ""
        dump(violation, to: &dumped)
        dump(unknown, to: &dumped)
        #expect(!dumped.contains("Ada") && !String(reflecting: unknown).contains("Ada"))
    }

    @Test("another layout has the same")
    func structLayout() throws {
        let element: JSONValue = ["pointer": "#/x", "code": "NEW", "a": 1]
        let problem = ProblemDetails(type: StockError.Code.invalid.type, extensions: ["errors": [element]])
        let error = StockError.invalid(errors: [
            FieldError(.unknown(UnknownViolation(code: "NEW", members: ["a": 1])), at: "/x")
        ])
        #expect(StockError.decode(problem) == .known(error))
        #expect(error.parameters.fieldErrors.map(\.unknown) == [UnknownViolation(code: "NEW", members: ["a": 1])])
        #expect(ProblemDetails(error).extensions["errors"] == [element])
        #expect(StockError.decode(ProblemDetails(error)) == .known(error))
        var stock = ProblemDetails(Fixture.lowStock)
        stock.extensions["level"] = "middling"
        let known = StockError.decode(stock).catalogError as? StockError
        #expect(known?.parameters.string("level") == "middling")
    }

    @Test("an unknown word of an enum stays, and the error with it")
    func word() throws {
        var problem = try Fixture.problem(Fixture.queuedBody)
        problem.extensions["level"] = "middling"
        guard case .known(.queued(let order)) = OrderError.decode(problem) else {
            Issue.record("the error is not known")
            return
        }
        #expect(order.level == .unknown("middling"))
        #expect(order.level.rawValue == "middling")
        #expect(ProblemDetails(.queued(order) as OrderError).extensions["level"] == "middling")
        // An exhaustive switch needs nothing but the case for unknown words.
        switch order.level {
        case .low, .high: Issue.record("the word is known")
        case .unknown(let word): #expect(word == "middling")
        }
    }

    @Test("a known word is its case, however it was made")
    func knownWord() {
        typealias Level = OrderError.QueuedLevel
        #expect(Level(rawValue: "high") == .high)
        #expect(Level.unknown("high") == .high)
        #expect(Set([Level.unknown("high"), .high, .low, .unknown("x")]).count == 3)
        #expect(Level.knownCases.map(\.rawValue) == ["low", "high"])
        // Other code units are another word.
        #expect(Level(rawValue: "High") == .unknown("High"))
        #expect(Level.unknown("e\u{301}") != .unknown("\u{E9}"))
    }

    @Test("a byte order mark before a body is ignored")
    func byteOrderMark() throws {
        let body = "\u{FEFF}" + #"{"code":99999}"#
        #expect(OrderError.decode(Fixture.response(body, status: 500)) == .known(.internalError()))
        #expect(try ProblemDetails(decoding: body.utf8) == ProblemDetails(extensions: ["code": 99999]))
    }
}
