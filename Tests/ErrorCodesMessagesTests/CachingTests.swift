import Testing

@testable import ErrorCodesMessages

@Suite("What the cache keeps")
struct CachingTests {
    static let key = CacheFixture.key

    @Test("one query serves all that follow, also where the store has nothing")
    func hits() async {
        let fixture = CacheFixture(TestStore([Self.key: ["en": "text"]]))
        let absent = MessageKey(application: "100001", code: "20001")
        for _ in 1...10 {
            #expect(await fixture.text() == "text")
            #expect(await fixture.text(absent) == nil)
        }
        #expect(fixture.store.queries == [Self.key, absent])
    }

    @Test("an application's texts are not the default ones")
    func keys() async {
        let own = MessageKey(application: "a", code: "1")
        let fixture = CacheFixture(TestStore([own: ["en": "own"], MessageKey(code: "1"): ["en": "default"]]))
        #expect(await fixture.text(own) == "own")
        #expect(await fixture.text(MessageKey(code: "1")) == "default")
        #expect(await fixture.text(MessageKey(application: "1", code: "a")) == nil)
    }

    @Test("a text is read again after the time to live less the jitter", arguments: [0, 0.25, 0.5, 0.999])
    func jitter(random: Double) async throws {
        let fixture = CacheFixture(TestStore { _, number in ["en": "text \(number)"] }) { $0.random = { random } }
        #expect(await fixture.text() == "text 1")
        let refresh = Duration.seconds(60) * (1 - 0.5 * random)
        fixture.clock.advance(by: refresh - .milliseconds(1))
        #expect(await fixture.text() == "text 1")
        #expect(fixture.store.queries.count == 1)
        fixture.clock.advance(by: .milliseconds(1))
        #expect(await fixture.text() == (random == 0 ? "text 2" : "text 1"))
        try await fixture.settle(queries: 0)
        #expect(await fixture.text() == "text 2")
        #expect(fixture.store.queries.count == 2)
    }

    @Test("no text is served beyond the time to live while the store answers")
    func expiry() async {
        let fixture = CacheFixture(TestStore { _, number in ["en": "text \(number)"] })
        #expect(await fixture.text() == "text 1")
        fixture.clock.advance(by: .seconds(60))
        #expect(await fixture.text() == "text 2")
        #expect(fixture.store.queries.count == 2)
    }

    @Test("the time to live counts from the beginning of a query")
    func slowAnswers() async throws {
        let gate = Gate()
        let fixture = CacheFixture(
            TestStore { _, number in
                if number == 1 { await gate.pass() }
                return ["en": "text \(number)"]
            }
        )
        async let first = fixture.text()
        try await fixture.settle(queries: 1)
        fixture.clock.advance(by: .seconds(5))
        #expect(await first == nil)
        try await fixture.settle(queries: 1)
        gate.open()
        try await fixture.settle(queries: 0)
        #expect(await fixture.text() == "text 1")
        fixture.clock.advance(by: .seconds(55))
        #expect(await fixture.text() == "text 2")
    }

    @Test("the number of keys is bounded, and what is in use stays")
    func capacity() async {
        let fixture = CacheFixture(TestStore { key, _ in ["en": key.code] }) { $0.capacity = 100 }
        for number in 1...1_000 {
            #expect(await fixture.text(MessageKey(code: "\(number)")) == "\(number)")
            #expect(await fixture.text() == "20001")
            #expect(fixture.cache.count <= 100)
        }
        #expect(fixture.cache.count == 100)
        #expect(fixture.store.queries.count { $0 == Self.key } == 1)
    }

    @Test("the memory of the texts is bounded, and what is in use stays")
    func memory() async {
        let long = String(repeating: "x", count: StoredMessages.longestText)
        let letters = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        let tags = letters.flatMap { first in letters.map { first + $0 } }
        let most = Dictionary(uniqueKeysWithValues: tags.map { ($0, long) })
        let fixture = CacheFixture(TestStore { key, _ in key == Self.key ? ["en": "text"] : most })
        let limit = fixture.cache.configuration.maximumBytes
        #expect(limit == 33_554_432)
        var largest = 0
        for number in 1...6 {
            #expect(await fixture.text(MessageKey(code: "\(number)")) == long)
            #expect(await fixture.text() == "text")
            largest = max(largest, fixture.cache.size)
        }
        // 512 languages, and twice 8 KiB for each, as a text without placeholders is kept also as it is read.
        #expect(fixture.cache.count == 4)
        #expect(largest <= limit && largest > limit / 2)
        #expect(fixture.store.queries.count { $0 == Self.key } == 1)
    }

    @Test("a key whose texts do not fit is kept alone")
    func tooLarge() async {
        let large = MessageKey(code: "large")
        let fixture = CacheFixture(
            TestStore { key, number in ["en": key == large ? String(repeating: "x", count: 8_000) : "text \(number)"] }
        ) { $0.maximumBytes = 5_000 }
        #expect(await fixture.text() == "text 1")
        for _ in 1...3 { #expect(await fixture.text(large)?.count == 8_000) }
        #expect(fixture.cache.count == 1)
        #expect(await fixture.text() == "text 3")
        #expect(fixture.cache.count == 1)
        fixture.cache.invalidateAll()
        #expect(fixture.cache.size == 0)
    }

    @Test("a capacity of nothing is one of a single key", arguments: [0, -1, Int.min])
    func noCapacity(capacity: Int) async {
        let fixture = CacheFixture(TestStore([Self.key: ["en": "text"]])) { $0.capacity = capacity }
        #expect(await fixture.text() == "text")
        #expect(fixture.cache.count == 1)
    }

    @Test("whoever changes a text sees the change at once")
    func invalidation() async {
        let other = MessageKey(code: "20002")
        let fixture = CacheFixture(TestStore { _, number in ["en": "text \(number)"] })
        #expect(await fixture.text() == "text 1")
        #expect(await fixture.text(other) == "text 2")
        fixture.cache.invalidate(Self.key)
        #expect(await fixture.text() == "text 3")
        #expect(await fixture.text(other) == "text 2")
        fixture.cache.invalidateAll()
        #expect(fixture.cache.count == 0)
        #expect(await fixture.text() == "text 4")
        #expect(await fixture.text(other) == "text 5")
    }

    @Test("the answer of a query from before a change does not get into the cache", arguments: [true, false])
    func invalidationDuringQuery(all: Bool) async throws {
        let gate = Gate()
        let fixture = CacheFixture(
            TestStore { _, number in
                if number == 1 { await gate.pass() }
                return ["en": "text \(number)"]
            }
        )
        async let early = fixture.text()
        try await fixture.settle(queries: 1)
        if all { fixture.cache.invalidateAll() } else { fixture.cache.invalidate(Self.key) }
        #expect(await fixture.text() == "text 2")
        gate.open()
        #expect(await early == "text 1")
        #expect(await fixture.text() == "text 2")
        #expect(fixture.store.queries.count == 2)
    }
}
