import ErrorCodesRuntime
import Testing

@Suite("Problem details")
struct ProblemDetailsTests {
    static let wrongForText = ["null", "true", "1", "1.5", "1e400", "[]", "[\"a\"]", "{}", "{\"a\":\"b\"}"]
    static let wrongForStatus = [
        "null", "true", "\"403\"", "403.5", "1e400", "99", "600", "0", "-1", "12345678901234567890", "[403]", "{}",
    ]

    @Test("a standard member of the wrong type counts as absent", arguments: ["type", "title", "detail", "instance"])
    func wrongText(member: String) throws {
        for wrong in Self.wrongForText {
            let problem = try Fixture.problem("{\"\(member)\":\(wrong),\"status\":400,\"more\":1}")
            #expect(problem == ProblemDetails(status: 400, extensions: ["more": 1]))
        }
        var right = ProblemDetails()
        switch member {
        case "type": right.type = "x"
        case "title": right.title = "x"
        case "detail": right.detail = "x"
        default: right.instance = "x"
        }
        #expect(try Fixture.problem("{\"\(member)\":\"x\"}") == right)
    }

    @Test("a status that is none counts as absent", arguments: wrongForStatus)
    func wrongStatus(wrong: String) throws {
        #expect(try Fixture.problem("{\"status\":\(wrong),\"title\":\"T\"}") == ProblemDetails(title: "T"))
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
