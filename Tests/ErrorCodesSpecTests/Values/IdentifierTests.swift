import Testing

@testable import ErrorCodesSpec

@Suite("URIs and language tags")
struct IdentifierTests {
    @Test(
        "absolute URIs",
        arguments: [
            "https://errors.example.com/orders/", "about:blank", "urn:ietf:params:acme:error:orders", "a:b",
            "tag:x,2026:y",
            "https://example.com/?a=b&c=%20#d", "https://[::1]:8080/~a/(b)*+,;='!$@_-.", "h2+x.y-z:1", "HTTPS://A",
        ]
    )
    func uris(text: String) {
        #expect(AbsoluteURI(Text(text)) != nil)
    }

    @Test(
        "what is no absolute URI",
        arguments: [
            "", "orders", "/orders", "//example.com", "https:", ":a", "1a:b", "é:b", "ht tp://a", "https://a b",
            "https://exämple.com", "https://a/%", "https://a/%2", "https://a/%G0", "https://a/\"", "https://a/<b>",
            "https://a/{b}", "https://a\\b", "https://a/^", "https://a/`", "https://a/|", "https://a\n", "a_b:c",
        ]
    )
    func noURIs(text: String) {
        #expect(AbsoluteURI(Text(text)) == nil)
    }

    @Test(
        "language tags in their canonical case (RFC 5646 2.1.1)",
        arguments: [
            ("en", "en"), ("EN", "en"), ("en-gb", "en-GB"), ("zh-hans", "zh-Hans"), ("ZH-HANS-CN", "zh-Hans-CN"),
            ("es-419", "es-419"), ("sl-ROZAJ-biske", "sl-rozaj-biske"), ("de-1996", "de-1996"),
            ("de-DE-u-CO-phonebk", "de-DE-u-co-phonebk"),
            ("zh-cmn-Hans-cn", "zh-cmn-Hans-CN"), ("en-x-TWAIN", "en-x-twain"), ("ast", "ast"),
            ("abcdefgh", "abcdefgh"),
            ("en-a-bbb-x-a", "en-a-bbb-x-a"),
        ]
    )
    func tags(text: String, canonical: String) {
        #expect(LanguageTag(Text(text))?.canonical.string == canonical)
    }

    @Test(
        "what is no language tag",
        arguments: [
            "", "e", "e1", "en_GB", "en-", "-en", "en--GB", "en GB", "english-language-tag-x", "abcdefghi", "en-a",
            "en-x",
            "en-GB-Latn", "en-Latn-Latn", "en-GB-US", "é", "zh-汉", "x-orders", "i-klingon", "123", "en-123456789",
            "en-u-",
        ]
    )
    func noTags(text: String) {
        #expect(LanguageTag(Text(text)) == nil)
    }
}
