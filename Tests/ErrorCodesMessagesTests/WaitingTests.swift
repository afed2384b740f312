import Testing

@testable import ErrorCodesMessages

@Suite("Waiting for the store")
struct WaitingTests {
    /// A store whose answers a gate holds back.
    static func held(by gate: Gate) -> TestStore {
        TestStore { _, number in
            await gate.pass()
            return ["en": "text \(number)"]
        }
    }

    @Test("10,000 requests at a time make one query")
    func singleFlight() async throws {
        let gate = Gate()
        let fixture = CacheFixture(Self.held(by: gate))
        let begun = Shared(0)
        let texts = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 1...10_000 {
                group.addTask {
                    begun.change { $0 += 1 }
                    return await fixture.text()
                }
            }
            try await eventually("all requests began") { begun.value == 10_000 }
            gate.open()
            return try await group.reduce(into: [:]) { $0[$1 ?? "none", default: 0] += 1 }
        }
        #expect(texts == ["text 1": 10_000])
        #expect(fixture.store.queries == [CacheFixture.key])
    }

    @Test("after the deadline a request goes on, and the query also")
    func deadline() async throws {
        let gate = Gate()
        let fixture = CacheFixture(Self.held(by: gate))
        async let first = fixture.text()
        try await fixture.settle(queries: 1)
        fixture.clock.advance(by: .milliseconds(49))
        async let second = fixture.text()
        fixture.clock.advance(by: .milliseconds(1))
        #expect(await [first, second] == [nil, nil])
        #expect(await fixture.text() == nil, "nobody waits for a query that is late already")
        gate.open()
        try await fixture.settle(queries: 0)
        #expect(await fixture.text() == "text 1")
        #expect(fixture.store.queries.count == 1)
    }

    @Test("where the store is slow, a text whose time is over is served after the deadline")
    func slowRefresh() async throws {
        let gate = Gate()
        let fixture = CacheFixture(
            TestStore { _, number in
                if number == 2 { await gate.pass() }
                return ["en": "text \(number)"]
            }
        )
        #expect(await fixture.text() == "text 1")
        try await fixture.settle(queries: 0)
        fixture.clock.advance(by: .seconds(60))
        async let waiting = fixture.text()
        try await fixture.settle(queries: 1)
        fixture.clock.advance(by: .milliseconds(50))
        #expect(await waiting == "text 1")
        #expect(await fixture.text() == "text 1")
        gate.open()
        try await fixture.settle(queries: 0)
        #expect(await fixture.text() == "text 2")
    }

    @Test("cancelling one request ends its own wait alone")
    func cancellation() async throws {
        let gate = Gate()
        let fixture = CacheFixture(Self.held(by: gate))
        let cancelled = (1...50).map { _ in Task { await fixture.text() } }
        let others = (1...50).map { _ in Task { await fixture.text() } }
        try await fixture.settle(queries: 1)
        for task in cancelled { task.cancel() }
        for task in cancelled { #expect(await task.value == nil) }
        gate.open()
        for task in others { #expect(await task.value == "text 1") }
        #expect(fixture.store.queries.count == 1)
        #expect(fixture.store.cancellations == 0)
    }

    @Test("a request that began the query, and is cancelled, leaves it going")
    func cancelledBeginner() async throws {
        let gate = Gate()
        let fixture = CacheFixture(Self.held(by: gate))
        let beginner = Task { await fixture.text() }
        try await fixture.settle(queries: 1)
        beginner.cancel()
        #expect(await beginner.value == nil)
        gate.open()
        try await fixture.settle(queries: 0)
        #expect(await fixture.text() == "text 1")
        #expect(fixture.store.queries.count == 1)
    }

    @Test("a request that is cancelled from the start does not wait, and gets what is in memory")
    func cancelledFromTheStart() async throws {
        let gate = Gate()
        let fixture = CacheFixture(Self.held(by: gate))
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            let early = await fixture.text()
            gate.open()
            try await fixture.settle(queries: 0)
            let late = await fixture.text()
            return [early, late]
        }
        #expect(try await task.value == [nil, "text 1"])
    }

    @Test("beyond the limit of queries nobody waits")
    func maximumQueries() async throws {
        let gate = Gate()
        let fixture = CacheFixture(Self.held(by: gate)) { $0.maximumQueries = 3 }
        let waiting = (1...3).map { number in Task { await fixture.text(MessageKey(code: "\(number)")) } }
        try await fixture.settle(queries: 3)
        #expect(await fixture.text(MessageKey(code: "4")) == nil)
        gate.open()
        for task in waiting { #expect(await task.value != nil) }
        try await fixture.settle(queries: 0)
        #expect(await fixture.text(MessageKey(code: "4")) == "text 4")
    }

    @Test("requests, changes and cancellations at random leave nobody waiting")
    func turmoil() async throws {
        let fixture = CacheFixture(
            TestStore { key, number in
                for _ in 0..<(number % 7) { await Task.yield() }
                if number.isMultiple(of: 11) { throw TestStore.Failure() }
                return ["en": key.code]
            }
        ) {
            $0.capacity = 5
            $0.initialBackoff = .zero
            $0.maximumBackoff = .zero
        }
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<2_000 {
                let key = MessageKey(code: "\(number % 17)")
                group.addTask {
                    let task = Task { await fixture.text(key) }
                    if number.isMultiple(of: 3) { task.cancel() }
                    if number.isMultiple(of: 5) { fixture.cache.invalidate(key) }
                    if number.isMultiple(of: 97) { fixture.cache.invalidateAll() }
                    if number.isMultiple(of: 2) { fixture.clock.advance(by: .seconds(7)) }
                    let text = await task.value
                    #expect(text == nil || text == key.code)
                }
            }
        }
        try await fixture.settle(queries: 0)
        #expect(fixture.cache.count <= 5)
        fixture.cache.invalidateAll()
        var texts: Set<String?> = []
        for _ in 1...20 { texts.insert(await fixture.text(MessageKey(code: "x"))) }
        #expect(texts.contains("x"))
    }
}
