import ErrorCodesGRDB
import ErrorCodesMessages
import Foundation
import TestSupport
import Testing

@Suite("Several processes")
struct ProcessTests {
    static let key = MessageKey(code: "20001")

    /// A cache in front of a file, and a clock that stands still.
    static func cache(_ store: SQLiteMessageStore) -> (cache: MessageCache, clock: SteppedClock) {
        let clock = SteppedClock()
        var configuration = MessageCache.Configuration()
        configuration.clock = clock.messageClock
        configuration.maximumWait = .seconds(30)
        return (MessageCache(store, configuration: configuration), clock)
    }

    @Test("processes that begin together make the file once, and write and read without failing")
    func together() async throws {
        let file = try SQLiteFile()
        let path = file.path
        let results = try await withThrowingTaskGroup(of: ProcessResult.self) { group in
            for name in ["a", "b"] {
                for command in ["write", "read"] {
                    group.addTask {
                        try await ProcessRunner.run(
                            BuiltProducts.path("message-process"),
                            [command, path, name, "200"],
                            waitsForTurn: false
                        )
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: ProcessResult(), count: 4))
        #expect(try await file.store.all().map { [$0.key.code, $0.text] } == [["a", "200"], ["b", "200"]])
    }

    @Test("many processes make the same missing file at once")
    func race() async throws {
        let file = try SQLiteFile()
        let path = file.path
        let results = try await withThrowingTaskGroup(of: ProcessResult.self) { group in
            for number in 1...8 {
                group.addTask {
                    try await ProcessRunner.run(
                        BuiltProducts.path("message-process"),
                        ["write", path, "\(number)", "1"],
                        waitsForTurn: false
                    )
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: ProcessResult(), count: 8))
        #expect(try await file.store.all().map(\.key.code) == (1...8).map(String.init))
    }

    @Test("a change by another process is seen within the time to live, and not asked for before")
    func otherProcess() async throws {
        let file = try SQLiteFile()
        let (cache, clock) = Self.cache(file.store)
        #expect(await cache.messages(for: Self.key)["en"] == nil)
        try await file.setByCommandLine("one", code: "20001")
        #expect(await cache.messages(for: Self.key)["en"] == nil)
        clock.advance(by: .seconds(60))
        #expect(await cache.messages(for: Self.key)["en"] == "one")
        try await file.sqlite3("UPDATE error_messages SET message = 'two' WHERE code = '20001'")
        #expect(await cache.messages(for: Self.key)["en"] == "one")
        clock.advance(by: .seconds(60))
        #expect(await cache.messages(for: Self.key)["en"] == "two")
        try await file.sqlite3("DELETE FROM error_messages")
        clock.advance(by: .seconds(60))
        #expect(await cache.messages(for: Self.key)["en"] == nil)
    }

    @Test("a change by this process is seen at once, in this key alone")
    func sameProcess() async throws {
        let file = try SQLiteFile()
        let (cache, _) = Self.cache(file.store)
        file.store.onChange { cache.invalidate($0) }
        let other = MessageKey(code: "2")
        #expect(await cache.messages(for: Self.key)["en"] == nil)
        #expect(await cache.messages(for: other)["en"] == nil)
        try await file.setByCommandLine("unseen", code: "2")
        try await file.store.set("one", for: Self.key, language: "en")
        #expect(await cache.messages(for: Self.key)["en"] == "one")
        try await file.store.set("two", for: Self.key, language: "en")
        #expect(await cache.messages(for: Self.key)["en"] == "two")
        try await file.store.remove(Self.key, language: "en")
        #expect(await cache.messages(for: Self.key)["en"] == nil)
        #expect(await cache.messages(for: other)["en"] == nil)
    }

    @Test("10,000 requests of one key make one query on the file")
    func singleFlight() async throws {
        let file = try SQLiteFile()
        try await file.store.set("text", for: Self.key, language: "en")
        let counting = CountingStore(file.store)
        var configuration = MessageCache.Configuration()
        configuration.maximumWait = .seconds(30)
        let cache = MessageCache(counting, configuration: configuration)
        let texts = await withTaskGroup(of: String?.self) { group in
            for _ in 1...10_000 { group.addTask { await cache.messages(for: Self.key)["en"] } }
            return await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        #expect(texts == ["text": 10_000])
        #expect(counting.queries == 1)
    }
}

/// Counts the queries that reach a store.
private final class CountingStore: MessageStore, @unchecked Sendable {
    private let store: any MessageStore
    private let lock = NSLock()
    private var count = 0

    init(_ store: any MessageStore) { self.store = store }

    var queries: Int { lock.withLock { count } }

    func messages(for key: MessageKey) async throws -> [String: String] {
        lock.withLock { count += 1 }
        return try await store.messages(for: key)
    }
}
