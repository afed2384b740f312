import ErrorCodesRuntime
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
    private func value(_ text: String) throws -> JSONValue? {
        try Fixture.problem("{\"x\":\(text)}").extensions["x"]
    }

    static let strings: [(String, String)] = [
        (#""""#, ""), (#""a\/\"\\\b\f\n\r\t""#, "a/\"\\\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u540D""#, "Aé名"),
        (#""\uD83D\uDE00""#, "😀"), (#""\uDBFF\uDFFF""#, "\u{10FFFF}"), ("\"\u{7F}\u{2028}名😀\"", "\u{7F}\u{2028}名😀"),
        (#""\uD83D""#, "\u{FFFD}"), (#""\uDE00""#, "\u{FFFD}"), (#""\uD83Dx""#, "\u{FFFD}x"),
        (#""\uD83D\n""#, "\u{FFFD}\n"), (#""\uD83D\u0041""#, "\u{FFFD}A"), (#""\uDE00\uD83D""#, "\u{FFFD}\u{FFFD}"),
        (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"), (#""\u0000""#, "\u{0}"),
    ]

    @Test("strings, half a surrogate pair as U+FFFD", arguments: strings)
    func string(text: String, expected: String) throws {
        #expect(try value(text) == .string(expected))
    }

    static let numbers: [(String, JSONValue)] = [
        ("0", .integer(0)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
        ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number("9223372036854775808")),
        ("-9223372036854775809", .number("-9223372036854775809")), ("0.5", .double(0.5)), ("1e2", .double(100)),
        ("1E+2", .double(100)), ("-1.5e-3", .double(-0.0015)),
        ("1.7976931348623157e308", .double(.greatestFiniteMagnitude)),
        ("1e309", .number("1e309")), ("0e999", .double(0)), ("5e-324", .double(.leastNonzeroMagnitude)),
        ("1e-999", .number("1e-999")),
        ("0.30000000000000004", .double(0.30000000000000004)),
        ("0.300000000000000041", .number("0.300000000000000041")),
    ]

    @Test("numbers, as text where no number type holds them", arguments: numbers)
    func number(text: String, expected: JSONValue) throws {
        #expect(try value(text) == expected)
    }

    static let refusals: [(String, ProblemDecodingError.Kind, Int)] = [
        ("", .unexpectedEnd, 0), (" ", .unexpectedEnd, 1), ("{", .unexpectedEnd, 1), ("{\"a\"", .unexpectedEnd, 4),
        ("{\"a\":", .unexpectedEnd, 5), ("{\"a\":1", .unexpectedEnd, 6), ("{\"a\":\"", .unexpectedEnd, 6),
        ("{\"a\":tru", .unexpectedEnd, 8), ("{\"a\":-", .unexpectedEnd, 6), ("{\"a\":\"\\u00", .unexpectedEnd, 10),
        ("{}x", .invalidSyntax, 2), ("{} {}", .invalidSyntax, 3), ("{\"a\":1,}", .invalidSyntax, 7),
        ("{,}", .invalidSyntax, 1), ("{a:1}", .invalidSyntax, 1), ("{'a':1}", .invalidSyntax, 1),
        ("{\"a\" 1}", .invalidSyntax, 5), ("{\"a\":1 \"b\":2}", .invalidSyntax, 7), ("{\"a\":[1,]}", .invalidSyntax, 8),
        ("{\"a\":[1}", .invalidSyntax, 7), ("{\"a\":[1}}", .invalidSyntax, 7),
        ("{\"a\":{\"b\":1]}", .invalidSyntax, 11),
        ("{\"a\":[,1]}", .invalidSyntax, 6), ("{1:1}", .invalidSyntax, 1),
        ("{\"a\":01}", .invalidSyntax, 6), ("{\"a\":+1}", .invalidSyntax, 5), ("{\"a\":.5}", .invalidSyntax, 5),
        ("{\"a\":1.}", .invalidSyntax, 7), ("{\"a\":1e}", .invalidSyntax, 7), ("{\"a\":0x1}", .invalidSyntax, 6),
        ("{\"a\":NaN}", .invalidSyntax, 5), ("{\"a\":nul}", .invalidSyntax, 8), ("{\"a\":True}", .invalidSyntax, 5),
        ("{\"a\":-}", .invalidSyntax, 6), ("{\"a\":--1}", .invalidSyntax, 6),
        ("{\"a\":\"\n\"}", .invalidSyntax, 6), ("{\"a\":\"\\x\"}", .invalidSyntax, 7),
        ("{\"a\":\"\\u00g0\"}", .invalidSyntax, 10), ("{\"a\":\"\\uD83D\\uZZZZ\"}", .invalidSyntax, 14),
        ("{/**/}", .invalidSyntax, 1), ("{\u{A0}}", .invalidSyntax, 1), ("\u{FEFF}\u{FEFF}{}", .invalidSyntax, 3),
        ("[]", .notAnObject, 0), (" null", .notAnObject, 1), ("\"a\"", .notAnObject, 0), ("1", .notAnObject, 0),
    ]

    @Test("what is refused, and where", arguments: refusals)
    func refusal(text: String, kind: ProblemDecodingError.Kind, offset: Int) {
        #expect(throws: ProblemDecodingError(kind: kind, offset: offset)) { try Fixture.problem(text) }
    }

    @Test(
        "bytes that are no UTF-8",
        arguments: [
            [0xFF], [0x80], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]]
    )
    func invalidUTF8(bytes: [UInt8]) {
        let value = Array("{\"a\":\"".utf8) + bytes + Array("\"}".utf8)
        let escaped = Array("{\"a\":\"\\n".utf8) + bytes + Array("\"}".utf8)
        let name = Array("{\"".utf8) + bytes + Array("\":1}".utf8)
        #expect(throws: ProblemDecodingError(kind: .invalidUTF8, offset: 6)) { try ProblemDetails(decoding: value) }
        #expect(throws: ProblemDecodingError(kind: .invalidUTF8, offset: 6)) { try ProblemDetails(decoding: escaped) }
        #expect(throws: ProblemDecodingError(kind: .invalidUTF8, offset: 2)) { try ProblemDetails(decoding: name) }
    }

    private func nested(_ levels: Int, _ open: String, _ value: String, _ close: String) -> String {
        "{\"a\":" + String(repeating: open, count: levels - 1) + value + String(repeating: close, count: levels - 1)
            + "}"
    }

    @Test("512 levels pass, 513 are refused", arguments: [("[", "]"), ("{\"a\":", "}")])
    func depth(open: String, close: String) throws {
        let problem = try Fixture.problem(nested(512, open, "1", close))
        #expect(try ProblemDetails(decoding: problem.encoded()) == problem)
        let offset = 5 + 511 * open.utf8.count
        #expect(throws: ProblemDecodingError(kind: .tooDeep, offset: offset)) {
            try Fixture.problem(nested(513, open, "[]", close))
        }
        #expect(throws: ProblemDecodingError(kind: .tooDeep, offset: offset)) {
            try Fixture.problem(String(nested(100_000, open, "", "")))
        }
    }

    @Test("limits of one's own")
    func limits() throws {
        let text = #"{"a":[1]}"#
        #expect(try ProblemDetails(decoding: text.utf8, limits: .init(depth: 2, size: 9)).extensions == ["a": [1]])
        #expect(throws: ProblemDecodingError(kind: .tooDeep, offset: 5)) {
            try ProblemDetails(decoding: text.utf8, limits: .init(depth: 1))
        }
        #expect(throws: ProblemDecodingError(kind: .tooLarge, offset: 8)) {
            try ProblemDetails(decoding: text.utf8, limits: .init(size: 8))
        }
        #expect(ProblemDecodingLimits() == .init(depth: 512, size: 67_108_864, values: 1_048_576))
    }

    @Test("no byte changed, dropped or doubled makes the parser trap")
    func mutations() {
        let bytes = Array(Fixture.invalidBody.utf8)
        for index in bytes.indices {
            for replacement in [[], [bytes[index], bytes[index]], [0x22], [0x5C], [0x7B], [0x5D], [0xFF]] as [[UInt8]] {
                let mutated = bytes[..<index] + replacement + bytes[(index + 1)...]
                guard let problem = try? ProblemDetails(decoding: mutated) else { continue }
                _ = OrderError.decode(problem)
                #expect((try? ProblemDetails(decoding: problem.encoded())) == problem)
            }
            _ = try? ProblemDetails(decoding: bytes[..<index])
        }
    }
}
