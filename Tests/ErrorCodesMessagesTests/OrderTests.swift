import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("The order of texts")
struct OrderTests {
    typealias Texts = [MessageKey: [String: String]]

    /// What is asked for, what the store has, and what comes of it.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var error = ShopError.inProgress(orderID: "17")
        var application: String?
        var languages: [String]
        var stored: Texts = [:]
        var text: String
        var language: String

        init(
            _ description: String,
            _ error: ShopError = .inProgress(orderID: "17"),
            application: String? = nil,
            languages: [String],
            stored: Texts = [:],
            gives text: String,
            in language: String
        ) {
            testDescription = description
            self.error = error
            self.application = application
            self.languages = languages
            self.stored = stored
            self.text = text
            self.language = language
        }
    }

    static let fallback = MessageKey(code: "20001")
    static let mobile = MessageKey(application: "100001", code: "20001")
    static let kiosk = MessageKey(application: "kiosk", code: "20001")

    static let configuration: MessageResolver.Configuration = {
        var configuration = MessageResolver.Configuration()
        configuration.defaults = MessageDefaults(
            language: "en",
            applications: ["100001": "zh-Hans", "100002": "fr", "kiosk": "pl"]
        )
        return configuration
    }()

    static let ofTheSpec = [
        Case(
            "1: application and language",
            application: "100001",
            languages: ["en"],
            gives: "Your order 17 is on its way.",
            in: "en"
        ),
        Case(
            "2: application and its default language",
            application: "100002",
            languages: ["en"],
            gives: "Votre commande 17 est en route.",
            in: "fr"
        ),
        Case("3: default and language", languages: ["zh-Hans"], gives: "订单 17 正在处理中。", in: "zh-Hans"),
        Case(
            "3: past an application without the language",
            application: "100001",
            languages: ["zh-Hans"],
            gives: "订单 17 正在处理中。",
            in: "zh-Hans"
        ),
        Case(
            "3: past an application without texts",
            application: "unheard-of",
            languages: ["zh-Hans"],
            gives: "订单 17 正在处理中。",
            in: "zh-Hans"
        ),
        Case("4: default and its language", languages: ["fr"], gives: "Order 17 is in progress.", in: "en"),
        Case(
            "4: past an application in neither language",
            application: "100001",
            languages: ["fr"],
            gives: "Order 17 is in progress.",
            in: "en"
        ),
        Case("4: no language", languages: [], gives: "Order 17 is in progress.", in: "en"),
        Case("5: title", .bare, application: "100001", languages: ["zh-Hans"], gives: "Unknown error", in: "en"),
    ]

    static let ofTheStore = [
        Case(
            "1: the store before the spec",
            application: "100001",
            languages: ["en"],
            stored: [mobile: ["en": "New {orderID}."], fallback: ["en": "Default."]],
            gives: "New 17.",
            in: "en"
        ),
        Case(
            "1: a language that only the store has",
            application: "100001",
            languages: ["pl"],
            stored: [mobile: ["pl": "Nowe {orderID}."], fallback: ["pl": "Default."]],
            gives: "Nowe 17.",
            in: "pl"
        ),
        Case(
            "1: the spec's text in the language before the store's in the default language",
            application: "100001",
            languages: ["en"],
            stored: [mobile: ["zh-Hans": "新"]],
            gives: "Your order 17 is on its way.",
            in: "en"
        ),
        Case(
            "1: an application that only the store has",
            application: "kiosk",
            languages: ["en"],
            stored: [kiosk: ["en": "Please ask at the counter."]],
            gives: "Please ask at the counter.",
            in: "en"
        ),
        Case(
            "2: the store's text in the application's default language",
            application: "kiosk",
            languages: ["en"],
            stored: [kiosk: ["pl": "Zapytaj przy ladzie."], fallback: ["en": "Default."]],
            gives: "Zapytaj przy ladzie.",
            in: "pl"
        ),
        Case(
            "2: the store before the spec",
            application: "100002",
            languages: ["en"],
            stored: [MessageKey(application: "100002", code: "20001"): ["fr": "Nouveau {orderID}."]],
            gives: "Nouveau 17.",
            in: "fr"
        ),
        Case(
            "3: the store before the spec",
            languages: ["zh-Hans"],
            stored: [fallback: ["zh-Hans": "新 {orderID}"], mobile: ["zh-Hans": "no"]],
            gives: "新 17",
            in: "zh-Hans"
        ),
        Case(
            "3: a language that only the store has",
            application: "100001",
            languages: ["pl"],
            stored: [fallback: ["pl": "Nowe."]],
            gives: "Nowe.",
            in: "pl"
        ),
        Case(
            "4: the store before the spec",
            languages: ["fr"],
            stored: [fallback: ["en": "New {orderID}."]],
            gives: "New 17.",
            in: "en"
        ),
        Case(
            "4: before the title",
            .bare,
            languages: ["fr"],
            stored: [MessageKey(code: "99999"): ["en": "Sorry."]],
            gives: "Sorry.",
            in: "en"
        ),
        Case(
            "5: title, past languages that nobody asked for",
            .bare,
            languages: ["fr"],
            stored: [MessageKey(code: "99999"): ["pl": "Przepraszamy."]],
            gives: "Unknown error",
            in: "en"
        ),
    ]

    static let ofNonsense = [
        Case(
            "the store's text in the next language stands in for nonsense in the first",
            languages: ["pl", "zh-Hans", "en"],
            stored: [fallback: ["pl": "{password}", "zh-Hans": "新 {orderID}", "en": "New."]],
            gives: "新 17",
            in: "zh-Hans"
        ),
        Case(
            "so does the spec's text where it comes before the store's",
            languages: ["pl", "zh-Hans", "fr"],
            stored: [fallback: ["pl": "{password}", "fr": "Nouveau."]],
            gives: "订单 17 正在处理中。",
            in: "zh-Hans"
        ),
        Case(
            "a malformed text is as if it were not there",
            application: "100001",
            languages: ["en"],
            stored: [mobile: ["en": "Your order {orderID is"]],
            gives: "Your order 17 is on its way.",
            in: "en"
        ),
        Case(
            "so is one that names what is no parameter",
            application: "100001",
            languages: ["en"],
            stored: [mobile: ["en": "Your order {password}"]],
            gives: "Your order 17 is on its way.",
            in: "en"
        ),
        Case(
            "a language whose only text is nonsense is passed over",
            languages: ["pl", "fr", "zh-Hans"],
            stored: [fallback: ["pl": "{password}", "fr": "{position} {orderID}"]],
            gives: "订单 17 正在处理中。",
            in: "zh-Hans"
        ),
        Case(
            "nonsense at each step leads to the title",
            .bare,
            application: "kiosk",
            languages: ["en"],
            stored: [
                MessageKey(application: "kiosk", code: "99999"): ["en": "{a}", "pl": "{b}"],
                MessageKey(code: "99999"): ["en": "{c}", "pl": "{d}"],
            ],
            gives: "Unknown error",
            in: "en"
        ),
        Case(
            "an optional parameter that is absent is known from the spec's texts",
            .queued(position: 3, name: nil),
            languages: ["en"],
            stored: [MessageKey(code: "20002"): ["en": "{name}{position}"]],
            gives: "3",
            in: "en"
        ),
        Case(
            "braces and placeholders in a value are text",
            .inProgress(orderID: "{orderID}{{{password}"),
            languages: ["en"],
            stored: [fallback: ["en": "{orderID}!"]],
            gives: "{orderID}{{{password}!",
            in: "en"
        ),
    ]

    @Test("each step", arguments: ofTheSpec + ofTheStore + ofNonsense)
    func order(_ test: Case) async {
        let expected = LocalizedMessage(text: test.text, language: test.language)
        let resolver = MessageResolver(.waiting(for: TestStore(test.stored)), configuration: Self.configuration)
        for _ in 1...2 { #expect(await Self.message(of: test, from: resolver) == expected) }
    }

    @Test("without a store, and with one that fails, the spec's texts are there", arguments: ofTheSpec)
    func withoutStore(_ test: Case) async {
        let expected = LocalizedMessage(text: test.text, language: test.language)
        let alone = MessageResolver(configuration: Self.configuration)
        #expect(await Self.message(of: test, from: alone) == expected)
        let failing = MessageCache(TestStore { _, _ in throw TestStore.Failure() })
        let resolver = MessageResolver(failing, configuration: Self.configuration)
        #expect(await Self.message(of: test, from: resolver) == expected)
    }

    @Test("a store that hangs delays an answer once, however many keys are asked for")
    func hangingStore() async throws {
        let gate = Gate()
        let fixture = CacheFixture(
            TestStore { _, _ in
                await gate.pass()
                return ["en": "Late."]
            }
        )
        let resolver = MessageResolver(fixture.cache, configuration: Self.configuration)
        let test = Case("", application: "kiosk", languages: ["en"], gives: "", in: "")
        let waiting = Task { await Self.message(of: test, from: resolver) }
        try await fixture.settle(queries: 2)
        fixture.clock.advance(by: .milliseconds(50))
        #expect(await waiting.value == LocalizedMessage(text: "Order 17 is in progress.", language: "en"))
        #expect(Set(fixture.store.queries) == [Self.kiosk, Self.fallback])
        gate.open()
        try await fixture.settle(queries: 0)
        #expect(await Self.message(of: test, from: resolver) == LocalizedMessage(text: "Late.", language: "en"))
    }

    /// A store that failed is tried with one query at a time, so the second one begins when the first has ended.
    @Test("a call waits for one deadline, also where one query begins after another", arguments: [false, true])
    func deadlineOfACall(afterFailure: Bool) async throws {
        let gates = (own: Gate(), default: Gate())
        let fixture = CacheFixture(
            TestStore { key, number in
                if afterFailure, number == 1 { throw TestStore.Failure() }
                await (key.application == nil ? gates.default : gates.own).pass()
                return key.application == nil ? ["en": "Late."] : [:]
            }
        ) { if !afterFailure { $0.maximumQueries = 1 } }
        if afterFailure {
            _ = await fixture.text()
            try await fixture.settle(queries: 0)
            fixture.clock.advance(by: .seconds(1))
        }
        let resolver = MessageResolver(fixture.cache, configuration: Self.configuration)
        let test = Case("", application: "kiosk", languages: ["en"], gives: "", in: "")
        let waiting = Task { await Self.message(of: test, from: resolver) }
        try await fixture.settle(queries: 1)
        fixture.clock.advance(by: .milliseconds(40))
        gates.own.open()
        try await eventually("the second query and the call have a timer each") { fixture.clock.sleepers == 2 }
        fixture.clock.advance(by: .milliseconds(10))
        #expect(await waiting.value == LocalizedMessage(text: "Order 17 is in progress.", language: "en"))
        #expect(fixture.cache.queriesUnderWay == 1)
        gates.default.open()
        try await fixture.settle(queries: 0)
        #expect(await Self.message(of: test, from: resolver) == LocalizedMessage(text: "Late.", language: "en"))
    }

    @Test("a request that is cancelled gets the spec's text")
    func cancellation() async throws {
        let gate = Gate()
        let fixture = CacheFixture(
            TestStore { _, _ in
                await gate.pass()
                return [:]
            }
        )
        let resolver = MessageResolver(fixture.cache, configuration: Self.configuration)
        let test = Case("", application: "100001", languages: ["en"], gives: "", in: "")
        let waiting = Task { await Self.message(of: test, from: resolver) }
        try await fixture.settle(queries: 2)
        waiting.cancel()
        #expect(await waiting.value == LocalizedMessage(text: "Your order 17 is on its way.", language: "en"))
        gate.open()
    }

    @Test("titles have a language of their own, or do not stand in")
    func titles() async {
        var configuration = Self.configuration
        configuration.titleLanguage = "de"
        let test = Case("", .bare, languages: ["en"], gives: "", in: "")
        let german = MessageResolver(configuration: configuration)
        #expect(await Self.message(of: test, from: german) == LocalizedMessage(text: "Unknown error", language: "de"))
        configuration.usesTitleAsFallback = false
        let silent = MessageResolver(configuration: configuration)
        #expect(await Self.message(of: test, from: silent) == nil)
    }

    @Test("codes that are texts are keys as they are")
    func textualCodes() async {
        let key = MessageKey(code: "PAYMENT_PROVIDER_UNREACHABLE")
        let store = TestStore([key: ["en": "Try later."], MessageKey(code: "20001"): ["en": "no"]])
        let resolver = MessageResolver(.waiting(for: store))
        let message = await resolver.message(
            for: WordError.paymentProviderUnreachable,
            application: nil,
            languages: LanguagePreferences(["en"])
        )
        #expect(message == LocalizedMessage(text: "Try later.", language: "en"))
        #expect(store.queries == [key])
    }

    static func message(of test: Case, from resolver: MessageResolver) async -> LocalizedMessage? {
        await resolver.message(
            for: test.error,
            application: test.application,
            languages: LanguagePreferences(test.languages)
        )
    }
}
