import ErrorCodesRuntime
import Foundation
import Testing

@Suite("JSON values")
struct JSONValueTests {
    static let value: JSONValue = [
        "text": "a\"b\n", "count": 3, "share": 0.5, "whole": 3.0, "isOpen": true, "none": nil,
        "list": [1, "x", [], [:]], "large": .number("12345678901234567890123"),
    ]

    static let text = #"""
        {"text":"a\"b\n","count":3,"share":0.5,"whole":3.0,"isOpen":true,"none":null,"list":[1,"x",[],{}],\#
        "large":12345678901234567890123}
        """#

    @Test("they print as JSON")
    func printed() throws {
        #expect(Self.value.description == Self.text)
        #expect(String(reflecting: Self.value) == Self.text)
        let object = try #require(Self.value.object)
        #expect("\(object)" == Self.text)
        #expect(try ProblemDetails(decoding: Self.text.utf8).extensions.description == Self.text)
        for (value, text) in [("x", "\"x\""), (1, "1"), (nil, "null"), (false, "false"), ([], "[]"), (1.5, "1.5")]
            as [(JSONValue, String)]
        {
            #expect(value.description == text)
        }
        var dumped = ""
        dump(try ProblemDetails(decoding: #"{"a":1,"b":"x"}"#.utf8).extensions, to: &dumped)
        var expected = ""
        dump(["a": 1, "b": "x"] as JSONObject, to: &expected)
        #expect(dumped == expected && dumped.contains("x"))
    }

    @Test("each accessor takes its own kind")
    func accessors() {
        let value = Self.value
        #expect(value["text"]?.string == "a\"b\n")
        #expect(value["count"]?.int == 3 && value["count"]?.double == 3)
        #expect(value["whole"]?.int == 3 && value["share"]?.int == nil && value["share"]?.double == 0.5)
        #expect(value["isOpen"]?.bool == true)
        #expect(value["none"] == .null)
        #expect(value["list"]?.array == [1, "x", [], [:]])
        #expect(value["list"]?[1]?.string == "x")
        #expect(value["list"]?[3]?.object == [:])
        #expect(value["large"]?.int == nil && value["large"]?.double == 1.2345678901234568e22)
        #expect(JSONValue.number("1e999").double == nil)
        for missing in [value["nowhere"], value["list"]?[4], value["list"]?[-1], value[0], value["text"]?["a"]] {
            #expect(missing == nil)
        }
        for other in [JSONValue.null, true, 1, 0.5, "x", [], [:]] {
            let kinds: [Any?] = [other.string, other.double, other.bool, other.array, other.object]
            #expect(kinds.compactMap(\.self).count == (other == .null ? 0 : 1))
        }
    }

    @Test("coders read and write them")
    func coded() throws {
        let decoded = try JSONDecoder().decode(JSONValue.self, from: Data(Self.text.utf8))
        var expected = try #require(Self.value.object)
        expected["whole"] = 3
        expected["large"] = 1.2345678901234568e22
        #expect(Set(try #require(decoded.object)) == Set(expected))
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let sample: JSONObject = ["a": [nil, true, 18_446_744_073_709_551_615.0], "b": ["c": "x"], "d": -1]
        let text = String(decoding: try encoder.encode(sample), as: UTF8.self)
        #expect(text == #"{"a":[null,true,1.8446744073709552e+19],"b":{"c":"x"},"d":-1}"#)
        let large = Data("[18446744073709551615]".utf8)
        let unsigned = try JSONDecoder().decode(JSONValue.self, from: large)
        #expect(unsigned == [.number("18446744073709551615")])
        #expect(try encoder.encode(unsigned) == large)
        #expect(throws: EncodingError.self) { try encoder.encode([JSONValue.number("1e999")]) }
        #expect(try encoder.encode([JSONValue.double(.infinity)]) == Data("[null]".utf8))
        func nested(_ levels: Int) throws -> JSONValue {
            let text = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
            return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        }
        #expect(try nested(65).description.utf8.count == 130)
        #expect(throws: DecodingError.self) { try nested(66) }
        // Takes minutes where each member is compared with all before it.
        let names = (0..<100_000).map { String(1_000_000 + $0) }
        let many = Data(("{" + names.map { "\"\($0)\":0" }.joined(separator: ",") + "}").utf8)
        #expect(try JSONDecoder().decode(JSONObject.self, from: many).count == names.count)
    }
}
