import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("Texts of a store that cannot be shown")
struct UnusableMessageTests {
    private static let key = MessageKey(code: "20001")
    private static let texts = [
        "de": "{orderID", "en": "{orderID} of {who} and {what}", "fr": " ", "it": "\u{0}", "no such language": "Tak",
        "pl": String(repeating: "a", count: 8_193), "zh-Hans": "{orderID}",
    ]

    private static func reports(_ texts: [[String: String]], requests: Int) async -> [String] {
        let reported = Shared<[String]>([])
        var configuration = MessageResolver.Configuration()
        configuration.onFailure = { error in reported.change { $0.append(String(describing: error)) } }
        let cache = MessageCache.waiting(for: TestStore { _, number in texts[min(number, texts.count) - 1] })
        let resolver = MessageResolver(cache, configuration: configuration)
        for _ in texts {
            for _ in 1...requests {
                _ = await resolver.message(
                    for: ShopError.inProgress(orderID: "17"),
                    application: nil,
                    languages: LanguagePreferences(["en"])
                )
            }
            cache.invalidateAll()
        }
        return reported.value
    }

    @Test("are reported once for each text, with the reason and without the text")
    func once() async {
        let reported = await Self.reports([Self.texts, Self.texts], requests: 3)
        #expect(
            reported == [
                "the text of 20001 in de cannot be shown: it is malformed",
                "the text of 20001 in fr cannot be shown: it is blank",
                "the text of 20001 in it cannot be shown: it is malformed",
                "the text of 20001 in no such language cannot be shown: this is not a language",
                "the text of 20001 in pl cannot be shown: it has more than 8192 bytes",
                "the text of 20001 in en cannot be shown: no parameter is called who, what",
            ]
        )
    }

    @Test("are reported again where the text is another one")
    func again() async {
        let reported = await Self.reports([["en": "{a}"], ["en": "{a}!"], ["en": "{a}"]], requests: 2)
        #expect(
            reported == Array(repeating: "the text of 20001 in en cannot be shown: no parameter is called a", count: 2)
        )
    }

    @Test("cannot begin another line of the log")
    func injection() {
        let key = MessageKey(application: "a\nb", code: "20001")
        let message = UnusableMessage(key: key, language: "d\re", reason: .unknownParameters(["x\ny"]))
        let text = #"the text of 20001 for a\u{A}b in d\u{D}e cannot be shown: no parameter is called x\u{A}y"#
        #expect(message.description == text)
    }

    @Test("are reported a thousand times at most")
    func limit() {
        let count = Shared(0)
        let reports = UnusableMessageReports { _ in count.change { $0 += 1 } }
        for number in 1...2_000 {
            let text = UnusableText("\(number)", language: "en", .malformed)
            for _ in 1...2 { reports.report([text], of: Self.key) }
        }
        #expect(count.value == 1_000)
    }
}
