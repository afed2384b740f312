import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

struct LanguageFallbackTests {
    @Test(arguments: [
        ("en", "en"),
        ("EN-gb", "en-GB en-001 en"),
        ("en-US", "en-US en"),
        ("en-AT", "en-AT en-150 en-001 en"),
        ("es-MX", "es-MX es-419 es"),
        ("pt-AO", "pt-AO pt-PT pt"),
        ("pt_BR", "pt-BR pt"),
        ("de-CH-1996", "de-CH-1996 de-CH de"),
        ("zh", "zh zh-Hans"),
        ("zh-CN", "zh-CN zh-Hans-CN zh-Hans zh"),
        ("zh-SG", "zh-SG zh-Hans-SG zh-Hans zh"),
        ("zh-MY", "zh-MY zh-Hans-MY zh-Hans zh"),
        ("zh-Hans", "zh-Hans zh"),
        ("zh-hans-cn", "zh-Hans-CN zh-CN zh-Hans zh"),
        ("zh-Hans-HK", "zh-Hans-HK zh-Hans zh"),
        ("zh-TW", "zh-TW zh-Hant-TW zh-Hant"),
        ("zh-HK", "zh-HK zh-Hant-HK zh-Hant"),
        ("zh-MO", "zh-MO zh-Hant-MO zh-Hant-HK zh-HK zh-Hant"),
        ("zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1-private2 zh-Hant-CN-x-private1 zh-Hant-CN zh-Hant"),
        ("zh-*-TW", "zh-TW zh-Hant-TW zh-Hant"),
        ("cmn-Hans-CN", "cmn-Hans-CN zh-Hans-CN zh-CN zh-Hans zh cmn"),
        ("zh-yue-HK", "yue-HK yue-Hant-HK yue-Hant yue zh-Hant-HK zh-HK zh-Hant"),
        ("yue-CN", "yue-CN yue-Hans-CN yue-Hans zh-Hans-CN zh-CN zh-Hans zh"),
        ("sr-RS", "sr-RS sr-Cyrl-RS sr-Cyrl sr"),
        ("sr-ME", "sr-ME sr-Latn-ME sr-Latn"),
        ("sr-Latn", "sr-Latn"),
        ("sh-BA", "sh-BA sr-Latn-BA sr-Latn sh"),
        ("iw-IL", "iw-IL he-IL he iw"),
        ("in", "in id"),
        ("ji", "ji yi"),
        ("tl-PH", "tl-PH fil-PH fil tl"),
        ("no", "no nb"),
        ("nb-NO", "nb-NO nb no-NO no"),
        ("nn", "nn no nb"),
        ("en-Latn-US", "en-Latn-US en-US en-Latn en"),
        ("de-u-co-phonebk", "de-u-co-phonebk de-u-co de"),
        ("en-x", "en"),
        ("*", ""),
        ("", ""),
        ("x-private", ""),
        ("12", ""),
        ("en-", ""),
        ("en-ü", ""),
        ("en-toolongsubtag", ""),
    ])
    func candidates(of tag: String, are tags: String) {
        #expect(LanguageFallback.candidates(for: tag) == tags.split(separator: " ").map(String.init))
    }

    @Test func aLongTagIsCutAtASubtag() {
        let tag = "de-x-" + Array(repeating: "abcdefg", count: 40).joined(separator: "-")
        let candidates = LanguageFallback.candidates(for: tag)
        #expect(candidates.first == "de-x-" + Array(repeating: "abcdefg", count: 7).joined(separator: "-"))
        #expect(candidates.count == 8)
        #expect(candidates.last == "de")
    }
}
