import Dispatch
import Testing

@testable import ErrorCodesMessages

@Suite("A store that never returns, or blocks its threads")
struct HangingStoreTests {
    /// A store whose queries hang, cancelled or not, until a gate opens; those that begin while it is well answer.
    private static func store(_ gate: Gate, isWell: Shared<Bool>) -> TestStore {
        TestStore { _, number in
            if !isWell.value { await gate.pass() }
            return ["en": "text \(number)"]
        }
    }

    /// Makes so many queries, each for a key of its own, take more than the time that one may.
    ///
    /// - Parameter areBegun: Whether each gets a thread.
    private static func hang(_ count: Int, _ fixture: CacheFixture, areBegun: Bool = true) async throws {
        let asked = fixture.store.queries.count + (areBegun ? count : 0)
        let requests = (1...count).map { number in Task { await fixture.text(MessageKey(code: "\(number)")) } }
        try await fixture.settle(queries: count)
        try await eventually("the store is asked") { fixture.store.queries.count == asked }
        fixture.clock.advance(by: .milliseconds(50))
        for request in requests { #expect(await request.value == nil) }
        try await fixture.settle(queries: count)
        fixture.clock.advance(by: .seconds(10))
        try await fixture.settle(queries: 0)
    }

    @Test("queries that never return do not keep the store from being used again")
    func recovery() async throws {
        let (gate, isWell) = (Gate(), Shared(false))
        let fixture = CacheFixture(Self.store(gate, isWell: isWell))
        try await Self.hang(64, fixture)
        #expect(fixture.cache.queriesHanging == 64)
        isWell.value = true
        fixture.clock.advance(by: .milliseconds(500))
        #expect(await fixture.text() == "text 65")
        #expect(await fixture.text(MessageKey(code: "1")) == "text 66")
        gate.open()
        try await eventually("all have returned") { fixture.cache.queriesHanging == 0 }
    }

    @Test("once as many hang as may be under way, one more may every time, and the times become longer")
    func fewerAndFewer() async throws {
        let (gate, isWell) = (Gate(), Shared(false))
        let fixture = CacheFixture(Self.store(gate, isWell: isWell)) { $0.maximumQueries = 3 }
        try await Self.hang(3, fixture)
        var hanging = 3
        // 500 ms after the first failure, then 20 s for the first one too many, twice as much for each further one up to
        // an hour; seven eighths of that with the chance of the fixture.
        for pause in [
            500, 20_000, 40_000, 80_000, 160_000, 320_000, 640_000, 1_280_000, 2_560_000, 3_600_000, 3_600_000,
        ] {
            fixture.clock.advance(by: .milliseconds(pause) * 0.875 - .milliseconds(1))
            #expect(await fixture.text() == nil)
            #expect(fixture.store.queries.count == hanging)
            fixture.clock.advance(by: .milliseconds(1))
            try await Self.hang(1, fixture)
            hanging += 1
            #expect(fixture.store.queries.count == hanging)
            #expect(fixture.cache.queriesHanging == hanging)
        }
        isWell.value = true
        fixture.clock.advance(by: .seconds(3_150))
        #expect(await fixture.text() == "text \(hanging + 1)")
        #expect(await fixture.text(MessageKey(code: "other")) == "text \(hanging + 2)")
        gate.open()
        try await eventually("all have returned") { fixture.cache.queriesHanging == 0 }
    }

    @Test("queries that hang take the places of others, but not the last one")
    func places() async throws {
        let (gate, isWell) = (Gate(), Shared(false))
        let fixture = CacheFixture(Self.store(gate, isWell: isWell)) { $0.maximumQueries = 3 }
        try await Self.hang(2, fixture)
        isWell.value = true
        fixture.clock.advance(by: .milliseconds(500))
        #expect(await fixture.text() == "text 3")
        isWell.value = false
        let waiting = Task { await fixture.text(MessageKey(code: "a")) }
        try await fixture.settle(queries: 1)
        #expect(await fixture.text(MessageKey(code: "b")) == nil)
        try await eventually("the store is asked") { fixture.store.queries.count == 4 }
        gate.open()
        #expect(await waiting.value == "text 4")
        try await eventually("all have returned") { fixture.cache.queriesHanging == 0 }
    }

    @Test("when queries return that hung, the store is soon used again")
    func lateReturn() async throws {
        let (gate, isWell) = (Gate(), Shared(false))
        let fixture = CacheFixture(Self.store(gate, isWell: isWell)) { $0.maximumQueries = 1 }
        for _ in 1...6 {
            try await Self.hang(1, fixture)
            fixture.clock.advance(by: .seconds(3_600))
        }
        try await Self.hang(1, fixture)
        isWell.value = true
        gate.open()
        try await eventually("all have returned") { fixture.cache.queriesHanging == 0 }
        fixture.clock.advance(by: .seconds(10) - .milliseconds(1))
        #expect(await fixture.text() == nil)
        fixture.clock.advance(by: .milliseconds(1))
        #expect(await fixture.text() == "text 8")
    }

    /// Waits as no asynchronous function should.
    private static func block(_ semaphore: DispatchSemaphore) { semaphore.wait() }

    @Test("64 queries that block their threads hold up no request and no deadline")
    func blocking() async throws {
        let semaphore = DispatchSemaphore(value: 0)
        let isWell = Shared(false)
        let fixture = CacheFixture(
            TestStore { _, number in
                if !isWell.value { Self.block(semaphore) }
                return ["en": "text \(number)"]
            }
        )
        defer { for _ in 1...64 { semaphore.signal() } }
        try await Self.hang(64, fixture)
        #expect(fixture.store.queries.count == 64)
        #expect(fixture.cache.queriesHanging == 64)
        isWell.value = true
        fixture.clock.advance(by: .milliseconds(500))
        #expect(await fixture.text() == "text 65")
    }

    @Test("no more threads are blocked than twice the queries at a time")
    func threads() async throws {
        let semaphore = DispatchSemaphore(value: 0)
        let blocked = Shared(0)
        let fixture = CacheFixture(
            TestStore { _, _ in
                blocked.change { $0 += 1 }
                Self.block(semaphore)
                return [:]
            }
        ) { $0.maximumQueries = 2 }
        defer { for _ in 1...4 { semaphore.signal() } }
        try await Self.hang(2, fixture)
        for number in 1...6 {
            fixture.clock.advance(by: .seconds(3_600))
            try await Self.hang(1, fixture, areBegun: number <= 2)
        }
        #expect(fixture.cache.queriesHanging == 8)
        #expect(blocked.value == 4)
    }
}
