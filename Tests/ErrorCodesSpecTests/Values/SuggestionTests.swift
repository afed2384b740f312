import Testing

@testable import ErrorCodesSpec

@Suite("Suggestions")
struct SuggestionTests {
    private static let keys = ["status", "title", "detail", "see", "code", "params", "retry"]

    @Test(
        "the nearest word",
        arguments: [
            ("staus", "status"), ("statsu", "status"), ("STATUS", "status"), ("statuss", "status"), ("tilte", "title"),
            ("titel", "title"), ("cod", "code"), ("se", "see"), ("ese", "see"), ("parameters", nil),
            ("prams", "params"),
            ("name", nil), ("", nil), ("x", nil), ("statusstatusstatus", nil), ("retri", "retry"), ("rtey", nil),
        ] as [(String, String?)]
    )
    func nearest(word: String, expected: String?) {
        #expect(Suggestion.nearest(to: word, among: Self.keys) == expected)
    }

    @Test("of two words that are equally near, the first of the alphabet")
    func ties() {
        #expect(Suggestion.nearest(to: "bat", among: ["cat", "bar"]) == "bar")
        #expect(Suggestion.nearest(to: "bat", among: ["bar", "cat"]) == "bar")
        #expect(Suggestion.nearest(to: "bats", among: ["cat", "bat"]) == "bat")
    }

    @Test("help names the nearest word, or all words where they are few")
    func help() {
        #expect(Suggestion.help(for: "staus", among: Self.keys) == "did you mean `status`?")
        #expect(Suggestion.help(for: "xyz", among: ["a", "b"]) == "it can be `a`, `b`")
        #expect(Suggestion.help(for: "xyz", among: []) == nil)
        #expect(Suggestion.help(for: "xyz", among: (0..<31).map { "word-\($0)" }) == nil)
    }

    @Test("a word without end is compared by its beginning only")
    func long() {
        let word = String(repeating: "a", count: 1_000_000)
        #expect(Suggestion.nearest(to: word, among: ["b", "status", String(repeating: "b", count: 64)]) == nil)
        #expect(Suggestion.nearest(to: word, among: [word + "b"]) == word + "b")
    }
}
