import Testing

@testable import ErrorCodesSpec

/// The JSON Schema says by a pattern what a type says by its initializer.
@Suite("Patterns")
struct PatternTests {
    private static func check(_ pattern: String, _ words: [Text], _ isOfTheForm: (Text) -> Bool) throws {
        let regex = try Regex(pattern)
        for word in words {
            #expect(try (regex.firstMatch(in: word.string) != nil) == isOfTheForm(word), "\(word)")
        }
    }

    @Test("of language tags")
    func languages() throws {
        let words: [Text] = [
            "en", "e", "zh-Hans", "zh-Hans-CN", "en-GB", "en-GB-US", "es-419", "sl-rozaj-biske", "de-1901",
            "de-CH-1901",
            "en-a", "en-a-b", "en-a-bb", "en-a-bb-x-1", "en-x", "en-x-1", "en-1-bb", "x-a", "zh-cmn-yue-wuu-hak", "",
            "-",
            "en-", "zh_Hans", "en--GB", "abcdefghi", "en-abcdefghi", "en-Latn-Latn", "en-12345", "en-1234", "en-a234",
        ]
        try Self.check(LanguageTag.pattern, words) { LanguageTag($0) != nil }
    }

    @Test("of URIs")
    func uris() throws {
        let words: [Text] = [
            "urn:x", "a:", ":a", "1a:b", "a+b-c.d:e", "https://errors.example.com/a?b#c", "a:%20", "a:%2", "a:%",
            "a:%zz",
            "a: b", "a:\"", "a:é", "a:[::1]", "",
        ]
        try Self.check(AbsoluteURI.pattern, words) { AbsoluteURI($0) != nil }
    }

    @Test("of types")
    func types() throws {
        let words: [Text] = [
            "string", "string?", "string??", "text", "list<int>", "list<int>?", "list<int?>", "list<int", "list<>",
            "list",
            "list<list<int>>", "list<list<list<list<int>>>>", "list<list<list<list<list<int>>>>>", "list<url>", "enum",
            "list<list<url>>", "list<date-time>", "list<enum>", "enum?", "list<list<enum>>", "", "?", " int",
        ]
        try Self.check(ParameterType.pattern, words) { ParameterTypeExpression($0) != nil }
        try Self.check(ParameterType.shortPattern, words) { ParameterTypeExpression($0)?.element != nil }
        try Self.check(ParameterType.enumPattern, words) {
            ParameterTypeExpression($0).map { $0.element == nil } ?? false
        }
    }

    @Test("of names")
    func names() throws {
        let words: [Text] = [
            "a", "a-b", "a--b", "a-", "-a", "A", "a_b", "a.b", "a1", "1a", "a-1", "", "aB", "AB", "A_1", "é", "a b",
            "_a",
        ]
        try Self.check(EntryName.pattern, words) { EntryName($0) != nil }
        try Self.check(DomainName.pattern, words) { DomainName($0) != nil }
        try Self.check(OperationName.pattern, words) { OperationName($0) != nil }
        try Self.check(ParameterName.pattern, words) { ParameterName($0) != nil }
        try Self.check(SwiftTypeName.pattern, words) { SwiftTypeName($0) != nil }
        try Self.check(HeaderName.pattern, words) { HeaderName.isValid($0) }
        try Self.check(CodeValue.pattern, words) { CodeValue.isStringCode($0) }
        try Self.check(EnumValueName.pattern, words) { EnumValueName.isValid($0) }
    }
}
