import ErrorCodesRuntime
import Testing

@Suite("Problem details")
struct ProblemDetailsTests {
    /// Values that no member of text can have, and that no status can be.
    static let wrongTexts = [
        "1", "true", "null", "[]", "{}", "1e400", "12345678901234567890", "-1", "0.5", "[\"a\"]", "{\"a\":\"b\"}",
        "[[{\"a\":[\"b\"]}]]",
    ]
    static let wrongStatuses = [
        "\"403\"", "true", "null", "[]", "{}", "1e400", "12345678901234567890", "-1", "403.5", "\"\"", "[403]",
        "[[{\"a\":403}]]", "0", "99", "600", "-0", "4e-1", "99.5",
    ]

    static let wholeMembers: [(name: String, value: String)] = [
        ("type", "\"https://example.com/x\""), ("title", "\"T\""), ("status", "409"), ("detail", "\"D\""),
        ("instance", "\"/i\""), ("more", "[1]"),
    ]

    @Test(
        "a standard member of the wrong type counts as absent, and the others stand",
        arguments: ["type", "title", "status", "detail", "instance"]
    )
    func wrongMember(member: String) throws {
        var expected = ProblemDetails(
            type: "https://example.com/x",
            title: "T",
            status: 409,
            detail: "D",
            instance: "/i",
            extensions: ["more": [1]]
        )
        switch member {
        case "type": expected.type = "about:blank"
        case "title": expected.title = nil
        case "status": expected.status = nil
        case "detail": expected.detail = nil
        default: expected.instance = nil
        }
        for wrong in member == "status" ? Self.wrongStatuses : Self.wrongTexts {
            let members = Self.wholeMembers.map { "\"\($0.name)\":\($0.name == member ? wrong : $0.value)" }
            #expect(try Fixture.problem("{\(members.joined(separator: ","))}") == expected)
        }
        let others = Self.wholeMembers.filter { $0.name != member }.map { "\"\($0.name)\":\($0.value)" }
        #expect(try Fixture.problem("{\(others.joined(separator: ","))}") == expected)
    }

    @Test("an empty text is one", arguments: ["type", "title", "detail", "instance"])
    func emptyText(member: String) throws {
        let problem = try Fixture.problem("{\"\(member)\":\"\"}")
        let texts = [problem.type, problem.title, problem.detail, problem.instance]
        let expected = ["type", "title", "detail", "instance"].map {
            $0 == member ? "" : $0 == "type" ? "about:blank" : nil
        }
        #expect(texts == expected)
    }

    @Test("a status")
    func status() throws {
        for (text, status) in [("100", 100), ("599", 599), ("403.0", 403), ("4.03e2", 403)] {
            #expect(try Fixture.problem("{\"status\":\(text)}").status == status)
        }
    }

    @Test("nothing at all is a problem of blank type")
    func empty() throws {
        #expect(try Fixture.problem(" {\t}\r\n") == ProblemDetails())
        #expect(Fixture.text(ProblemDetails()) == #"{"type":"about:blank"}"#)
    }

    @Test("unknown members survive, in order")
    func roundTrip() throws {
        let body = """
            {"type":"about:blank","title":"T","status":400,"detail":"D","instance":"/i","zeta":{"b":[1,2.5,{"c":null}],\
            "a":""},"alpha":[[],{},"\\u0000",true,false,-0.0],"big":123456789012345678901234567890,"huge":1E+400,\
            "tiny":1e-400,"long":0.12345678901234567890,"":"empty"}
            """
        let problem = try Fixture.problem(body)
        #expect(Fixture.text(problem) == body)
        #expect(
            problem.extensions == [
                "zeta": ["b": [1, 2.5, ["c": nil]], "a": ""], "alpha": [[], [:], "\u{0}", true, false, -0.0],
                "big": .number("123456789012345678901234567890"), "huge": .number("1E+400"), "tiny": .number("1e-400"),
                "long": .number("0.12345678901234567890"), "": "empty",
            ]
        )
    }

    @Test("of members with the same name the last wins")
    func duplicates() throws {
        #expect(
            try Fixture.problem(#"{"title":"a","x":1,"y":2,"x":3,"title":"b"}"#)
                == ProblemDetails(title: "b", extensions: ["x": 3, "y": 2])
        )
        #expect(try Fixture.problem(#"{"title":"a","title":1}"#) == ProblemDetails())
        let many = (0..<100).map { "\"m\($0 % 50)\":\($0)" }.joined(separator: ",")
        let extensions = try Fixture.problem("{\(many)}").extensions
        #expect(extensions.map(\.name) == (0..<50).map { "m\($0)" })
        #expect(extensions.map(\.value) == (50..<100).map { .integer($0) })
    }

    @Test("names are compared by code units")
    func names() throws {
        let extensions = try Fixture.problem("{\"\u{E9}\":1,\"e\u{301}\":2}").extensions
        #expect(extensions.map(\.value) == [1, 2])
        #expect(extensions["\u{E9}"] == 1)
        #expect(extensions["e\u{301}"] == 2)
    }

    @Test("any collection of bytes")
    func collections() throws {
        let bytes = Array(#"{"title":"T"}"#.utf8)
        #expect(try ProblemDetails(decoding: bytes) == ProblemDetails(title: "T"))
        #expect(try ProblemDetails(decoding: ([0] + bytes).dropFirst()) == ProblemDetails(title: "T"))
        #expect(try ProblemDetails(decoding: bytes.lazy.map { $0 }) == ProblemDetails(title: "T"))
    }
}
