import ErrorCodesMessages
import ErrorCodesRuntime

/// Lookups whose texts are in memory.
///
/// They run on no actor: code at the top level would be on the main one, and each call would switch threads.
enum LookupBenchmarks {
    private static let store = BenchmarkStore(texts: [
        MessageKey(code: "20001"): ["en": "You have an order in progress.", "zh-Hans": "您有一个正在进行中的订单。"],
        MessageKey(application: "100001", code: "20001"): [
            "en": "Your order is on its way, please wait.", "zh-Hans": "您的订单正在路上，请耐心等待。",
        ],
        MessageKey(code: "20002"): ["en": "Your order {orderID} is number {position}."],
    ])

    static func run() async throws {
        let cache = MessageCache(store)
        try await measure("cache: texts of a key") {
            await cache.messages(for: MessageKey(application: "100001", code: "20001"))["en"]?.utf8.count ?? 0
        }
        let resolver = MessageResolver(cache)
        for (name, error, application, languages) in cases {
            try await measure(name) {
                let message = await resolver.message(for: error, application: application, languages: languages)
                return message?.text.utf8.count ?? 0
            }
        }
    }

    private static let cases: [(String, BenchmarkError, String?, LanguagePreferences)] = [
        ("default text, en", .inProgress, nil, english),
        ("default text, zh-Hans", .inProgress, nil, chinese),
        ("application's text, en", .inProgress, "100001", english),
        ("application without texts: default text, en", .inProgress, "100002", english),
        ("two values filled in, en", .queued(orderID: "20260131-000017", position: 17), nil, english),
    ]

    private static let english = LanguagePreferences(acceptLanguage: "en-GB,en;q=0.9,zh-CN;q=0.8")
    private static let chinese = LanguagePreferences(acceptLanguage: "zh-CN,zh;q=0.9,en;q=0.8")
}
