@testable import ErrorCodesRuntime
@testable import ErrorCodesServer
import Testing

extension ErrorResponse {
    /// The header fields but the type of the body.
    var fields: [String] { headers.filter { !$0.isNamed("Content-Type") }.map(\.line) }

    var text: String { String(decoding: body, as: UTF8.self) }
}

extension HeaderField {
    /// The field as it stands in a response.
    var line: String { name + ": " + value }
}

@Suite("Responses of servers")
struct ErrorResponderTests {
    static let request = ErrorRequest(requestID: "r-1", httpMajorVersion: 1)

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
        (GateError(.down, .string("soon"), nil), [], ["Retry-After"]),
        (GateError(.down, nil, .string("a\nb")), [], ["X-Note"]),
        (
            GateError(.down, .string("Sunday, 06-Nov-94 08:49:37 GMT"), nil),
            ["Retry-After: Sun, 06 Nov 1994 08:49:37 GMT"], []
        ),
        (GateError(.network), ["Cache-Control: no-store"], []),
    ]

    @Test("what a status obliges to, and what cannot be sent", arguments: obligations)
    func obligation(error: GateError, fields: [String], dropped: [String]) {
        let response = responder().response(to: error, for: ErrorRequest(httpMajorVersion: 1))
        #expect(response.status == error.status)
        #expect(response.fields == fields)
        #expect(response.log.droppedHeaders == dropped)
        #expect(response.headers.allSatisfy { $0.isValid })
        #expect(GateError.decode(response.received) == .known(error))
    }

    @Test("Upgrade and Connection are sent over HTTP/1.1 alone", arguments: [1, 2, 3, nil])
    func connectionFields(version: Int?) {
        let request = ErrorRequest(httpMajorVersion: version)
        let own = ["Connection", "Keep-Alive", "Proxy-Connection", "TE", "Transfer-Encoding"]
        var error = GateError(.upgrade, .string("h2c"))
        for name in own { error = error.header(name, "close") }
        let response = responder().response(to: error, for: request)
        #expect(response.status == 426)
        #expect(response.fields == (version == 1 ? ["Upgrade: h2c", "Connection: Upgrade"] : []))
        #expect(response.log.droppedHeaders == own + (version == nil ? ["Upgrade"] : []))
        #expect(response.body == responder().response(to: error, for: ErrorRequest(httpMajorVersion: 1)).body)

        let fields = (own + ["Upgrade"]).map { HeaderField(name: $0, value: "close") }
        let plain = responder().response(ofStatus: 409, detail: nil, headers: fields, for: request)
        #expect(plain.fields == (version == 1 ? ["Upgrade: close", "Connection: Upgrade"] : []))
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
        #expect(response.fields == ["X-A: b"])
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
                    errorType: "_OTHER"
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
        responder.translate = { $0 is DecodedError<GateError> ? GateError(.missing, .string("x")) : nil }
        #expect(responder.response(to: DecodedError<GateError>.unknown(unknown), for: ErrorRequest()).status == 404)
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
        let response = responder().response(
            to: error.withContext { $0.occurrence = occurrence },
            for: ErrorRequest()
        )
        #expect(response.fields == fields)
        let member = try ProblemDetails(decoding: response.body).extensions["retryAfter"]
        #expect(member == seconds.map { .integer($0) })
        #expect(error.encodedProblem(occurrence) == ProblemDetails(error, occurrence).encoded())
    }

    private static let longestID = String(repeating: "r", count: 256)

    /// The identifier of a request and of an occurrence, and the one that is sent.
    static let identifiers: [(String?, String?, String?)] = [
        (nil, nil, nil), ("r", nil, "r"), (nil, "o", "o"), ("r", "o", "o"), (longestID, nil, longestID),
        (longestID + "r", nil, nil), (String(repeating: "r", count: 20_000), nil, nil), (nil, longestID + "r", nil),
        ("a\r\nb", nil, nil), ("", nil, nil), ("a b", nil, nil), ("\u{E9}", nil, nil), ("\u{7F}", nil, nil),
    ]

    @Test("the identifier of the request", arguments: identifiers)
    func requestID(request: String?, occurrence: String?, sent: String?) {
        var responder = responder()
        responder.requestIDHeader = "X-Request-Id"
        let error = GateError(.unallowed, .list([])).withContext { $0.occurrence.requestID = occurrence }
        let response = responder.response(to: error, for: ErrorRequest(requestID: request))
        let isDropped = sent == nil && (request ?? occurrence) != nil
        #expect(response.received.problem.requestID == sent)
        #expect(response.fields == ["Allow: "] + [sent].compactMap(\.self).map { "X-Request-Id: \($0)" })
        #expect(response.log.droppedMembers == (isDropped ? ["requestId"] : []))
        #expect(response.log.droppedHeaders == (isDropped ? ["X-Request-Id"] : []))
        for format in FormRoundTripTests.formats {
            responder.formats = [format]
            let known = responder.response(to: error, for: ErrorRequest(requestID: request))
            #expect(known.received.problem.requestID == sent)
            let bare = responder.response(
                ofStatus: 404,
                detail: nil,
                for: ErrorRequest(requestID: occurrence ?? request)
            )
            #expect(bare.received.problem.requestID == sent)
            #expect(bare.log.droppedMembers == (isDropped ? ["requestId"] : []))
        }
    }

    @Test("an identifier of the occurrence takes the place of the handler's own field")
    func givenRequestID() {
        var responder = responder()
        responder.requestIDHeader = "X-Request-Id"
        let error = GateError(.unallowed, .list([])).header("x-request-id", "mine")
        let fields = responder.response(to: error, for: ErrorRequest(requestID: "r")).fields
        #expect(fields == ["Allow: ", "X-Request-Id: r"])
        // One that cannot be sent leaves no other in its place, which nobody finds in the log.
        #expect(responder.response(to: error, for: ErrorRequest(requestID: "\n")).fields == ["Allow: "])
    }

    /// What a handler says of an occurrence, and the member `instance`.
    static let instances: [(String, String?)] = [
        ("/orders/7/failures/1", "/orders/7/failures/1"), ("urn:uuid:1?x#y", "urn:uuid:1?x#y"),
        ("/x y/\u{FC}", "/x%20y/%C3%BC"), ("/a%20b", "/a%20b"), ("/100%", "/100%25"),
        ("\r\n\u{0}\"<>", "%0D%0A%00%22%3C%3E"),
        ("\u{202E}", "%E2%80%AE"), ("", nil),
        ("/" + String(repeating: "a", count: 2_047), "/" + String(repeating: "a", count: 2_047)),
        ("/" + String(repeating: "a", count: 2_048), nil), (String(repeating: " ", count: 683), nil),
    ]

    @Test("an instance is a URI reference", arguments: instances)
    func instance(given: String, sent: String?) {
        let response = responder().response(to: GateError(.precondition).instance(given), for: ErrorRequest())
        #expect(response.received.problem.instance == sent)
        #expect(response.log.droppedMembers == (sent == nil ? ["instance"] : []))
        let occurrence = ErrorOccurrence(instance: given)
        #expect(GateError(.precondition).encodedProblem(occurrence) == response.body)
        #expect(ProblemDetails(GateError(.precondition), occurrence).encoded() == response.body)
    }

    @Test("the code as a header field, once, if its name is one")
    func codeHeader() {
        var responder = responder()
        responder.errorCodeHeader = "X-Error-Code"
        let error = GateError(.unallowed, .list([])).header("x-error-code", "mine")
        #expect(responder.response(to: error, for: ErrorRequest()).fields == ["Allow: ", "X-Error-Code: 405"])
        responder.errorCodeHeader = "X Error"
        let response = responder.response(to: GateError(.unallowed, .list([])), for: ErrorRequest())
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
