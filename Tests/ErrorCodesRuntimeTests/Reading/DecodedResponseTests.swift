import ErrorCodesRuntime
import Testing

@Suite("Decoded responses")
struct DecodedResponseTests {
    static let body = """
        {"type":"https://errors.example.com/orders/order-in-progress","orderID":"17","requestId":"r-1",\
        "newer":[1,12345678901234567890123]}
        """
    static let response = Fixture.response(
        body,
        "application/problem+json",
        [HeaderField(name: "Retry-After", value: "7")]
    )

    @Test("the error itself is thrown, and nothing else of the response is lost")
    func known() {
        let decoded = DecodedResponse<OrderError>(Self.response)
        do {
            throw decoded.thrown
        } catch OrderError.orderInProgress(let order) {
            #expect(order.orderID == "17")
        } catch {
            Issue.record(error)
        }
        #expect(decoded.error == .known(.orderInProgress(orderID: "17")))
        #expect(decoded.response.retryAfter == RetryAfter("7"))
        #expect(decoded.response.requestID == "r-1")
        #expect(decoded.response.problem.extensions["newer"] == [1, .number("12345678901234567890123")])
        #expect(decoded.description == "409 order-in-progress (20001): Order 17 is still in progress. [orderID: 17]")
        #expect(String(reflecting: decoded) == decoded.description)
    }

    @Test("thrown whole, it is caught by code")
    func wrapped() {
        do {
            throw DecodedResponse<OrderError>(Self.response)
        } catch OrderError.code(.internalError) {
            Issue.record("the wrong code caught the error")
        } catch OrderError.code(.orderInProgress) {
            #expect(OrderError(catching: DecodedResponse<OrderError>(Self.response)) == .orderInProgress(orderID: "17"))
        } catch {
            Issue.record(error)
        }
    }

    @Test("an unknown problem has the response with it")
    func unknown() throws {
        let response = Fixture.response(#"{"type":"https://example.com/new","requestId":"r-2"}"#, status: 429)
        let unknown = try #require(OrderError.error(from: response) as? UnknownProblem)
        #expect(unknown == UnknownProblem(response.problem, response: response))
        #expect(unknown.status == 429)
        #expect(unknown.requestID == "r-2")
        #expect(unknown.response == response)
        #expect(DecodedResponse<OrderError>(response).thrown as? UnknownProblem == unknown)
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

    @Test("the policy is the catalogue's, then that of the status", arguments: policies)
    func policy(status: Int, text: String, policy: RetryPolicy) {
        let decoded = DecodedResponse<OrderError>(Fixture.response(text, "application/json", status: status))
        #expect(decoded.retryPolicy == policy)
    }

    @Test("when to retry, by the clock of the server")
    func delay() throws {
        let now = try #require(DateTime("2026-01-31T08:00:00Z"))
        let known = DecodedResponse<OrderError>(Self.response)
        #expect(known.retryDelay(afterAttempt: 1, jitter: 0, now: now) == .seconds(7))
        let headers = [
            HeaderField(name: "Retry-After", value: "Sat, 31 Jan 2026 08:01:00 GMT"),
            HeaderField(name: "Date", value: "Sat, 31 Jan 2026 08:00:10 GMT"),
        ]
        let dated = DecodedResponse<OrderError>(ProblemResponse(status: 503, headers: headers))
        #expect(dated.retryDelay(afterAttempt: 1, jitter: 0, now: now) == .seconds(50))
        let undated = DecodedResponse<OrderError>(ProblemResponse(status: 503, headers: headers.prefix(1)))
        #expect(undated.retryDelay(afterAttempt: 1, jitter: 0, now: now) == .seconds(60))
        #expect(
            DecodedResponse<OrderError>(ProblemResponse(status: 404)).retryDelay(afterAttempt: 1, jitter: 0, now: now)
                == nil
        )
        let backoff = RetryBackoff(first: .seconds(4), limit: .seconds(100))
        let busy = DecodedResponse<OrderError>(ProblemResponse(status: 503))
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
        #expect(RetryBackoff(first: first, limit: limit).longestPause(afterAttempt: attempt) == expected)
    }

    @Test("the usual pauses")
    func usual() {
        #expect(RetryBackoff() == RetryBackoff(first: .milliseconds(500), limit: .seconds(30)))
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
        let backoff = RetryBackoff(first: .seconds(1), limit: .seconds(60))
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
    func longestRetryAfter() {
        let day = RetryBackoff(longestRetryAfter: .seconds(86_400))
        let never = RetryBackoff(longestRetryAfter: .seconds(-1))
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
        let backoff = RetryBackoff(first: longest, limit: longest, longestRetryAfter: longest)
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
