import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("Which applications count")
struct ApplicationTests {
    /// Asks for the text of an application, in which the store answers with its identifier.
    struct Fixture {
        let cache = CacheFixture(TestStore { key, _ in ["en": key.application ?? "default"] })
        let resolver: MessageResolver

        init(_ change: (inout MessageResolver.Configuration) -> Void = { _ in }) {
            var configuration = MessageResolver.Configuration()
            change(&configuration)
            resolver = MessageResolver(cache.cache, configuration: configuration)
        }

        func text(_ application: String?, _ error: ShopError = .bare) async -> String? {
            let languages = LanguagePreferences(["en"])
            return await resolver.message(for: error, application: application, languages: languages)?.text
        }
    }

    @Test("what cannot be an identifier counts as none, and the store is not asked for it")
    func identifiers() async {
        let fixture = Fixture()
        let long = String(repeating: "x", count: 64)
        for application in ["100001", "a.b_c:d-E", "0", long] {
            #expect(await fixture.text(application) == application)
        }
        let none = [
            "", " ", "a b", long + "x", "a'; DROP TABLE error_messages; --", "é", "a\u{0}", "a/b", "100001\r\nX: y",
            "{a}",
        ]
        for application in none { #expect(await fixture.text(application) == "default") }
        #expect(await fixture.text(nil) == "default")
        #expect(fixture.cache.store.queries.compactMap(\.application) == ["100001", "a.b_c:d-E", "0", long])
    }

    @Test("beyond the limit new applications count as none, and those that counted go on to count")
    func limit() async {
        let fixture = Fixture { $0.maximumApplications = 100 }
        for number in 1...10_000 {
            #expect(await fixture.text("a\(number)") == (number <= 100 ? "a\(number)" : "default"))
        }
        #expect(await fixture.text("a1") == "a1")
        #expect(fixture.cache.store.queries.count == 101)
    }

    @Test("the limit is a thousand unless it is told otherwise")
    func usualLimit() { #expect(MessageResolver.Configuration().maximumApplications == 1_000) }

    @Test("applications that the server names count always")
    func named() async {
        let fixture = Fixture {
            $0.maximumApplications = 0
            $0.applications = ["kiosk"]
            $0.defaults.applications = ["mobile": "pl"]
        }
        #expect(await fixture.text("other") == "default")
        #expect(await fixture.text("kiosk") == "kiosk")
        #expect(await fixture.text("mobile") == "mobile")
    }

    @Test("applications that the spec has texts of count always")
    func compiled() async {
        let fixture = Fixture { $0.maximumApplications = 0 }
        #expect(await fixture.text("100001", .inProgress(orderID: "17")) == "100001")
        #expect(await fixture.text("100001", .bare) == "default")
    }

    @Test("when the period is over, the count begins anew")
    func period() async {
        let fixture = Fixture { $0.maximumApplications = 2 }
        #expect(await fixture.text("a") == "a")
        #expect(await fixture.text("b") == "b")
        fixture.cache.clock.advance(by: .seconds(3_600) - .milliseconds(1))
        #expect(await fixture.text("c") == "default")
        fixture.cache.clock.advance(by: .milliseconds(1))
        #expect(await fixture.text("c") == "c")
        #expect(await fixture.text("a") == "a")
        #expect(await fixture.text("b") == "default")
    }
}
