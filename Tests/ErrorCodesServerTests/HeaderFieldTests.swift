@testable import ErrorCodesRuntime
@testable import ErrorCodesServer
import Testing

@Suite("Header fields")
struct HeaderFieldTests {
    @Test("names are tokens")
    func names() {
        let token = Set("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
        for value in UInt32(0)...0x2FF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let name = "a\(Character(scalar))b"
            guard HeaderField(name: name, value: "x").isValid != token.contains(scalar) else { continue }
            Issue.record("U+\(String(value, radix: 16)) in a name")
        }
        #expect(!HeaderField(name: "", value: "x").isValid)
    }

    @Test("values are visible ASCII with blanks between")
    func values() {
        for value in UInt32(0)...0x2FF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isInside = 0x20...0x7E ~= value || value == 9
            let isAtEnd = 0x21...0x7E ~= value
            let character = Character(scalar)
            let fits =
                HeaderField(name: "a", value: "x\(character)x").isValid == isInside
                && HeaderField(name: "a", value: "\(character)x").isValid == isAtEnd
                && HeaderField(name: "a", value: "x\(character)").isValid == isAtEnd
                && HeaderField(name: "a", value: "\(character)").isValid == isAtEnd
            if !fits { Issue.record("U+\(String(value, radix: 16)) in a value") }
        }
        #expect(HeaderField(name: "a", value: "").isValid)
    }

    /// Two names, and whether they are the same.
    static let pairs: [(String, String, Bool)] = [
        ("Retry-After", "RETRY-after", true), ("", "", true), ("a", "ab", false), ("@", "`", false), ("[", "{", false),
        ("-", "\r", false), ("K", "\u{212A}", false), ("\u{E9}", "\u{C9}", false), ("0", "\u{10}", false),
    ]

    @Test("names are compared without the case of ASCII letters", arguments: pairs)
    func comparison(left: String, right: String, isSame: Bool) {
        #expect(HeaderField(name: left, value: "").isNamed(right) == isSame)
        #expect(HeaderField(name: right, value: "").isNamed(left) == isSame)
    }

    @Test("a description")
    func description() {
        #expect(HeaderField(name: "A\n", value: "b").description == #"A\u{A}: <redacted>"#)
    }

    /// A value of `Vary`, and what it is after one more field.
    static let varied: [(String?, String)] = [
        (nil, "Accept"), ("Origin", "Origin, Accept"), ("accept", "accept"), ("Origin,\tACCEPT", "Origin,\tACCEPT"),
        ("*", "*"), ("Accept-Language", "Accept-Language, Accept"),
    ]

    @Test("what a response varies on", arguments: varied)
    func vary(value: String?, expected: String) {
        var headers = ResponseHeaders()
        if let value { headers.append("vary", value) }
        headers.vary(on: "Accept")
        #expect(headers.fields.map(\.value) == [expected])
    }
}

@Suite("What a status obliges to")
struct StatusObligationsTests {
    @Test("storage: every status")
    func storage() {
        for status in 100...599 {
            #expect(StatusObligations.forbidsStorage(status) == [428, 429, 431, 511].contains(status))
        }
        #expect(StatusObligations.lastResort("Allow") == "")
    }
}

@Suite("Rate limits")
struct RateLimitTests {
    private func pairs(_ limit: RateLimit) -> [String] { limit.headers.map(\.line) }

    @Test("header fields")
    func headers() {
        #expect(
            pairs(RateLimit(quota: 100, window: .seconds(60), reset: .milliseconds(29_001)))
                == [#"RateLimit-Policy: "default";q=100;w=60"#, #"RateLimit: "default";r=0;t=30"#]
        )
        #expect(
            pairs(RateLimit(policy: #"a"b\"#, quota: -1, window: .seconds(-1), remaining: -5, reset: .zero))
                == [#"RateLimit-Policy: "a\"b\\";q=0;w=0"#, #"RateLimit: "a\"b\\";r=0;t=0"#]
        )
        let most = 999_999_999_999_999
        #expect(
            pairs(RateLimit(quota: .max, window: .seconds(Int64.max), remaining: most + 1, reset: .seconds(most)))
                == ["RateLimit-Policy: \"default\";q=\(most);w=\(most)", "RateLimit: \"default\";r=\(most);t=\(most)"]
        )
    }

    @Test("a policy that cannot be sent is dropped", arguments: ["\r\n", "\u{0}", "\u{E9}", "\u{540D}"])
    func unsendable(policy: String) {
        let limit = RateLimit(policy: policy, quota: 1, window: .seconds(1), reset: .seconds(1))
        let response = ErrorResponder(GateError.self).response(
            to: GateError(.rate).rateLimited(limit),
            for: ErrorRequest()
        )
        #expect(response.log.droppedHeaders == ["RateLimit-Policy", "RateLimit"])
        #expect(response.headers.map(\.name) == ["Content-Type", "Retry-After", "Cache-Control"])
    }

    @Test("Retry-After is no earlier than the reset")
    func retryAfter() {
        let limit = RateLimit(quota: 1, window: .seconds(60), reset: .seconds(30))
        #expect(GateError(.rate).rateLimited(limit).context.occurrence.retryAfter == .seconds(30))
        #expect(
            GateError(.rate).retry(after: .seconds(40)).rateLimited(limit).context.occurrence.retryAfter == .seconds(40)
        )
        #expect(
            GateError(.rate).retry(after: .seconds(20)).rateLimited(limit).context.occurrence.retryAfter == .seconds(30)
        )
        #expect(GateError(.rate).rateLimited(limit).context.occurrence.headers == limit.headers)
        let sent = ErrorResponder(GateError.self).response(to: GateError(.rate).rateLimited(limit), for: ErrorRequest())
        let decoded = GateError.decode(sent.received)
        #expect(decoded == .known(GateError(.rate)))
        #expect(decoded.retryAfter == RetryAfter("30"))
    }
}

extension ErrorResponse {
    /// The response as its client reads it.
    var received: ProblemResponse { ProblemResponse(status: status, headers: headers, body: body) }
}
