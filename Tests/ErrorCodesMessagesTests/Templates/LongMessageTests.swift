import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("A filled text that would be long")
struct LongMessageTests {
    static let limit = MessageTemplate.longestFilledText

    private func filled(_ template: String, _ value: String, language: String = "en") throws -> String {
        var collector = _ParameterCollector()
        collector.add("a", value)
        return try #require(MessageTemplate(template)).filled(collector.list, language: language)
    }

    @Test("one that fits is whole, and a byte more cuts it")
    func border() throws {
        let text = String(repeating: "x", count: Self.limit)
        #expect(try filled("{a}", text) == text)
        #expect(try filled("{a}x", String(text.dropLast())) == text)
        let cut = text.prefix(Self.limit - 7) + "\u{2026}"
        #expect(try filled("{a}", text + "x") == cut)
        #expect(try filled("{a}x", text) == cut)
        #expect(try filled("{a}{a}", text) == cut)
    }

    @Test("a value that is named often, and one that is large, make no larger text than any other")
    func amplification() throws {
        let cut = String(repeating: "x", count: Self.limit - 7) + "\u{2026}"
        let often = String(repeating: "{a}", count: 2_730)
        #expect(try filled(often, String(repeating: "x", count: 6_000)) == cut)
        #expect(try filled(often, String(repeating: "x", count: 1_000_000)) == cut)
        #expect(try filled("{a, plural, other {\(often)}}{a}", String(repeating: "x", count: 6_000)) == cut)
    }

    @Test(
        "it is cut between characters",
        arguments: ["\u{E9}", "e\u{301}", "\u{1F980}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\r\n"],
        0...3
    )
    func characters(_ character: String, shift: Int) throws {
        let size = character.utf8.count
        let value = String(repeating: "x", count: shift) + String(repeating: character, count: 80_000 / size)
        let text = try filled("{a}", value)
        let kept = text.dropLast()
        #expect(text == value.prefix(kept.count) + "\u{2026}")
        #expect(Self.limit - 6 - 2 * size...Self.limit - 6 ~= kept.utf8.count)
    }

    @Test("an isolate that is cut is ended")
    func isolates() throws {
        let value = String(repeating: "\u{5D0}", count: 100_000)
        let text = try filled("{a}{a}", value)
        #expect(text == "\u{2068}" + value.prefix(32_762) + "\u{2026}\u{2069}")
        #expect(text.utf8.count <= Self.limit)
        let before = try filled("{a}" + String(repeating: "x", count: 7_000) + "{a}", String(value.prefix(32_000)))
        #expect(
            before == "\u{2068}" + value.prefix(32_000) + "\u{2069}" + String(repeating: "x", count: 1_523) + "\u{2026}"
        )
    }

    @Test("a single character that is too long leaves the ellipsis")
    func oneCharacter() throws {
        #expect(try filled("{a}", "e" + String(repeating: "\u{301}", count: 100_000)) == "\u{2026}")
    }
}
