import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("The compiled text that a reader prefers")
struct PreferredMessageTests {
    enum Code: ErrorCode {
        typealias RawValue = Int
        case full
        case bare

        static let _table = _CodeTable(
            domain: "texts",
            typeBase: "https://errors.example.com/texts/",
            rows: """
                -1 400 full never notice - Full
                200 400 bare never notice - Bare
                """
        )

        static let _texts: _TextTable? = _TextTable(
            """
            full
              de Plain.
              EN Two\u{B}lines.
              en-GB {{Braces.}}
              zh-Hans 订单 {order}
              @app
                fr Seul.
            """,
            of: _table
        )
    }

    /// What a reader understands, an application, and the text that is preferred.
    static let preferences: [([String], String?, String?)] = [
        (["de"], nil, "Plain."), (["en"], nil, "Two\u{B}lines."), (["en-US", "de"], nil, "Two\u{B}lines."),
        (["en-gb", "de"], nil, "{{Braces.}}"), (["fr", "zh-CN", "de"], nil, "订单 {order}"), (["fr"], nil, nil),
        ([], nil, nil),
        (["de", "fr-CA"], "app", "Seul."), (["de"], "app", nil), (["de"], "other", nil),
    ]

    @Test("is the first that there is in the order of the languages", arguments: preferences)
    func preferred(languages: [String], application: String?, text: String?) {
        let message = Code.full.preferredMessage(application: application, in: LanguagePreferences(languages))
        #expect(message?.text == text)
        let available = Code.full.messageLanguages(application: application)
        #expect(LanguagePreferences(languages).best(among: available) == message?.language)
        #expect(Code.bare.preferredMessage(application: application, in: LanguagePreferences(languages)) == nil)
    }

    @Test("is plain where nothing is to be filled in or to be read otherwise")
    func plain() {
        let plain = Code.full.messageLanguages().compactMap { Code.full.messageText(language: $0) }.map(\.isPlain)
        #expect(plain == [true, false, false, false])
        let filled = Code.full.messageLanguages().compactMap { Code.full.messageText(language: $0) }
            .map { $0.filled(ParameterList()) }
        #expect(filled == ["Plain.", "Two\nlines.", "{Braces.}", "订单 "])
    }

    /// The languages of a reader, a tag, and where it stands.
    static let ranks: [([String], String, Int?)] = [
        (["en-GB"], "en-gb", 0), (["en-GB"], "EN-001", 1), (["en-GB"], "en", 2), (["en-GB"], "", nil),
        (["en-GB"], "en-", nil), (["de", "en"], "EN", 1), (["de", "en"], "e\u{301}", nil), ([], "en", nil),
    ]

    @Test("a language stands where its tag does, in any case", arguments: ranks)
    func rank(languages: [String], tag: String, expected: Int?) {
        #expect(LanguagePreferences(languages).rank(of: tag) == expected)
    }

    @Test("codes are texts as the table has them")
    func codes() { #expect(Code.allCases.map(\.text) == ["-1", "200"]) }
}
