import ErrorCodesRuntime
import Testing

extension Fixture {
    static let problemHeaders = [HeaderField(name: "Content-Type", value: "application/problem+json")]

    static func response(
        _ text: String,
        _ mediaType: String = "application/problem+json",
        _ more: [HeaderField] = [],
        status: Int = 409
    ) -> ProblemResponse {
        let headers = [HeaderField(name: "content-type", value: mediaType)] + more
        return ProblemResponse(status: status, headers: headers, body: text.utf8)
    }
}

@Suite("Responses as clients read them")
struct ProblemResponseTests {
    static let members = #"{"title":"T","x":1}"#
    static let read = ProblemDetails(title: "T", extensions: ["x": 1])
    static let conflict = ProblemDetails(title: "Conflict", status: 409)

    /// A media type, and whether a body of it is read.
    static let mediaTypes: [(String, Bool)] = [
        ("application/problem+json", true), ("Application/Problem+JSON", true), ("application/json", true),
        ("application/json; charset=utf-8", true), ("\tapplication/json ;a=\"b\" ", true), ("APPLICATION/JSON", true),
        ("application/vnd.api+json", true), ("application/vnd.shop+json", true), ("text/x+JSON;q=1", true),
        ("text/html", false), ("text/plain", false), ("application/problem+xml", false), ("application/jsonp", false),
        ("application/json/x", false), ("json", false), ("+json", false), ("application/", false), ("/json", false),
        ("", false), ("application/ json", false), ("application/octet-stream", false), ("a b/c+json", false),
    ]

    @Test("which media types are read", arguments: mediaTypes)
    func mediaType(mediaType: String, isRead: Bool) {
        let response = Fixture.response(Self.members, mediaType)
        #expect(response.problem == (isRead ? Self.read : Self.conflict))
        #expect(response.format == (isRead ? .problem : nil))
        #expect(response.decodingError == nil)
        #expect(response.body == Array(Self.members.utf8))
    }

    @Test("without a media type nothing is read, and of several the last good one counts")
    func severalTypes() {
        let body = Self.members.utf8
        func problem(_ types: String...) -> ProblemDetails {
            let headers = types.map { HeaderField(name: "Content-Type", value: $0) }
            return ProblemResponse(status: 409, headers: headers, body: body).problem
        }
        #expect(problem() == Self.conflict)
        #expect(problem("text/html", "application/json") == Self.read)
        #expect(problem("application/json", "text/html") == Self.conflict)
        #expect(problem("application/json", "nonsense") == Self.read)
    }

    /// A body that should be JSON and is not, and what is wrong with it.
    static let broken: [(String, ProblemDecodingError.Kind, Int)] = [
        ("<html>", .invalidSyntax, 0), ("[]", .notAnObject, 0), ("{", .unexpectedEnd, 1), (" ", .unexpectedEnd, 1),
        (" \u{FEFF}{}", .invalidSyntax, 1), ("{\"a\":[1,]}", .invalidSyntax, 8), ("null", .notAnObject, 0),
    ]

    @Test("a body that cannot be read is kept, with the reason", arguments: broken)
    func unreadable(text: String, kind: ProblemDecodingError.Kind, offset: Int) {
        for type in ["application/problem+json", "application/json", "application/vnd.api+json"] {
            let response = Fixture.response(text, type)
            #expect(response.decodingError == ProblemDecodingError(kind: kind, offset: offset))
            #expect(response.problem == Self.conflict)
            #expect(response.format == nil)
            #expect(response.body == Array(text.utf8))
            #expect(OrderError.decode(response) == .unknown(UnknownProblem(Self.conflict, response: response)))
        }
        #expect(Fixture.response(text, "text/html").decodingError == nil)
    }

    @Test("bytes that are no text, and limits")
    func bytesAndLimits() {
        let bytes = Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)
        let odd = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: bytes[...])
        #expect(odd.decodingError == ProblemDecodingError(kind: .invalidUTF8, offset: 6))
        #expect(odd.body == bytes)
        let limits = ProblemDecodingLimits(depth: 1, size: 19)
        let headers = Fixture.problemHeaders
        let fitting = ProblemResponse(status: 409, headers: headers, body: Self.members.utf8, limits: limits)
        #expect(fitting.problem == Self.read)
        let large = ProblemResponse(status: 409, headers: headers, body: (Self.members + " ").utf8, limits: limits)
        #expect(large.decodingError == ProblemDecodingError(kind: .tooLarge, offset: 19))
        #expect(large.body.count == 20)
        let deep = ProblemResponse(status: 409, headers: headers, body: #"{"a":[]}"#.utf8, limits: limits)
        #expect(deep.decodingError == ProblemDecodingError(kind: .tooDeep, offset: 5))
    }

    /// A status, and the problem of an empty body with it.
    static let statuses: [(Int, ProblemDetails)] = [
        (404, ProblemDetails(title: "Not Found", status: 404)),
        (418, ProblemDetails(title: "Bad Request", status: 418)),
        (499, ProblemDetails(title: "Bad Request", status: 499)),
        (503, ProblemDetails(title: "Service Unavailable", status: 503)),
        (599, ProblemDetails(title: "Internal Server Error", status: 599)),
        (200, ProblemDetails(title: "OK", status: 200)), (299, ProblemDetails(title: "OK", status: 299)),
        (302, ProblemDetails(title: "Found", status: 302)), (100, ProblemDetails(title: "Continue", status: 100)),
        (0, ProblemDetails()), (99, ProblemDetails()), (600, ProblemDetails()), (.min, ProblemDetails()),
        (.max, ProblemDetails()),
    ]

    @Test("an empty body says no more than the status does", arguments: statuses)
    func empty(status: Int, problem: ProblemDetails) {
        for mediaType in ["application/problem+json", "application/json", "text/html", ""] {
            let response = Fixture.response("", mediaType, status: status)
            #expect(response.problem == problem)
            #expect(response.status == status)
            #expect(response.decodingError == nil)
        }
        #expect(ProblemResponse(status: status).problem == problem)
        #expect(ProblemDetails(status: status) == problem)
    }

    @Test("the status of HTTP wins, and what the body says is kept")
    func statusWins() {
        let response = Fixture.response(#"{"type":"https://example.com/x","status":403}"#, status: 409)
        #expect(response.status == 409)
        #expect(response.problem.status == 403)
        #expect(UnknownProblem(response.problem, response: response).status == 409)
        #expect(UnknownProblem(response.problem).status == 403)
        let silent = Fixture.response(#"{"type":"https://errors.example.com/orders/internal-error"}"#, status: 503)
        #expect(silent.problem.status == nil)
        #expect(OrderError.decode(silent) == .known(.internalError()))
    }

    /// Header fields and members, and when to retry.
    static let retries: [([String], String, RetryAfter?)] = [
        (["120"], "{}", RetryAfter("120")), ([" 120\t"], "{}", RetryAfter("120")), ([], "{}", nil),
        ([], #"{"retryAfter":30}"#, RetryAfter("30")), (["120"], #"{"retryAfter":30}"#, RetryAfter("120")),
        (["soon"], #"{"retryAfter":30}"#, RetryAfter("30")), (["-1"], "{}", nil), (["1", "2"], "{}", RetryAfter("2")),
        (["1", "x"], "{}", RetryAfter("1")), ([""], "{}", nil), (["1, 2"], "{}", nil), (["1.5"], "{}", nil),
        (["Sun, 06 Nov 1994 08:49:37 GMT"], "{}", RetryAfter("Sun, 06 Nov 1994 08:49:37 GMT")),
        ([], #"{"retryAfter":-1}"#, nil), ([], #"{"retryAfter":1.5}"#, RetryAfter("2")),
        ([], #"{"retryAfter":1e300}"#, RetryAfter("9223372036854775807")), ([], #"{"retryAfter":-0.5}"#, nil),
        ([], #"{"retryAfter":1e400}"#, RetryAfter("9223372036854775807")),
        ([], #"{"retryAfter":9.3e18}"#, RetryAfter("9223372036854775807")),
        ([], #"{"retryAfter":99999999999999999999999}"#, RetryAfter("9223372036854775807")),
        ([], #"{"retryAfter":-99999999999999999999999}"#, nil),
        ([], #"{"retryAfter":1.00000000000000000000001}"#, RetryAfter("1")), ([], #"{"retryAfter":null}"#, nil),
        ([], #"{"retryAfter":"30"}"#, RetryAfter("30")),
        ([], #"{"retryAfter":"soon"}"#, nil), ([], #"{"retryAfter":[30]}"#, nil),
    ]

    @Test("when to retry: the field, then the member", arguments: retries)
    func retryAfter(fields: [String], text: String, expected: RetryAfter?) {
        let response = Fixture.response(
            text,
            "application/json",
            fields.map { HeaderField(name: "retry-after", value: $0) }
        )
        #expect(response.retryAfter == expected)
        #expect(UnknownProblem(response.problem, response: response).retryAfter == expected)
        if fields.isEmpty { #expect(UnknownProblem(response.problem).retryAfter == expected) }
    }

    @Test("the year of an old date is read from the response's own")
    func oldDate() throws {
        let headers = [
            HeaderField(name: "Retry-After", value: "Sunday, 06-Nov-94 08:49:37 GMT"),
            HeaderField(name: "Date", value: "Thu, 01 Jan 2060 00:00:00 GMT"),
        ]
        let response = ProblemResponse(status: 503, headers: headers)
        #expect(response.date == DateTime("2060-01-01T00:00:00Z"))
        #expect(response.retryAfter?.date == DateTime("2094-11-06T08:49:37Z"))
        #expect(
            ProblemResponse(status: 503, headers: headers.prefix(1)).retryAfter?.date
                == DateTime("1994-11-06T08:49:37Z")
        )
        #expect(ProblemResponse(status: 503).date == nil)
    }

    /// Header fields and members, and the identifier of the request.
    static let identifiers: [([String], String, String?)] = [
        (["a"], "{}", "a"), ([], #"{"requestId":"b"}"#, "b"), (["a"], #"{"requestId":"b"}"#, "b"),
        (["a"], #"{"requestId":1}"#, "a"), (["a"], #"{"requestId":null}"#, "a"), ([""], "{}", nil),
        (["a", "c"], "{}", "c"), (["a", " "], "{}", "a"), ([], "{}", nil),
    ]

    @Test("the identifier of the request: the member, then the field", arguments: identifiers)
    func requestID(fields: [String], text: String, expected: String?) {
        let response = Fixture.response(
            text,
            "application/json",
            fields.map { HeaderField(name: "x-request-id", value: $0) }
        )
        #expect(response.requestID == expected)
        #expect(UnknownProblem(response.problem, response: response).requestID == expected)
    }

    @Test("a description holds no values")
    func description() {
        let body = #"{"type":"https://example.com/x","title":"T","detail":"ada@example.com","mail":"ada@example.com"}"#
        let response = Fixture.response(body, status: 409)
        #expect(response.description == "409: https://example.com/x T")
        #expect(String(reflecting: response) == response.description)
        var dumped = ""
        dump(response, to: &dumped)
        dump(OrderError.decode(response), to: &dumped)
        #expect(!dumped.contains("ada@example.com"))
        let broken = Fixture.response("{", status: 409)
        #expect(broken.description == "409: about:blank 409 Conflict (the document ends too early, at byte 1)")
    }
}
