import ErrorCodesRuntime
import Testing

@Suite("What comes with a received error")
struct ReceivedErrorTests {
    static let body = """
        {"type":"https://errors.example.com/orders/order-in-progress","orderID":"17","requestId":"r-1",\
        "message":"Bitte warten Sie.","newer":[1,12345678901234567890123]}
        """
    static let response = Fixture.response(
        body,
        "application/problem+json",
        [HeaderField(name: "Retry-After", value: "7"), HeaderField(name: "Content-Language", value: "en, de")]
    )

    /// Everything that is caught of a response: the first four hold a known error, the others do not.
    static func caught(_ response: ProblemResponse) -> [any ReceivedError] {
        func caught(_ work: () throws -> Void) -> (any ReceivedError)? {
            do {
                try work()
                return nil
            } catch {
                return error as? any ReceivedError
            }
        }
        return [
            caught { try OrderError.check(response) }, caught { try OrderError.CreateOrder.check(response) },
            caught { throw OrderError.decode(response) },
            caught { throw try #require(OrderError.CreateOrderFailure(catching: OrderError.decode(response))) },
            caught { try StockError.check(response) }, caught { throw StockError.decode(response) },
            caught { throw UnknownProblem(response.problem, response: response) },
        ]
        .compactMap(\.self)
    }

    @Test("whatever is caught has what the server said")
    func facts() {
        let caught = Self.caught(Self.response)
        #expect(caught.count == 7)
        for error in caught {
            #expect(error.response == Self.response)
            #expect(error.message == LocalizedMessage(text: "Bitte warten Sie.", language: "de"))
            #expect(error.requestID == "r-1")
            #expect(error.retryAfter == RetryAfter("7"))
            #expect(error.response?.problem.extensions["newer"] == [1, .number("12345678901234567890123")])
        }
    }

    @Test("an error that was made here has nothing of it")
    func madeHere() {
        let errors: [any ReceivedError] = [
            OrderError.internalError(), OrderError.CreateOrderFailure(.internalError()), StockError.gone(),
            DecodedError<OrderError>.known(.internalError()), OrderError.decode(ProblemDetails(Fixture.queued)),
        ]
        for error in errors {
            #expect(error.response == nil && error.message == nil && error.requestID == nil && error.retryAfter == nil)
        }
    }

    @Test("a problem alone says what is in it")
    func problemAlone() {
        let members: JSONObject = ["message": "Warten", "messageLanguage": "de", "requestId": "r-2", "retryAfter": 3]
        let unknown = UnknownProblem(ProblemDetails(status: 503, extensions: members))
        #expect(unknown.message == LocalizedMessage(text: "Warten", language: "de"))
        #expect(unknown.requestID == "r-2")
        #expect(unknown.retryAfter == RetryAfter("3"))
        #expect(unknown.retryPolicy == .backoff)
    }

    @Test("check throws the error itself, and nothing for a success")
    func check() throws {
        for status in [100, 101, 200, 204, 304, 399] {
            let response = Fixture.response(Self.body, status: status)
            try OrderError.check(response)
            try OrderError.CreateOrder.check(response)
        }
        do {
            try OrderError.check(Self.response)
            Issue.record("nothing was thrown")
        } catch OrderError.orderInProgress(let order) {
            #expect(order.orderID == "17")
        }
        for status in [0, 99, 400, 503, 599, 600, -1] {
            let response = Fixture.response("{}", status: status)
            #expect(throws: UnknownProblem(response.problem, response: response)) { try OrderError.check(response) }
        }
    }

    @Test("an operation's check throws one type")
    func operation() {
        func create(_ response: ProblemResponse) throws(DecodedError<OrderError>) {
            try OrderError.CreateOrder.check(response)
        }
        let gone = Fixture.response(#"{"type":"https://example.com/gone"}"#, status: 410)
        #expect(throws: DecodedError.known(OrderError.orderInProgress(orderID: "17"))) { try create(Self.response) }
        #expect(throws: OrderError.decode(gone)) { try create(gone) }
    }

    @Test("the unexpected error that stands for an unknown problem has its response and its policy")
    func unexpected() throws {
        let response = Fixture.response(#"{"requestId":"r-3"}"#, status: 404)
        let failure = try #require(OrderError.CreateOrderFailure(catching: OrderError.decode(response)))
        #expect(failure.base == .internalError())
        #expect(failure.requestID == "r-3")
        #expect(failure.retryPolicy == .never)
        #expect(OrderError.CreateOrderFailure(.internalError()).retryPolicy == .backoff)
    }

    /// A body, its media type, the fields of the response, and the message.
    static let messages: [(String, String, [String: String], LocalizedMessage?)] = [
        (#"{"message":"A"}"#, "application/problem+json", [:], LocalizedMessage(text: "A", language: "und")),
        (
            #"{"message":"A"}"#, "application/problem+json", ["Content-Language": "pt-BR"],
            LocalizedMessage(text: "A", language: "pt-BR")
        ),
        (
            #"{"message":"A","messageLanguage":"fr"}"#, "application/problem+json", ["Content-Language": "en, de "],
            LocalizedMessage(text: "A", language: "fr")
        ),
        (
            #"{"code":1,"message":"A","data":null,"requestId":null}"#, "application/json", ["content-language": "de"],
            LocalizedMessage(text: "A", language: "de")
        ),
        (
            #"{"errors":[{"code":"1","detail":"D","meta":{"message":"A"}}]}"#, "application/vnd.api+json",
            ["Content-Language": "en, de"], LocalizedMessage(text: "A", language: "de")
        ),
        (#"{"message":["A"]}"#, "application/problem+json", ["Content-Language": "de"], nil),
        (#"{"detail":"A"}"#, "application/problem+json", ["Content-Language": "de"], nil),
    ]

    @Test("the message, and the language that the body or the response names", arguments: messages)
    func message(text: String, mediaType: String, fields: [String: String], expected: LocalizedMessage?) {
        let headers = fields.map { HeaderField(name: $0.key, value: $0.value) }
        #expect(Fixture.response(text, mediaType, headers).message == expected)
    }

    @Test("a server that throws a received error again sends nothing of the response")
    func rethrown() throws {
        let error = try #require(OrderError(catching: OrderError.decode(Self.response)))
        let plain = OrderError.orderInProgress(orderID: "17")
        #expect(error == plain)
        #expect(error.encodedProblem() == plain.encodedProblem())
        #expect(ProblemDetails(error) == ProblemDetails(plain))
        #expect(error.context.occurrence == ErrorOccurrence())
        #expect(error.context.description == "[]")
        #expect(String(reflecting: error) == String(reflecting: plain))
        var (dumped, expected) = ("", "")
        dump(error, to: &dumped)
        dump(plain, to: &expected)
        #expect(dumped == expected)
        dump(error.context, to: &dumped)
        #expect(!dumped.contains("Bitte") && !dumped.contains("r-1"))
    }

    @Test("a context that is added keeps the response")
    func contextAdded() throws {
        let error = try #require(OrderError(catching: OrderError.decode(Self.response)))
        #expect(error.caused(by: CancellationError()).retry(after: .seconds(1)).response == Self.response)
    }

    @Test("an unknown problem has the response with it")
    func unknown() {
        let response = Fixture.response(#"{"type":"https://example.com/new","requestId":"r-2"}"#, status: 429)
        let unknown = UnknownProblem(response.problem, response: response)
        #expect(OrderError.decode(response) == .unknown(unknown))
        #expect(unknown.status == 429)
        #expect(unknown.requestID == "r-2")
        #expect(unknown.description == "unknown problem: https://example.com/new")
    }

    /// A status and a body, and the policy.
    static let policies: [(Int, String, RetryPolicy)] = [
        (409, body, .never), (503, #"{"code":99999,"message":""}"#, .backoff),
        (503, #"{"code":20005,"message":""}"#, .after(.seconds(30))), (503, "{}", .backoff), (429, "{}", .backoff),
        (408, "{}", .backoff), (425, "{}", .backoff), (502, "{}", .backoff), (504, "{}", .backoff),
        (500, "{}", .never), (501, "{}", .never), (404, "{}", .never), (0, "{}", .never),
        (409, #"{"code":20001,"message":""}"#, .never), (500, #"{"code":99999,"message":""}"#, .backoff),
        // Codes of another service, with a status that the catalog does not give them.
        (503, #"{"code":20001,"message":""}"#, .backoff), (404, #"{"code":20005,"message":""}"#, .never),
    ]

    @Test("the policy is the catalog's, then that of the status", arguments: policies)
    func policy(status: Int, text: String, policy: RetryPolicy) {
        #expect(OrderError.decode(Fixture.response(text, "application/json", status: status)).retryPolicy == policy)
    }

    @Test("when to retry, by the clock of the server")
    func delay() throws {
        let now = try #require(DateTime("2026-01-31T08:00:00Z"))
        for error in Self.caught(Self.response) {
            #expect(error.retryDelay(afterAttempt: 1, jitter: 0, now: now) == .seconds(7))
        }
        let headers = [
            HeaderField(name: "Retry-After", value: "Sat, 31 Jan 2026 08:01:00 GMT"),
            HeaderField(name: "Date", value: "Sat, 31 Jan 2026 08:00:10 GMT"),
        ]
        let dated = OrderError.decode(ProblemResponse(status: 503, headers: headers))
        #expect(dated.retryDelay(afterAttempt: 1, jitter: 0, now: now) == .seconds(50))
        let undated = OrderError.decode(ProblemResponse(status: 503, headers: headers.prefix(1)))
        #expect(undated.retryDelay(afterAttempt: 1, jitter: 0, now: now) == .seconds(60))
        let missing = OrderError.decode(ProblemResponse(status: 404))
        #expect(missing.retryDelay(afterAttempt: 1, jitter: 0, now: now) == nil)
        let backoff = RetryBackoff(initialPause: .seconds(4), maximumPause: .seconds(100))
        let busy = OrderError.decode(ProblemResponse(status: 503))
        #expect(busy.retryDelay(afterAttempt: 3, backoff: backoff, jitter: 0.5, now: now) == .seconds(8))
    }
}

@Suite("Pauses between attempts")
struct RetryBackoffTests {
    static let now = DateTime(secondsSinceEpoch: 1_769_846_400)

    /// First pause, limit, attempt, and the longest pause.
    static let pauses: [(Duration, Duration, Int, Duration)] = [
        (.milliseconds(500), .seconds(30), 1, .milliseconds(500)), (.milliseconds(500), .seconds(30), 2, .seconds(1)),
        (.milliseconds(500), .seconds(30), 6, .seconds(16)), (.milliseconds(500), .seconds(30), 7, .seconds(30)),
        (.milliseconds(500), .seconds(30), .max, .seconds(30)),
        (.milliseconds(500), .seconds(30), 0, .milliseconds(500)),
        (.milliseconds(500), .seconds(30), .min, .milliseconds(500)), (.seconds(60), .seconds(30), 1, .seconds(30)),
        (.zero, .seconds(30), .max, .zero), (.seconds(-1), .seconds(30), 3, .zero),
        (.seconds(1), .seconds(-1), 3, .zero),
        (.nanoseconds(1), .seconds(Int64.max), .max, .seconds(Int64.max)),
    ]

    @Test("the longest pause doubles up to the limit", arguments: pauses)
    func pause(first: Duration, limit: Duration, attempt: Int, expected: Duration) {
        #expect(RetryBackoff(initialPause: first, maximumPause: limit).maximumPause(afterAttempt: attempt) == expected)
    }

    @Test("the usual pauses")
    func usual() {
        #expect(RetryBackoff() == RetryBackoff(initialPause: .milliseconds(500), maximumPause: .seconds(30)))
    }

    /// Policy, `Retry-After`, jitter, and the delay after the third attempt, whose longest pause is four seconds.
    static let delays: [(RetryPolicy, String?, Double, Duration?)] = [
        (.never, nil, 0, nil), (.never, nil, 1, nil), (.never, "10", 0, .seconds(10)), (.never, "10", 1, .seconds(14)),
        (.backoff, nil, 0, .zero), (.backoff, nil, 0.5, .seconds(2)), (.backoff, nil, 1, .seconds(4)),
        (.backoff, "10", 0.25, .seconds(11)), (.after(.seconds(30)), nil, 0, .seconds(30)),
        (.after(.seconds(30)), nil, 1, .seconds(34)), (.after(.seconds(30)), "10", 0, .seconds(10)),
        (.after(.seconds(-30)), nil, 0, .zero), (.backoff, "0", 0, .zero),
        (.backoff, "Sat, 31 Jan 2026 08:00:20 GMT", 0, .seconds(20)),
        (.backoff, "Sat, 31 Jan 2026 07:00:00 GMT", 0, .zero), (.backoff, nil, -1, .zero),
        (.backoff, nil, 2, .seconds(4)),
        (.backoff, nil, .nan, .seconds(4)), (.backoff, nil, .infinity, .seconds(4)),
        (.backoff, "3600", 1, .seconds(3_604)), (.backoff, "3601", 0, nil), (.never, "3601", 0, nil),
        (.backoff, "9223372036854775807", 0, nil), (.backoff, "99999999999999999999999", 0, nil),
        (.backoff, "Fri, 31 Dec 9999 23:59:59 GMT", 0, nil), (.after(.seconds(3_601)), nil, 0, nil),
        (.after(.seconds(Int64.max)), nil, 0, nil), (.after(.seconds(3_601)), "1", 0, .seconds(1)),
    ]

    @Test("delays", arguments: delays)
    func delay(policy: RetryPolicy, retryAfter: String?, jitter: Double, expected: Duration?) {
        let backoff = RetryBackoff(initialPause: .seconds(1), maximumPause: .seconds(60))
        let retryAfter = retryAfter.flatMap { RetryAfter($0) }
        let delay = backoff.delay(
            afterAttempt: 3,
            policy: policy,
            retryAfter: retryAfter,
            jitter: jitter,
            now: Self.now
        )
        #expect(delay == expected)
    }

    @Test("a caller who wants to wait longer, or less, says so")
    func maximumRetryAfter() {
        let day = RetryBackoff(maximumRetryAfter: .seconds(86_400))
        let never = RetryBackoff(maximumRetryAfter: .seconds(-1))
        for (backoff, seconds, expected) in [
            (day, "86400", Duration.seconds(86_400)), (day, "86401", nil), (never, "0", nil),
        ] {
            let delay = backoff.delay(
                afterAttempt: 1,
                policy: .backoff,
                retryAfter: RetryAfter(seconds),
                jitter: 0,
                now: Self.now
            )
            #expect(delay == expected)
        }
    }

    @Test("the longest delays of all do not overflow")
    func extremes() {
        let longest = Duration.seconds(Int64.max)
        let backoff = RetryBackoff(initialPause: longest, maximumPause: longest, maximumRetryAfter: longest)
        let delay = backoff.delay(
            afterAttempt: .max,
            policy: .backoff,
            retryAfter: RetryAfter("99999999999999999999"),
            jitter: 1,
            now: Self.now
        )
        #expect(delay.map { $0 > .seconds(Int64.max) } == true)
    }
}
