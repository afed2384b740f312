import ErrorCodesRuntime
import Testing

/// An object that was decoded says what one of the same members says that was made.
@Suite("Objects as they were received")
struct ReceivedObjectTests {
    private func extensions(_ text: String) throws -> JSONObject { try Fixture.problem(text).extensions }

    private static func members(_ names: some Sequence<String>) -> String {
        names.enumerated().map { "\"\($1)\":\($0)" }.joined(separator: ",")
    }

    static let repetitions: [(String, JSONObject)] = [
        (#"{"a":1,"a":2}"#, ["a": 2]), (#"{"a":1,"b":2,"a":3}"#, ["a": 3, "b": 2]),
        (#"{"a":1,"b":2,"b":3,"c":4,"a":5}"#, ["a": 5, "b": 3, "c": 4]), (#"{"":1,"" :2}"#, ["": 2]),
        (#"{"a":1,"\u0061":2}"#, ["a": 2]), (#"{"\u0061":1,"b":2,"a":3}"#, ["a": 3, "b": 2]),
        (#"{"\u0061":1,"b":2,"\u0061":3}"#, ["a": 3, "b": 2]), (#"{"a/":1,"a\/":2,"a":3}"#, ["a/": 2, "a": 3]),
        (#"{"x":{"a":1,"a":[2]}}"#, ["x": ["a": [2]]]), (#"{"ab":1,"ba":2,"b":3}"#, ["ab": 1, "ba": 2, "b": 3]),
        ("{\"\u{E9}\":1,\"e\u{301}\":2,\"\\u00e9\":3}", ["\u{E9}": 3, "e\u{301}": 2]),
        (#"{"code":1,"type":"a","code":2,"type":"b","last":3}"#, ["code": 2, "last": 3]),
    ]

    @Test("of members with the same name the last wins, at the place of the first", arguments: repetitions)
    func repetition(text: String, expected: JSONObject) throws {
        #expect(try extensions(text) == expected)
    }

    @Test("however many members there are", arguments: [1, 2, 15, 16, 17, 33, 64, 65, 1_000])
    func manyMembers(count: Int) throws {
        let names = (0..<count).map { "name\($0)" }
        let once = try extensions("{\(Self.members(names))}")
        #expect(once == JSONObject(names.enumerated().map { ($1, .integer($0)) }))
        for name in names { #expect(once[name] == .integer(names.firstIndex(of: name) ?? -1)) }
        let escaped = names.reversed().map { $0.replacing("n", with: #"\u006E"#) }
        let twice = try extensions("{\(Self.members(names)),\(Self.members(escaped))}")
        #expect(twice == JSONObject(names.enumerated().map { ($1, .integer(count - 1 - $0)) }))
    }

    @Test("what is absent is nil")
    func absent() throws {
        let object = try extensions(#"{"abc":1,"e\u0301":2}"#)
        for name in ["", "ab", "abd", "abcd", "\u{E9}", "e\\u0301", "a"] { #expect(object[name] == nil) }
        #expect(object["e\u{301}"] == 2)
    }

    @Test("a received object can be changed, and the one it was copied from stays")
    func changes() throws {
        let received = try extensions(#"{"a":1,"b":{"c":[true,null]},"d":"e"}"#)
        var changed = received
        changed["a"] = nil
        changed["b"] = "new"
        changed["z"] = 0.5
        #expect(changed == ["b": "new", "d": "e", "z": 0.5])
        #expect(received == ["a": 1, "b": ["c": [true, nil]], "d": "e"])
    }

    @Test("extensions keep their order wherever the standard members are")
    func order() throws {
        let expected = ProblemDetails(
            type: "about:x",
            title: "T",
            status: 400,
            detail: "D",
            instance: "I",
            extensions: ["a": 1, "b": [2], "c": ["d": 3]]
        )
        let standard = [#""type":"about:x""#, #""title":"T""#, #""status":400"#, #""detail":"D""#, #""instance":"I""#]
        let own = [#""a":1"#, #""b":[2]"#, #""c":{"d":3}"#]
        for shift in 0...8 {
            let rotated = (standard + own).dropFirst(shift) + (standard + own).prefix(shift)
            let problem = try Fixture.problem("{\(rotated.joined(separator: ","))}")
            let names = rotated.map { String($0.dropFirst().prefix { $0 != "\"" }) }.filter { "abc".contains($0) }
            #expect(problem.extensions.map(\.name) == names)
            #expect(ProblemDetails(problem.extensions) == ProblemDetails(extensions: problem.extensions))
            var sorted = problem
            sorted.extensions = JSONObject(problem.extensions.sorted { $0.name < $1.name }.map { ($0.name, $0.value) })
            #expect(sorted == expected)
        }
    }

    @Test("a received object equals and hashes as a made one")
    func equality() throws {
        let text = #"{"a":[],"b":{},"c":[{"d":[1,[2,{"e":"\u00e9\n"}]]}],"f":12345678901234567890,"g":-0,"h":false}"#
        let made: JSONObject = [
            "a": [], "b": [:], "c": [["d": [1, [2, ["e": "é\n"]]]]], "f": .number("12345678901234567890"), "g": -0.0,
            "h": false,
        ]
        let received = try extensions(text)
        #expect(received == made && made == received)
        #expect(received.hashValue == made.hashValue)
        #expect(received.count == 6 && received[2] == made[2] && received.last == made.last)
        #expect(try extensions(#"{"b":{},"a":[]}"#) != extensions(#"{"a":[],"b":{}}"#))
    }

    @Test("more nodes than fit on the stack", arguments: [127, 128, 129, 5_000])
    func manyNodes(count: Int) throws {
        let elements = Array(repeating: "[{\"a\":1}]", count: count).joined(separator: ",")
        let expected = JSONValue.array(Array(repeating: [["a": 1]], count: count))
        #expect(try extensions("{\"x\":[\(elements)],\"y\":[\(elements)]}") == ["x": expected, "y": expected])
    }

    @Test("any collection of bytes, empty ones too")
    func collections() throws {
        let text = #"{"title":"T","a":"\u0062"}"#
        let expected = ProblemDetails(title: "T", extensions: ["a": "b"])
        #expect(try ProblemDetails(decoding: text.utf8.reversed().reversed() as [UInt8]) == expected)
        #expect(try ProblemDetails(decoding: text.utf8.lazy.map { $0 }) == expected)
        #expect(try ProblemDetails(decoding: Array("xx\(text)".utf8)[2...]) == expected)
        #expect(throws: ProblemDecodingError(kind: .unexpectedEnd, offset: 0)) {
            try ProblemDetails(decoding: EmptyCollection())
        }
    }

    /// A document, and how many values it has.
    static let values: [(String, Int)] = [
        ("{}", 1), (#"{"a":1}"#, 2), (#"{"a":[1,[],{}]}"#, 5), (#"{"a":{"b":null,"b":"c"},"d":true}"#, 5),
    ]

    @Test("as many values as the limit pass, one more is refused", arguments: values)
    func valueLimit(text: String, count: Int) throws {
        #expect(throws: Never.self) { try ProblemDetails(decoding: text.utf8, limits: .init(values: count)) }
        let refusal = #expect(throws: ProblemDecodingError.self) {
            try ProblemDetails(decoding: text.utf8, limits: .init(values: count - 1))
        }
        #expect(refusal?.kind == .tooManyValues)
    }

    @Test("where the value is that is one too many")
    func valueTooMany() {
        let many = "{\"a\":[" + String(repeating: "0,", count: 1 << 20) + "0]}"
        #expect(throws: ProblemDecodingError(kind: .tooManyValues, offset: 6 + 2 * ((1 << 20) - 2))) {
            try Fixture.problem(many)
        }
    }
}
