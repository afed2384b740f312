import Testing

@testable import ErrorCodesMessages

@Suite("A store that fails or hangs")
struct FailingStoreTests {
    @Test("a failure leaves the text as it is, and the store alone for a while, longer each time")
    func initialBackoff() async throws {
        let fails = Shared(false)
        let store = TestStore { _, number in
            if fails.value { throw TestStore.Failure() }
            return ["en": "text \(number)"]
        }
        let fixture = CacheFixture(store)
        #expect(await fixture.text() == "text 1")
        fails.value = true
        fixture.clock.advance(by: .seconds(60))
        var queries = 1
        // 500 ms, then twice as much up to 10 s; seven eighths of that with the chance of the fixture.
        for pause in [500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000] {
            #expect(await fixture.text() == "text 1")
            try await fixture.settle(queries: 0)
            queries += 1
            #expect(fixture.store.queries.count == queries)
            fixture.clock.advance(by: .milliseconds(pause) * 0.875 - .milliseconds(1))
            for _ in 1...100 {
                #expect(await fixture.text() == "text 1")
                #expect(await fixture.text(MessageKey(code: "other")) == nil)
            }
            #expect(fixture.store.queries.count == queries)
            fixture.clock.advance(by: .milliseconds(1))
        }
        fails.value = false
        #expect(await fixture.text() == "text \(queries + 1)")
        #expect(await fixture.text(MessageKey(code: "other")) == "text \(queries + 2)")
    }

    @Test("while a single query tries a store that had failed, no other begins")
    func probe() async throws {
        let gate = Gate()
        let fixture = CacheFixture(
            TestStore { _, number in
                if number == 1 { throw TestStore.Failure() }
                await gate.pass()
                return ["en": "text \(number)"]
            }
        )
        #expect(await fixture.text() == nil)
        fixture.clock.advance(by: .seconds(1))
        let probing = Task { await fixture.text() }
        try await fixture.settle(queries: 1)
        for number in 1...10 { #expect(await fixture.text(MessageKey(code: "\(number)")) == nil) }
        try await eventually("the store was asked once more") { fixture.store.queries.count == 2 }
        gate.open()
        #expect(await probing.value == "text 2")
        #expect(await fixture.text(MessageKey(code: "1")) == "text 3")
    }

    @Test("failures of queries that were under way together count once")
    func simultaneousFailures() async throws {
        let gate = Gate()
        let failures = Shared<[String]>([])
        let fixture = CacheFixture(
            TestStore { _, number in
                await gate.pass()
                if number <= 20 { throw TestStore.Failure() }
                return ["en": "text"]
            }
        ) { $0.onFailure = { error in failures.change { $0.append("\(error)") } } }
        let tasks = (1...20).map { number in Task { await fixture.text(MessageKey(code: "\(number)")) } }
        try await fixture.settle(queries: 20)
        gate.open()
        for task in tasks { #expect(await task.value == nil) }
        try await fixture.settle(queries: 0)
        #expect(failures.value == ["Failure()"])
        fixture.clock.advance(by: .milliseconds(500))
        #expect(await fixture.text() == "text")
    }

    @Test("a query that hangs is cancelled and counts as failed")
    func hanging() async throws {
        let failures = Shared<[String]>([])
        let fixture = CacheFixture(
            TestStore { _, number in
                if number == 1 { try await hangUntilCancelled() }
                return ["en": "text \(number)"]
            }
        ) { $0.onFailure = { error in failures.change { $0.append("\(error)") } } }
        async let first = fixture.text()
        try await fixture.settle(queries: 1)
        fixture.clock.advance(by: .milliseconds(50))
        #expect(await first == nil)
        try await fixture.settle(queries: 1)
        fixture.clock.advance(by: .seconds(10))
        try await eventually("the query was cancelled") { fixture.store.cancellations == 1 }
        try await fixture.settle(queries: 0)
        #expect(await fixture.text() == nil)
        #expect(fixture.store.queries.count == 1)
        #expect(failures.value == ["QueryTimeout()"])
        fixture.clock.advance(by: .milliseconds(500))
        #expect(await fixture.text() == "text 2")
    }

    @Test("nonsense is passed over, and what can be used is used")
    func nonsense() async {
        let long = String(repeating: "x", count: StoredMessages.longestText + 1)
        let answer = [
            "en": "Sound.", "fr": "{", "de": "{orderID", "it": "", "es": " \n\t", "nl": "a\u{0}b", "pt": long,
            "": "no language", "'; DROP TABLE error_messages; --": "no language", "en_GB": "no language",
            "a\r\nSet-Cookie: x": "no language", "zh-hans-cn": "Case.",
        ]
        let fixture = CacheFixture(TestStore([CacheFixture.key: answer]))
        let messages = await fixture.cache.messages(for: CacheFixture.key)
        #expect(messages.languages == ["en", "zh-Hans-CN"])
        #expect(messages.languages.map { messages[$0] } == ["Sound.", "Case."])
    }

    @Test("of tags that differ in case alone the usual one counts")
    func cases() {
        let tags = "abcdefghijklmnopqrstuvwxyz".map { "a\($0)" }
        let usual = tags.map { ($0, "usual") }
        let capitals = tags.map { ($0.uppercased(), "capitals") }
        let messages = StoredMessages(Dictionary(uniqueKeysWithValues: usual + capitals))
        #expect(messages.languages == tags)
        #expect(tags.map { messages[$0] } == tags.map { _ in "usual" })
    }

    @Test("no more languages are taken than there can be")
    func manyLanguages() {
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        let tags = letters.flatMap { first in letters.map { first + $0 } }
        let messages = StoredMessages(Dictionary(uniqueKeysWithValues: tags.map { ($0, "text") }))
        #expect(messages.languages == Array(tags.prefix(StoredMessages.mostLanguages)))
    }
}
