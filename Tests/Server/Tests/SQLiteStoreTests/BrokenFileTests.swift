import ErrorCodesGRDB
import ErrorCodesMessages
import Foundation
import TestSupport
import Testing

@Suite("Files that are locked, corrupt, gone or replaced")
struct BrokenFileTests {
    static let key = MessageKey(code: "20001")

    @Test("while another process writes, texts are read; writing waits, and then fails")
    func lockedForWriting() async throws {
        let file = try SQLiteFile()
        try await file.store.set("text", for: Self.key, language: "en")
        let lock = try LockingProcess(path: file.path, "BEGIN IMMEDIATE;")
        #expect(try await file.store.messages(for: Self.key) == ["en": "text"])
        #expect(
            await reason { try await file.store.set("new", for: Self.key, language: "en") }
                == "SQLite error 5: database is locked"
        )
        lock.end()
        try await file.store.set("new", for: Self.key, language: "en")
        #expect(try await file.store.messages(for: Self.key) == ["en": "new"])
    }

    @Test("a file that is locked altogether fails, and can be used when it is free")
    func lockedAltogether() async throws {
        let file = try SQLiteFile()
        try await file.sqlite3(SchemaTests.schema)
        try await file.setByCommandLine("text", code: "20001")
        let lock = try LockingProcess(path: file.path, "BEGIN EXCLUSIVE;")
        for _ in 1...2 {
            #expect(
                await reason { _ = try await file.store.messages(for: Self.key) }
                    == "SQLite error 5: database is locked"
            )
        }
        lock.end()
        #expect(try await file.store.messages(for: Self.key) == ["en": "text"])
    }

    @Test("a locked file delays no request by more than the deadline")
    func lockedBehindCache() async throws {
        let file = try SQLiteFile(busyTimeout: .seconds(60))
        try await file.sqlite3(SchemaTests.schema)
        let lock = try LockingProcess(path: file.path, "BEGIN EXCLUSIVE;")
        defer { lock.end() }
        let cache = MessageCache(file.store)
        let start = ContinuousClock.now
        #expect(await cache.messages(for: Self.key).languages == [])
        let wait = ContinuousClock.now - start
        #expect(wait >= .milliseconds(50))
        #expect(wait < .seconds(50), "the lock was waited for")
    }

    @Test("a file that is no database fails, and can be used when a sound one is in its place")
    func corruptFromTheStart() async throws {
        let file = try SQLiteFile()
        try file.folder.write(String(repeating: "no database ", count: 1_000), to: "messages.sqlite")
        for _ in 1...2 {
            #expect(
                await reason { _ = try await file.store.messages(for: Self.key) }
                    == "SQLite error 26: file is not a database"
            )
        }
        try FileManager.default.removeItem(atPath: file.path)
        #expect(try await file.store.messages(for: Self.key) == [:])
    }

    @Test("where a file in use goes bad, the texts in memory stay, until a sound file is in its place")
    func corruptInUse() async throws {
        let file = try SQLiteFile()
        try await file.store.open()
        for number in 1...500 {
            try await file.store.set("text \(number)", for: MessageKey(code: "\(number)"), language: "en")
        }
        let (cache, clock) = ProcessTests.cache(file.store)
        let key = MessageKey(code: "500")
        #expect(await cache.messages(for: key)["en"] == "text 500")
        try await file.sqlite3("PRAGMA wal_checkpoint(TRUNCATE)")
        try file.overwrite(Array(repeating: 0xA5, count: 200_000))
        for _ in 1...5 {
            clock.advance(by: .seconds(60))
            #expect(await cache.messages(for: key)["en"] == "text 500")
        }
        #expect(
            await reason { _ = try await SQLiteMessageStore(path: file.path).all() }
                == "SQLite error 26: file is not a database"
        )
        try await Self.replace(file, text: "sound", code: "500")
        clock.advance(by: .seconds(60))
        #expect(await cache.messages(for: key)["en"] == "sound")
    }

    @Test("where a file in use is gone, the texts in memory stay, and none is made in its place")
    func gone() async throws {
        let file = try SQLiteFile()
        try await file.store.set("text", for: Self.key, language: "en")
        let (cache, clock) = ProcessTests.cache(file.store)
        #expect(await cache.messages(for: Self.key)["en"] == "text")
        for name in try file.folder.contents() { try FileManager.default.removeItem(atPath: file.folder.path(name)) }
        for _ in 1...3 {
            clock.advance(by: .seconds(60))
            #expect(await cache.messages(for: Self.key)["en"] == "text")
            #expect(
                await reason { _ = try await file.store.messages(for: Self.key) }
                    == SQLiteMessageStore.Failure.gone.description
            )
            #expect(
                await reason { try await file.store.set("new", for: Self.key, language: "en") }
                    == SQLiteMessageStore.Failure.gone.description
            )
        }
        #expect(try file.folder.contents() == [])
        try await Self.replace(file, text: "back", code: "20001")
        clock.advance(by: .seconds(60))
        #expect(await cache.messages(for: Self.key)["en"] == "back")
    }

    @Test("a file that was replaced is opened anew")
    func replaced() async throws {
        let file = try SQLiteFile()
        try await file.store.set("old", for: Self.key, language: "en")
        #expect(try await file.store.messages(for: Self.key) == ["en": "old"])
        for number in 1...3 {
            try await Self.replace(file, text: "new \(number)", code: "20001")
            #expect(try await file.store.messages(for: Self.key) == ["en": "new \(number)"])
        }
    }

    @Test("a folder that is missing, or a path that is a folder, fails", arguments: ["missing/messages.sqlite", "."])
    func unusablePath(name: String) async throws {
        let file = try SQLiteFile()
        let store = SQLiteMessageStore(path: file.folder.path(name))
        #expect(await reason { try await store.open() } == "SQLite error 14: unable to open database file")
        #expect(await MessageCache(store).messages(for: Self.key).languages == [])
    }

    @Test("a query of a cancelled task does not count as an answer")
    func cancellation() async throws {
        let file = try SQLiteFile()
        try await file.store.open()
        let store = file.store
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await store.messages(for: Self.key)
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    /// Moves another file of texts into the place of a file.
    static func replace(_ file: borrowing SQLiteFile, text: String, code: String) async throws {
        let other = file.folder.path("other.sqlite")
        try await file.sqlite3(
            SchemaTests.schema + "; INSERT INTO error_messages VALUES ('', '\(code)', 'en', '\(text)', '')",
            path: other
        )
        guard rename(other, file.path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }
}
