@testable import ErrorCodesRuntime
@testable import ErrorCodesServer
import Testing

@Suite("Header fields of the spec")
struct SpecifiedHeaderTests {
    @Test("header fields")
    func headers() {
        #expect(
            OrderError.unauthenticated(realm: "shop").headers.map(\.pair)
                == [["WWW-Authenticate", #"Bearer realm="shop""#]]
        )
        #expect(Fixture.queued.headers.map(\.pair) == [["Retry-After", "5400"]])
        #expect(Fixture.scheduled.headers.map(\.pair) == [["Retry-After", "Sat, 31 Jan 2026 08:00:00 GMT"]])
        #expect(OrderError.internalError().headers.isEmpty)
    }

    @Test("a parameter cannot break out of a header field")
    func headerInjection() {
        #expect(
            OrderError.unauthenticated(realm: #"a", error="b\"#).headers.map(\.pair)
                == [["WWW-Authenticate", #"Bearer realm="a\", error=\"b\\""#]]
        )
        for control in ["\r\nSet-Cookie: a=b", "\u{0}", "\u{7F}", "\n"] {
            #expect(
                OrderError.unauthenticated(realm: control).headers.map(\.pair)
                    == [["WWW-Authenticate", #"Bearer realm="""#]]
            )
        }
        let late = OrderError.queued(
            position: 1,
            eta: .milliseconds(1),
            id: Fixture.id,
            tags: [],
            level: .low,
            mail: ""
        )
        #expect(late.headers.map(\.pair) == [["Retry-After", "1"]])
    }

    /// A challenge or another required value, and what is sent where its parameters are not known.
    static let fallbacks: [(StaticString, String)] = [
        ("WWW-Authenticate Bearer realm=\"{p}\"", "Bearer"),
        ("WWW-Authenticate basic realm=\"{p}\"", #"Basic realm="restricted""#),
        ("WWW-Authenticate Basic realm=\"orders\"", #"Basic realm="orders""#), ("WWW-Authenticate {p}", "Bearer"),
        ("WWW-Authenticate Digest realm=\"{p}\", nonce=\"{p}\"", "Bearer"),
        ("Proxy-Authenticate {p}", #"Basic realm="restricted""#),
        ("Proxy-Authenticate Basic realm={p}", #"Basic realm="restricted""#), ("Allow {p}", ""),
        ("Upgrade {p}", "HTTP/1.1"),
        ("Upgrade HTTP/{p}", "HTTP/1.1"),
    ]

    @Test("what is sent without parameters", arguments: fallbacks)
    func fallback(line: StaticString, expected: String) throws {
        #expect(try #require(HeaderTemplate(StaticText(line))).valueWithoutParameters == expected)
    }
}

extension HeaderField {
    fileprivate var pair: [String] { [name, value] }
}
