import ErrorCodesGRDB
import ErrorCodesMessages
import TestSupport
import Testing

@Suite("Versions of the tables")
struct SchemaTests {
    static let key = MessageKey(code: "20001")

    static let schema = """
        CREATE TABLE error_messages (
            application_id TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL,
            language TEXT NOT NULL,
            message TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            PRIMARY KEY (application_id, code, language)
        ) WITHOUT ROWID

        """

    @Test("a missing file is made, in WAL mode, with the table")
    func missing() async throws {
        let file = try SQLiteFile()
        #expect(try file.folder.contents() == [])
        try await file.store.open()
        #expect(try await file.sqlite3("SELECT sql FROM sqlite_master WHERE name = 'error_messages'") == Self.schema)
        #expect(try await file.sqlite3("SELECT identifier FROM grdb_migrations") == "error-messages-1\n")
        #expect(try await file.sqlite3("PRAGMA journal_mode") == "wal\n")
    }

    @Test("a file with the table, made by somebody else, keeps its texts")
    func handmade() async throws {
        let file = try SQLiteFile()
        try await file.sqlite3(Self.schema)
        try await file.setByCommandLine("by hand", code: "20001")
        #expect(try await file.store.messages(for: Self.key) == ["en": "by hand"])
        #expect(try await file.sqlite3("SELECT identifier FROM grdb_migrations") == "error-messages-1\n")
    }

    @Test("a file with other tables gets one more")
    func shared() async throws {
        let file = try SQLiteFile()
        try await file.sqlite3("CREATE TABLE orders (id); INSERT INTO orders VALUES (17)")
        try await file.store.set("text", for: Self.key, language: "en")
        #expect(try await file.store.messages(for: Self.key) == ["en": "text"])
        #expect(try await file.sqlite3("SELECT id FROM orders") == "17\n")
    }

    @Test("a file of a newer version is left as it is")
    func newer() async throws {
        let file = try SQLiteFile()
        try await SQLiteMessageStore(path: file.path).set("text", for: Self.key, language: "en")
        try await file.sqlite3("INSERT INTO grdb_migrations VALUES ('error-messages-2')")
        let dump = try await file.sqlite3(".dump")
        for _ in 1...2 {
            let refusal = await reason { _ = try await file.store.messages(for: Self.key) }
            #expect(refusal == SQLiteMessageStore.Failure.newerSchema.description)
            let refusalToWrite = await reason { try await file.store.set("new", for: Self.key, language: "en") }
            #expect(refusalToWrite == SQLiteMessageStore.Failure.newerSchema.description)
        }
        #expect(try await file.sqlite3(".dump") == dump)
    }

    @Test("a table of the same name and another shape fails, and is left as it is")
    func otherShape() async throws {
        let file = try SQLiteFile()
        try await file.sqlite3("CREATE TABLE error_messages (id, words); INSERT INTO error_messages VALUES (1, 'text')")
        #expect(
            await reason { _ = try await file.store.messages(for: Self.key) }
                == "SQLite error 1: no such column: language"
        )
        #expect(try await file.sqlite3("SELECT * FROM error_messages") == "1|text\n")
    }
}
