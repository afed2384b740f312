import ErrorCodesGRDB
import ErrorCodesMessages
import Foundation
import Testing

@Suite("Texts in a file")
struct TextTests {
    static let key = MessageKey(application: "100001", code: "20001")

    @Test("what is set is there, what is removed is not")
    func roundTrip() async throws {
        let file = try SQLiteFile()
        #expect(try await file.store.messages(for: Self.key) == [:])
        try await file.store.set("one", for: Self.key, language: "en")
        try await file.store.set("two", for: Self.key, language: "en")
        try await file.store.set("三", for: Self.key, language: "ZH-hans")
        try await file.store.set("default", for: MessageKey(code: "20001"), language: "en")
        #expect(try await file.store.messages(for: Self.key) == ["en": "two", "zh-Hans": "三"])
        #expect(try await file.store.messages(for: MessageKey(code: "20001")) == ["en": "default"])
        try await file.store.remove(Self.key, language: "en")
        try await file.store.remove(Self.key, language: "fr")
        let all = try await file.store.all()
        #expect(all.map(\.key) == [MessageKey(code: "20001"), Self.key])
        #expect(all.map(\.language) == ["en", "zh-Hans"])
        #expect(all.map(\.text) == ["default", "三"])
        for message in all {
            #expect(message.updatedAt.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
        }
    }

    static let payloads = [
        "'; DROP TABLE error_messages; --", "' OR '1'='1", "\" OR 1=1 --",
        "x' UNION SELECT sql, sql FROM sqlite_master --",
        "?", ":code", "@a", "$1", "%", "_", "*", "\\", "\\'", "''", "a\r\nX: y", "\u{202E}txet", "é", "e\u{301}", "🧾",
        "<script>alert(1)</script>", "$(reboot)", "`reboot`", String(repeating: "'", count: 5_000),
    ]

    @Test("SQL in any field is text", arguments: payloads)
    func hostileFields(payload: String) async throws {
        let file = try SQLiteFile()
        let other = MessageKey(code: "1")
        try await file.store.set("other", for: other, language: "en")
        let keys = [
            MessageKey(application: payload, code: "1"), MessageKey(code: payload),
            MessageKey(application: payload, code: payload),
        ]
        for key in keys {
            #expect(try await file.store.messages(for: key) == [:])
            try await file.store.set(payload, for: key, language: "en")
            #expect(try await file.store.messages(for: key) == ["en": payload])
        }
        let refusal = await reason { try await file.store.set("text", for: other, language: payload) }
        #expect(refusal == SQLiteMessageStore.Failure.unusableText.description)
        #expect(try await file.store.all().count == 4)
        for key in keys { try await file.store.remove(key, language: payload) }
        #expect(try await file.store.all().count == 4)
        for key in keys { try await file.store.remove(key, language: "en") }
        #expect(try await file.store.all().map(\.text) == ["other"])
        #expect(try await file.sqlite3("SELECT count(*) FROM error_messages") == "1\n")
    }

    @Test("a NUL ends no text early: it is refused, and no key with one finds anything")
    func nul() async throws {
        let file = try SQLiteFile()
        try await file.store.set("text", for: MessageKey(application: "a", code: "1"), language: "en")
        for key in [MessageKey(application: "a\u{0}b", code: "1"), MessageKey(application: "a", code: "1\u{0}")] {
            #expect(try await file.store.messages(for: key) == [:])
            let refusal = await reason { try await file.store.set("text", for: key, language: "en") }
            #expect(refusal == SQLiteMessageStore.Failure.unusableText.description)
        }
        let refusal = await reason { try await file.store.set("a\u{0}b", for: Self.key, language: "en") }
        #expect(refusal == SQLiteMessageStore.Failure.unusableText.description)
    }

    @Test(
        "a text that could not be used is refused",
        arguments: ["", " \n", "{", "}", "{orderID", String(repeating: "x", count: StoredMessages.longestText + 1)]
    )
    func unusable(text: String) async throws {
        let file = try SQLiteFile()
        let refusal = await reason { try await file.store.set(text, for: Self.key, language: "en") }
        #expect(refusal == SQLiteMessageStore.Failure.unusableText.description)
        #expect(try await file.store.all() == [])
    }

    @Test("what somebody else put there is read as far as it is text")
    func nonsense() async throws {
        let file = try SQLiteFile()
        try await file.store.open()
        let long = StoredMessages.longestText + 1
        try await file.sqlite3(
            """
            INSERT INTO error_messages VALUES ('100001', 20001, 'en', 'whole', ''), ('100001', '20001', 'de', 17, ''),
            ('100001', '20001', 'fr', x'00FF', ''), ('100001', '20001', 'pl', CAST(x'61FF62' AS TEXT), ''),
            ('100001', '20001', x'C3', 'blob', ''), ('100001', '20001', '', 'no language', ''),
            ('100001', '20001', 'es', hex(zeroblob(\(long))), ''), ('100001', '20001', 'it', '{', '')
            """
        )
        #expect(
            try await file.store.messages(for: Self.key)
                == ["en": "whole", "de": "17", "pl": "a\u{FFFD}b", "": "no language", "it": "{"]
        )
    }

    @Test("more languages than there can be are cut off")
    func manyLanguages() async throws {
        let file = try SQLiteFile()
        try await file.store.open()
        try await file.sqlite3(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
            INSERT INTO error_messages SELECT '100001', '20001', 'x' || i, 'text', '' FROM n
            """
        )
        #expect(try await file.store.messages(for: Self.key).count == StoredMessages.mostLanguages)
    }
}
