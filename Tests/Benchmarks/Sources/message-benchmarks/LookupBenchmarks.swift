import BenchmarkResults
import ErrorCodesMessages
import ErrorCodesRuntime
import Measurements

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
        let resolver = MessageResolver(cache)
        let workloads = [textsOfKey(cache)] + lookups.map { $0.workload(resolver) }
        let allocations = [0] + lookups.map(\.allocations)
        let part = MeasuredPart("Texts")
        for (measured, most) in zip(try await measureInterleaved(workloads), allocations) {
            try part.printTime(measured, goal: .value(1_000))
            try part.printAllocations(measured, goal: .value(most))
        }
    }

    /// What a client asks for, as a browser does it and as long as a server may let it be.
    static func readAcceptLanguage() async throws {
        let long = String(repeating: ",", count: 65_536)
        let fields = [
            ("Accept-Language of a browser", "en-GB,en;q=0.9,zh-CN;q=0.8"),
            ("Accept-Language of 64 KB of commas", long),
            ("Accept-Language of 64 KB of ranges", String(repeating: "zh-Hant-TW,", count: 6_000)),
        ]
        let workloads = fields.map { name, field in
            Workload(name, calls: 100) {
                for _ in 0..<100 { consume(LanguagePreferences(acceptLanguage: field)) }
            }
        }
        for measured in try await measureInterleaved(workloads) {
            try MeasuredPart("Texts").printTime(measured, goal: .value(250_000))
        }
    }

    private static func textsOfKey(_ cache: MessageCache) -> Workload {
        let name = "the texts of a key, from the cache"
        return Workload.suspending(name) {
            var sum = 0
            for _ in 0..<1_000 {
                let texts = await cache.messages(for: MessageKey(application: "100001", code: "20001"))
                sum &+= texts["en"]?.utf8.count ?? 0
            }
            guard sum > 0 else { throw NothingFound(name: name) }
        }
    }

    private static let lookups = [
        Lookup("the default text, en", .inProgress, english),
        Lookup("the default text, zh-Hans", .inProgress, chinese),
        Lookup("an application's text, en", .inProgress, application: "100001", english),
        Lookup("of an application without texts: the default text, en", .inProgress, application: "100002", english),
        Lookup("with two values filled in, en", .queued(orderID: "20260131-000017", position: 17), english),
    ]

    private static let english = LanguagePreferences(acceptLanguage: "en-GB,en;q=0.9,zh-CN;q=0.8")
    private static let chinese = LanguagePreferences(acceptLanguage: "zh-CN,zh;q=0.9,en;q=0.8")
}
