import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("Accept-Language")
struct AcceptLanguageTests {
    private static func ranges(_ field: String) -> [String] {
        AcceptLanguage.ranges(field).map { "\($0.tag) \($0.weight)" }
    }

    @Test(
        "ranges with their weights",
        arguments: [
            ("", []), ("en", ["en 1000"]), ("*", ["* 1000"]),
            ("da, en-GB;q=0.8 ,en;q=0.7", ["da 1000", "en-GB 800", "en 700"]),
            ("\t en \t; \tQ=0.5\t,,  , fr", ["en 500", "fr 1000"]), ("zh-Hant-TW;q=0", ["zh-Hant-TW 0"]),
            ("en;q=1.0000, fr;q=2, de;q=, it;q, es;p=1, pt;q=0.5;q=0.5, nl; q =1", []),
            ("-, en-, -en, e_n, toolongsubtag, \u{E9}t, en-\u{1F980}, a b", []),
            ("en;q=0.1234, fr;q=0.123", ["fr 123"]),
            ("aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa", ["aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa 1000"]),
            ("aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-a", []),
        ]
    )
    func reads(_ field: String, _ expected: [String]) {
        #expect(Self.ranges(field) == expected)
    }

    @Test("32 ranges count, malformed ones too, but no empty elements")
    func mostRanges() {
        let field = Array(repeating: "en", count: 31).joined(separator: ", ,") + ",fr,de"
        #expect(Self.ranges(field) == Array(repeating: "en 1000", count: 31) + ["fr 1000"])
        #expect(Self.ranges(Array(repeating: "-", count: 32).joined(separator: ",") + ",de") == [])
        #expect(Self.ranges(Array(repeating: "-", count: 31).joined(separator: ",") + ",de") == ["de 1000"])
    }

    @Test("4,096 bytes count, and a range that is cut there does not")
    func longestField() {
        for size in 4_090...4_096 {
            let commas = String(repeating: ",", count: size - 5)
            #expect(Self.ranges(commas + "en-GB") == ["en-GB 1000"])
            #expect(Self.ranges(commas + "en-GB,fr").first == "en-GB 1000")
        }
        let commas = String(repeating: ",", count: 4_096 - 4)
        #expect(Self.ranges(commas + "en-GB") == [])
        #expect(Self.ranges(commas + "en-G,fr") == ["en-G 1000"])
        #expect(Self.ranges(commas + "de,fr") == ["de 1000"])
    }

    @Test(
        "what stands beyond the limits changes nothing",
        arguments: [",", " ", ";", "a", "en,", "*,", "-", "en;q=0,", "\u{E9}"]
    )
    func beyondTheLimits(_ filling: String) {
        let start = "fr;q=0.5, en,"
        let whole = start + String(repeating: filling, count: 65_536 / filling.utf8.count)
        let bytes = Array(whole.utf8.prefix(4_096))
        let cut = bytes[...(bytes.lastIndex(of: UInt8(ascii: ",")) ?? 0)]
        #expect(
            LanguagePreferences(acceptLanguage: whole)
                == LanguagePreferences(acceptLanguage: String(decoding: cut, as: UTF8.self))
        )
        #expect(Self.ranges(whole).count <= 32)
    }
}
