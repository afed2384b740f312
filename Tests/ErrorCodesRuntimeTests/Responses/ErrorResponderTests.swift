@testable import ErrorCodesRuntime
import Testing

extension ErrorResponse {
    /// The header fields but the type of the body.
    var fields: [String] { headers.filter { !$0.isNamed("Content-Type") }.map(\.description) }

    var text: String { String(decoding: body, as: UTF8.self) }
}

@Suite("Responses of servers")
struct ErrorResponderTests {
    static let request = ErrorRequest(requestID: "r-1")

    private func responder(_ formats: [ErrorBodyFormat] = [.problem]) -> ErrorResponder {
        ErrorResponder(GateError.self, formats: formats)
    }

    /// An error, the header fields that it obliges to, and the names of those that were not valid.
    static let obligations: [(GateError, [String], [String])] = [
        (GateError(.signIn, .string("shop")), ["WWW-Authenticate: Bearer shop"], []),
        (GateError(.signIn, .string("")), ["WWW-Authenticate: Bearer"], ["WWW-Authenticate"]),
        (GateError(.signIn, .string("a\r\nb: c")), ["WWW-Authenticate: Bearer"], ["WWW-Authenticate"]),
        (GateError(.signIn, .string("x, Basic realm=y")), ["WWW-Authenticate: Bearer"], ["WWW-Authenticate"]),
        (GateError(.signIn, .string("\u{E9}")), ["WWW-Authenticate: Bearer"], ["WWW-Authenticate"]),
        (GateError(.missing, .string("x")), ["Cache-Control: no-store"], []),
        (GateError(.unallowed, .list([.string("GET"), .string("HEAD")])), ["Allow: GET, HEAD"], []),
        (GateError(.unallowed, .list([])), ["Allow: "], []),
        (GateError(.unallowed, .list([.string("\n")])), ["Allow: "], ["Allow"]),
        (GateError(.proxySignIn, .string("a\"b\\")), [#"Proxy-Authenticate: Basic realm="a\"b\\""#], []),
        (GateError(.proxySignIn, .string("\u{0}")), [#"Proxy-Authenticate: Basic realm="""#], ["Proxy-Authenticate"]),
        (GateError(.upgrade, .string("h2c")), ["Upgrade: h2c", "Connection: Upgrade"], []),
        (GateError(.upgrade, .string("")), ["Upgrade: HTTP/1.1", "Connection: Upgrade"], ["Upgrade"]),
        (GateError(.upgrade, .string("\u{7F}")), ["Upgrade: HTTP/1.1", "Connection: Upgrade"], ["Upgrade"]),
        (GateError(.precondition), ["Cache-Control: no-store"], []),
        (GateError(.rate), ["Retry-After: 2", "Cache-Control: no-store"], []),
        (GateError(.fieldsTooLarge), ["Cache-Control: no-store"], []),
        (GateError(.down, .string("30"), .string("n")), ["X-Note: n", "Retry-After: 30"], []),
        (GateError(.down, .string("soon"), nil), ["X-Note: "], ["Retry-After"]),
        (GateError(.down, nil, .string("a\nb")), [], ["X-Note", "Retry-After"]),
        (
            GateError(.down, .string("Sunday, 06-Nov-94 08:49:37 GMT"), nil),
            ["X-Note: ", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"], []
        ),
        (GateError(.network), ["Cache-Control: no-store"], []),
    ]

    @Test("what a status obliges to, and what cannot be sent", arguments: obligations)
    func obligation(error: GateError, fields: [String], dropped: [String]) {
        let response = responder().response(to: error, for: ErrorRequest())
        #expect(response.status == error.status)
        #expect(response.fields == fields)
        #expect(response.log.droppedHeaders == dropped)
        #expect(response.headers.allSatisfy { $0.isValid })
        #expect(GateError.decode(response.received) == .known(error))
    }

    /// A status that no catalogue declares, header fields that came with it, and those of the response.
    static let statuses: [(Int, [HeaderField], [String])] = [
        (401, [], ["WWW-Authenticate: Bearer"]), (405, [], ["Allow: "]),
        (426, [], ["Upgrade: HTTP/1.1", "Connection: Upgrade"]),
        (407, [], [#"Proxy-Authenticate: Basic realm="restricted""#]),
        (401, [HeaderField(name: "www-authenticate", value: "Basic")], ["www-authenticate: Basic"]),
        (401, [HeaderField(name: "www-authenticate", value: "")], ["WWW-Authenticate: Bearer"]),
        (401, [HeaderField(name: "www-authenticate", value: "\n")], ["WWW-Authenticate: Bearer"]),
        (428, [], ["Cache-Control: no-store"]), (429, [], ["Cache-Control: no-store"]),
        (431, [], ["Cache-Control: no-store"]), (511, [], ["Cache-Control: no-store"]),
        (429, [HeaderField(name: "cache-control", value: "private")], ["Cache-Control: no-store"]),
        (404, [HeaderField(name: "Content-Length", value: "1"), HeaderField(name: "X-A", value: "b")], ["X-A: b"]),
        (404, [], []), (503, [], []),
    ]

    @Test("an error that is no more than a status", arguments: statuses)
    func plain(status: Int, headers: [HeaderField], fields: [String]) {
        let response = responder().response(ofStatus: status, detail: "D", headers: headers, for: Self.request)
        #expect(response.fields == fields)
        #expect(response.status == status)
        #expect(response.log.errorType == "_OTHER")
        #expect(response.log.level == (status < 500 ? .notice : .error))
        #expect(response.log.message == "D")
        var problem = ProblemDetails(status: status, detail: status < 500 ? "D" : nil)
        problem.extensions["requestId"] = "r-1"
        #expect(response.text == Fixture.text(problem))
    }

    @Test("a plain 500, and what is no error, is the unexpected error", arguments: [500, 200, 0, 600, -1])
    func plainUnexpected(status: Int) {
        let header = HeaderField(name: "X-A", value: "b")
        let response = responder().response(ofStatus: status, detail: "SELECT", headers: [header], for: Self.request)
        let text = """
            {"type":"https://errors.example.com/gate/down","title":"Down","status":503,"code":503,"requestId":"r-1"}
            """
        #expect(response.text == text)
        #expect(response.fields == ["X-Note: ", "X-A: b"])
        #expect(response.log.message == "SELECT")
        #expect(response.log.errorType == "_OTHER")
    }

    private struct Undeclared: Error, CustomStringConvertible { var description = "SELECT\n* FROM users" }

    @Test("the text of an unexpected error goes to the log alone", arguments: FormRoundTripTests.formats)
    func unexpected(format: ErrorBodyFormat) {
        let gate = responder([format]).response(to: Undeclared(), for: Self.request)
        #expect(
            gate == responder([format]).response(to: GateError(.down, nil, nil), for: Self.request).logged(gate.log)
        )
        #expect(
            gate.log
                == ErrorLogEntry(
                    level: .error,
                    subject: .unexpected(Undeclared()),
                    errorType: "_OTHER",
                    droppedHeaders: ["Retry-After"]
                )
        )
        #expect(gate.log.message == "unexpected error: SELECT\\u{A}* FROM users")
        let stock = ErrorResponder(StockError.self, formats: [format])
        let bare = stock.response(to: Undeclared(), for: Self.request)
        #expect(!bare.text.contains("SELECT") && !bare.fields.joined().contains("SELECT"))
        #expect(bare.status == 500)
        #expect(bare.log.message == gate.log.message)
    }

    @Test("what an application translates")
    func translation() {
        var responder = responder()
        responder.translate = { $0 is Undeclared ? GateError(.missing, .string("x")) : nil }
        let response = responder.response(to: Undeclared(), for: ErrorRequest())
        #expect(response.status == 404)
        #expect(
            response.log.message
                == "missing (404): There is no <redacted>. [thing: <redacted>] for: SELECT\\u{A}* FROM users"
        )
        #expect(responder.response(to: CancellationError(), for: ErrorRequest()).status == 503)
        let unknown = UnknownProblem(ProblemDetails(type: "https://example.com/x"))
        #expect(responder.response(to: DecodedError<GateError>.unknown(unknown), for: ErrorRequest()).status == 503)
    }

    @Test("HEAD has no body but its size, and 304 has neither")
    func bodiless() {
        let error = GateError(.precondition)
        let whole = responder().response(to: error, for: ErrorRequest())
        let head = responder().response(to: error, for: ErrorRequest(method: "HEAD"))
        #expect(head.body.isEmpty)
        #expect(head.contentLength == whole.body.count && whole.contentLength == whole.body.count)
        #expect(head.headers == whole.headers)
        #expect(whole.headers.first == HeaderField(name: "Content-Type", value: "application/problem+json"))
        let unchanged = responder().response(to: GateError(.unchanged), for: ErrorRequest())
        #expect(unchanged.status == 304)
        #expect(unchanged.body.isEmpty && unchanged.contentLength == nil && unchanged.headers.isEmpty)
    }

    /// What an occurrence says, and the header fields that come of it, with the member `retryAfter`.
    static let occurrences: [(ErrorOccurrence, [String], Int?)] = [
        (ErrorOccurrence(retryAfter: .milliseconds(1_001)), ["X-Note: n", "Retry-After: 2"], 2),
        (ErrorOccurrence(), ["X-Note: n", "Retry-After: 30"], 30),
        (ErrorOccurrence(headers: [.init(name: "retry-after", value: "5")]), ["X-Note: n", "Retry-After: 5"], 5),
        (ErrorOccurrence(headers: [.init(name: "retry-after", value: "soon")]), ["X-Note: n", "Retry-After: 30"], 30),
        (
            ErrorOccurrence(headers: [.init(name: "Retry-After", value: "5"), .init(name: "Retry-After", value: "6")]),
            ["X-Note: n", "Retry-After: 6"], 6
        ),
        (
            ErrorOccurrence(retryAfter: .zero, headers: [.init(name: "Retry-After", value: "5")]),
            ["X-Note: n", "Retry-After: 0"], 0
        ),
        (
            ErrorOccurrence(headers: [.init(name: "Retry-After", value: "Sun, 06 Nov 1994 08:49:37 GMT")]),
            ["X-Note: n", "Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"], nil
        ),
        (
            ErrorOccurrence(headers: [.init(name: "x-note", value: "m"), .init(name: "x-note", value: "o")]),
            ["x-note: m", "x-note: o", "Retry-After: 30"], 30
        ),
        (ErrorOccurrence(headers: [.init(name: "X-Note", value: "a\nb")]), ["X-Note: n", "Retry-After: 30"], 30),
        (
            ErrorOccurrence(headers: [.init(name: "Cache-Control", value: "private"), .init(name: "Date", value: "x")]),
            ["X-Note: n", "Cache-Control: private", "Retry-After: 30"], 30
        ),
    ]

    @Test("occurrences; the header field and the member say the same", arguments: occurrences)
    func occurrence(occurrence: ErrorOccurrence, fields: [String], seconds: Int?) throws {
        let error = GateError(.down, .string("30"), .string("n"))
        let response = responder().response(to: ContextualError(error, occurrence: occurrence), for: ErrorRequest())
        #expect(response.fields == fields)
        let member = try ProblemDetails(decoding: response.body).extensions["retryAfter"]
        #expect(member == seconds.map { .integer($0) })
        #expect(error.encodedProblem(occurrence) == ProblemDetails(error, occurrence).encoded())
    }

    /// The identifier of a request and of an occurrence, and what is sent.
    static let identifiers: [(String?, String?, JSONValue?, [String])] = [
        (nil, nil, nil, []), ("r", nil, "r", ["X-Request-Id: r"]), (nil, "o", "o", ["X-Request-Id: o"]),
        ("r", "o", "o", ["X-Request-Id: o"]), ("a\r\nb", nil, "a\r\nb", []),
    ]

    @Test("the identifier of the request", arguments: identifiers)
    func requestID(request: String?, occurrence: String?, member: JSONValue?, fields: [String]) throws {
        var responder = responder()
        responder.requestIDHeader = "X-Request-Id"
        let error = ContextualError(
            GateError(.unallowed, .list([])),
            occurrence: ErrorOccurrence(requestID: occurrence)
        )
        let response = responder.response(to: error, for: ErrorRequest(requestID: request))
        let problem = try ProblemDetails(decoding: response.body)
        #expect(problem.extensions["requestId"] == member)
        #expect(response.fields == ["Allow: "] + fields)
        let given = error.header("x-request-id", "mine")
        let fieldsOfGiven = responder.response(to: given, for: ErrorRequest(requestID: "r")).fields
        #expect(fieldsOfGiven == ["Allow: ", "X-Request-Id: \(occurrence ?? "r")"])
    }

    @Test("the code as a header field, once, if its name is one")
    func codeHeader() {
        var responder = responder()
        responder.errorCodeHeader = "X-Error-Code"
        let error = GateError(.unallowed, .list([])).header("x-error-code", "mine")
        #expect(responder.response(to: error, for: ErrorRequest()).fields == ["Allow: ", "X-Error-Code: 405"])
        responder.errorCodeHeader = "X Error"
        let response = responder.response(to: error.base, for: ErrorRequest())
        #expect(response.fields == ["Allow: "])
        #expect(response.log.droppedHeaders == ["X Error"])
    }
}

extension ErrorResponse {
    fileprivate func logged(_ log: ErrorLogEntry) -> ErrorResponse {
        var copy = self
        copy.log = log
        return copy
    }
}
