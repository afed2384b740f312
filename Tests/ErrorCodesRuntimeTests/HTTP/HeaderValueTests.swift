@testable import ErrorCodesRuntime
import Testing

@Suite("Parameters in header fields")
struct HeaderValueTests {
    private enum Outcome: Equatable {
        case sent(String)
        /// A quoted string is empty.
        case emptied(String)
        case broken
    }

    private static func outcome(_ line: StaticString, _ value: ParameterValue) throws -> Outcome {
        let template = try #require(HeaderTemplate(StaticText(line)))
        var collector = _ParameterCollector()
        collector.add("p", ParameterSample(parameterValue: value))
        let header = HeaderValue(template, collector.list)
        if header.isBroken { return .broken }
        return header.isWhole ? .sent(header.text) : .emptied(header.text)
    }

    /// What a peer may have sent, and what leaves in a quoted string, as a token, as a component of a URI, and as a whole
    /// reference; nil for what cannot be sent there.
    static let values: [(String, quoted: String?, token: String?, component: String?, reference: String)] = [
        ("A-1", "A-1", "A-1", "A-1", "A-1"),
        ("HTTP/2.0", "HTTP/2.0", nil, "HTTP%2F2.0", "HTTP/2.0"),
        (
            "https://evil.example/x", "https://evil.example/x", nil, "https%3A%2F%2Fevil.example%2Fx",
            "https://evil.example/x"
        ),
        ("urn:a:b", "urn:a:b", nil, "urn%3Aa%3Ab", "urn:a:b"),
        ("", "", nil, nil, ""),
        (" ", " ", nil, "%20", "%20"),
        (".", ".", ".", nil, "."),
        ("..", "..", "..", nil, ".."),
        ("../x", "../x", nil, "..%2Fx", "../x"),
        ("%2e%2E", "%2e%2E", "%2e%2E", "%252e%252E", "%2e%2E"),
        ("100%", "100%", "100%", "100%25", "100%25"),
        ("a%zz", "a%zz", "a%zz", "a%25zz", "a%25zz"),
        (
            "x>; rel=next, <https://evil.example", "x>; rel=next, <https://evil.example", nil,
            "x%3E%3B%20rel%3Dnext%2C%20%3Chttps%3A%2F%2Fevil.example", "x%3E;%20rel=next,%20%3Chttps://evil.example"
        ),
        (
            #"a", Basic realm="b"#, #"a\", Basic realm=\"b"#, nil, "a%22%2C%20Basic%20realm%3D%22b",
            "a%22,%20Basic%20realm=%22b"
        ),
        (#"\"#, #"\\"#, nil, "%5C", "%5C"),
        (#"\", x="#, #"\\\", x="#, nil, "%5C%22%2C%20x%3D", "%5C%22,%20x="),
        ("a\tb", "a\tb", nil, "a%09b", "a%09b"),
        ("a;b=c", "a;b=c", nil, "a%3Bb%3Dc", "a;b=c"),
        ("a?b#c[d]@e", "a?b#c[d]@e", nil, "a%3Fb%23c%5Bd%5D%40e", "a?b#c[d]@e"),
        ("(c)", "(c)", nil, "%28c%29", "(c)"),
        ("a\r\nX: y", nil, nil, "a%0D%0AX%3A%20y", "a%0D%0AX:%20y"),
        ("\u{0}", nil, nil, "%00", "%00"),
        ("\u{7F}", nil, nil, "%7F", "%7F"),
        ("\u{E9}", nil, nil, "%C3%A9", "%C3%A9"),
        (
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", nil,
            "Sun%2C%2006%20Nov%201994%2008%3A49%3A37%20GMT", "Sun,%2006%20Nov%201994%2008:49:37%20GMT"
        ),
    ]

    @Test("no value ends the place in which it stands", arguments: values)
    func places(value: String, quoted: String?, token: String?, component: String?, reference: String) throws {
        let parameter = ParameterValue.string(value)
        let templates: [(StaticString, Outcome)] = [
            (
                "WWW-Authenticate Bearer realm=\"{p}\", x=y",
                quoted.map { .sent("Bearer realm=\"\($0)\", x=y") } ?? .emptied("Bearer realm=\"\", x=y")
            ),
            (
                "X-Words say=\"\\\"{p}\\\"\"",
                quoted.map { .sent("say=\"\\\"\($0)\\\"\"") } ?? .emptied("say=\"\\\"\\\"\"")
            ),
            ("WWW-Authenticate Bearer realm={p}", token.map { .sent("Bearer realm=\($0)") } ?? .broken),
            ("X-Plain {p}", token.map { .sent($0) } ?? .broken),
            (
                "Link <https://example.com/{p}>; rel=help",
                component.map { .sent("<https://example.com/\($0)>; rel=help") } ?? .broken
            ),
            ("Link </o?q={p}#x>; title=\"t\"", component.map { .sent("</o?q=\($0)#x>; title=\"t\"") } ?? .broken),
            ("Link <{p}>; rel=help", .sent("<\(reference)>; rel=help")),
            ("Location /orders/{p}", component.map { .sent("/orders/\($0)") } ?? .broken),
            ("location {p}", .sent(reference)),
            ("Content-Location {p}", .sent(reference)),
            // Behind the brackets a value is a token again.
            ("Link </a>; rel={p}", token.map { .sent("</a>; rel=\($0)") } ?? .broken),
            // A bracket in a quoted string opens nothing, nor does a quotation mark in brackets or in a URI.
            ("Link </\"a>; rel={p}", token.map { .sent("</\"a>; rel=\($0)") } ?? .broken),
            ("Location /\"{p}", component.map { .sent("/\"\($0)") } ?? .broken),
            ("X-Words \"<\" {p}", token.map { .sent("\"<\" \($0)") } ?? .broken),
        ]
        for (template, expected) in templates { #expect(try Self.outcome(template, parameter) == expected) }
    }

    /// A backslash of the template would escape the quotation mark's own escape, so that the string ended.
    @Test("nothing is sent behind a backslash", arguments: ["a", "\"", "\\", ""])
    func backslash(value: String) throws {
        #expect(try Self.outcome(#"X-Words "\{p}""#, .string(value)) == .emptied(#""\""#))
    }

    @Test("an absent parameter empties a quoted string, and leaves nothing to send elsewhere")
    func absent() throws {
        let templates: [(StaticString, String?)] = [
            ("X-Plain {q}", nil), ("X-Words say=\"{q}\"", "say=\"\""), ("X-Words say={q}", nil),
            ("Link </orders/{q}>", nil), ("Link <{q}>", nil), ("Location /orders/{q}", nil), ("Location {q}", nil),
        ]
        for (line, expected) in templates {
            let header = HeaderValue(try #require(HeaderTemplate(StaticText(line))), ParameterList())
            #expect((header.isAbsent ? nil : header.text) == expected)
            #expect(header.isWhole)
        }
    }

    @Test("fields with forms of their own")
    func formsOfFields() throws {
        let date = ParameterValue.string("Sunday, 06-Nov-94 08:49:37 GMT")
        #expect(try Self.outcome("Retry-After {p}", date) == .sent("Sun, 06 Nov 1994 08:49:37 GMT"))
        #expect(try Self.outcome("WWW-Authenticate Bearer realm={p}", date) == .broken)
        #expect(try Self.outcome("upgrade {p}", .string("HTTP/2.0")) == .sent("HTTP/2.0"))
        #expect(try Self.outcome("Upgrade {p}", .string("https://evil.example")) == .broken)
        #expect(try Self.outcome("Accept {p}", .string("application/json")) == .sent("application/json"))
        #expect(try Self.outcome("Accept {p}", .string("application/json, */*")) == .broken)
        #expect(try Self.outcome("X-Plain {p}", .string("application/json")) == .broken)
        #expect(try Self.outcome("Refresh 0; url={p}", .string("https://evil.example/x")) == .broken)
    }

    /// Within a comment quotation marks mean nothing, so that a reader and this could take them for different things.
    @Test(
        "nothing is sent behind a parenthesis outside of quotes and brackets",
        arguments: ["a", "x\", evil=1, y=\"z"]
    )
    func comments(value: String) throws {
        let value = ParameterValue.string(value)
        #expect(try Self.outcome("X-C a (\") b={p}, \"c\"", value) == .broken)
        #expect(try Self.outcome("X-C (a) \"{p}\"", value) == .broken)
        // The reader refuses a parenthesis behind a placeholder too, and a string that never ends.
        #expect(try Self.outcome("X-C {p} (a)", value) == .broken)
        #expect(try Self.outcome("X-C \"{p}", value) == .broken)
        #expect(try Self.outcome("Location https://{p}/", value) == .broken)
        #expect(try Self.outcome("X-C \"(\" </(>; a=\"{p}\"", .string("a")) == .sent("\"(\" </(>; a=\"a\""))
    }

    /// A value that is no text, and what it is as a token.
    static let others: [(ParameterValue, String?)] = [
        (.integer(-5), "-5"), (.double(1.5), "1.5"), (.double(1e300), "1e+300"), (.boolean(true), "true"),
        (.duration(.milliseconds(1_500)), "2"), (.duration(.seconds(-1)), "0"),
        (.dateTime(DateTime(secondsSinceEpoch: 784_111_777)), "Sun, 06 Nov 1994 08:49:37 GMT"),
        (CalendarDate("1994-11-06")?.parameterValue ?? .list([]), "1994-11-06"),
        (.list([]), ""), (.list([.string("GET"), .string("HEAD")]), "GET, HEAD"), (.list([.string("a, b")]), nil),
        (.list([.string("")]), nil), (.list([.list([.string("a"), .integer(1)]), .boolean(false)]), "a, 1, false"),
    ]

    @Test("values other than text", arguments: others)
    func otherValues(value: ParameterValue, token: String?) throws {
        #expect(try Self.outcome("X-Plain {p}", value) == (token.map { .sent($0) } ?? .broken))
    }

    @Test("a value that no field has room for is left out")
    func long() throws {
        let longest = String(repeating: "a", count: 8_192)
        #expect(try Self.outcome("X-Plain {p}", .string(longest)) == .sent(longest))
        #expect(try Self.outcome("X-Plain {p}", .string(longest + "a")) == .broken)
        #expect(try Self.outcome("X-Quoted \"{p}\"", .string(longest + "a")) == .emptied("\"\""))
    }
}
