@testable import ErrorCodesMessages
@testable import ErrorCodesRuntime
@testable import ErrorCodesServer
import Testing

@Suite("Accept")
struct AcceptHeaderTests {
    static let problem = "application/problem+json"
    static let json = "application/json"
    static let api = "application/vnd.api+json"

    private func preferred(_ accept: String, _ offers: [String] = [problem, json, api]) -> String? {
        AcceptHeader(accept).preferred(among: offers) { $0 }
    }

    /// A field, and the preferred one of problem, envelope and JSON:API.
    static let fields: [(String, String?)] = [
        ("*/*", problem), ("application/*", problem), ("application/json", json), ("APPLICATION/JSON", json),
        (api, api),
        ("application/json, */*;q=0.1", json), ("application/json;q=0.5, \(api);q=0.7", api),
        ("application/json, \(api)", json), ("\(api), application/json", json),
        ("application/json;q=0.8, \(api);q=0.800", json), ("text/html", nil), ("", nil), (" ,, , ", nil),
        ("text/html, application/*;q=0.2, application/json;q=0.1", problem), ("*/*;q=0", nil), ("*/*;q=0.001", problem),
        ("*/*, \(problem);q=0", json), ("*/*;q=0, \(api)", api), ("application/*;q=0, */*", nil),
        ("\(problem);q=0, application/json;q=0, \(api);q=0", nil), (" application/json ; q=1 ,\t\(api);q=0.9", json),
        ("application/json;Q=0.1, \(api)", api), ("application/json;charset=utf-8, \(api);q=0.1", json),
        ("\(api); Profile=\"https://example.com/a,b\"; ext=\"x;y\", application/json;q=0.5", api),
        ("application/json;version=2, \(api);q=0.1", api), ("application/json;charset=utf-8;v=1, \(api);q=0.1", api),
        ("application/json;charset;q=0.1, \(api);q=0.5", api), ("application/json;q, \(api);q=0.1", api),
        ("application/json;q=0.1;ext=\"a,b\", \(api);q=0.05", json), ("application/json;;q=0.3, \(api);q=0.4", api),
        ("text/x;a=\"b, application/json\", \(api);q=0.1", api), ("text/x;a=\"b\\\", \(problem)\", \(api);q=0.1", api),
        ("text/x;a=\"unended, application/json", nil),
        ("application/json;q=2, \(api)", api), ("application/json;q=, \(api)", api),
        ("application/json;q=0.1234, \(api)", api), ("application/json;q=-1, \(api)", api),
        ("application, \(api)", api),
        ("/json, \(api)", api), ("application/, \(api)", api), ("*/json, \(api)", api),
        ("application/json/x, \(api)", api),
        ("*, \(api);q=0.1", api), (";q=1", nil), ("\u{0}\u{540D}/\u{1F600}", nil),
    ]

    @Test("the first of the highest weight", arguments: fields)
    func field(accept: String, expected: String?) {
        #expect(preferred(accept) == expected)
    }

    /// What stands before the range that is looked for, and whether that still counts.
    static let prefixes: [(String, Bool)] = [
        (String(repeating: "text/x,", count: 31), true), (String(repeating: "text/x,", count: 32), false),
        (String(repeating: "x,", count: 31), true), (String(repeating: "x,", count: 32), false),
        // Between commas that follow each other there is nothing, which is no range (RFC 9110, section 5.6.1.2).
        (String(repeating: ",", count: 4_096 - json.utf8.count), true),
        (String(repeating: ",", count: 4_097 - json.utf8.count), false),
        (String(repeating: "\"\\", count: 30_000), false), (String(repeating: ",", count: 65_536), false),
        ("text/x;a=\"" + String(repeating: ",", count: 4_000) + "\",", true),
    ]

    @Test("the first 4,096 bytes and 32 ranges count", arguments: prefixes)
    func bounds(prefix: String, counts: Bool) {
        #expect(preferred(prefix + Self.json) == (counts ? Self.json : nil))
    }

    @Test("a range that is cut off does not count")
    func cutOff() {
        let commas = String(repeating: ",", count: 4_096 - Self.json.utf8.count)
        #expect(preferred(commas + Self.json + ";q=0") == nil)
        #expect(preferred(commas + Self.json + ",") == Self.json)
        #expect(preferred(Self.api + ";q=0.1" + commas + Self.json + ";q=0") == Self.api)
    }

    /// RFC 9110, section 12.5.1.
    @Test("the examples of the RFC")
    func examples() {
        #expect(preferred("audio/*; q=0.2, audio/basic", ["audio/mpeg", "audio/basic"]) == "audio/basic")
        #expect(preferred("audio/*; q=0.2, audio/basic", ["audio/mpeg"]) == "audio/mpeg")
        let plain = "text/plain; q=0.5, text/html, text/x-dvi; q=0.8, text/x-c"
        #expect(preferred(plain, ["text/plain", "text/x-dvi", "text/x-c", "text/html"]) == "text/x-c")
        #expect(preferred(plain, ["text/plain", "text/x-dvi"]) == "text/x-dvi")
        #expect(preferred(plain, ["text/plain"]) == "text/plain")
        let weights =
            "text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5"
        #expect(preferred(weights, ["text/html", "image/jpeg", "text/plain"]) == "text/plain")
        #expect(preferred(weights, ["text/html", "image/jpeg"]) == "image/jpeg")
        #expect(preferred(weights, ["text/html"]) == "text/html")
        #expect(preferred("text/*, text/plain, text/plain;format=flowed, */*", ["text/plain"]) == "text/plain")
    }

    /// A weight, and its thousandths.
    static let weights: [(String, Int?)] = [
        ("0", 0), ("1", 1_000), ("0.", 0), ("1.", 1_000), ("0.5", 500), ("0.05", 50), ("0.005", 5), ("0.123", 123),
        ("1.0", 1_000), ("1.000", 1_000), ("0.000", 0), ("1.001", nil), ("1.1", nil), ("0.1234", nil), ("2", nil),
        ("", nil),
        (".5", nil), ("00", nil), ("0,5", nil), ("-0", nil), ("+1", nil), ("0.5 ", nil), ("0.x", nil), ("1e0", nil),
        ("0.５", nil), ("01", nil),
    ]

    @Test("weights", arguments: weights)
    func weight(text: String, thousandths: Int?) {
        #expect(QualityValue(text.utf8)?.thousandths == thousandths)
    }
}
