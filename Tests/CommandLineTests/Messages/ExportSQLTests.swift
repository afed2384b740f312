import Foundation
import TestSupport
import Testing

@Suite struct ExportSQLTests {
    private static let export = ["messages", "export", "orders.errorcodes.yaml", "--format", "sql"]

    @Test func printsATransaction() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try folder.write(chineseTexts, to: "orders.messages.zh-Hans.yaml")
        let table = """
            -- The texts of a spec are older than any change, so that the same spec gives the same bytes.
            BEGIN IMMEDIATE;
            CREATE TABLE IF NOT EXISTS error_messages (
                application_id TEXT NOT NULL DEFAULT '',
                code TEXT NOT NULL,
                language TEXT NOT NULL,
                message TEXT NOT NULL,
                updated_at TEXT NOT NULL,
                PRIMARY KEY (application_id, code, language)
            ) WITHOUT ROWID;

            """
        let insert = "INSERT INTO error_messages (application_id, code, language, message, updated_at) VALUES\n"
        let target = "ON CONFLICT (application_id, code, language)"
        let rows = """
            ('', '20001', 'en', 'It''s on its way.', '1970-01-01T00:00:00Z'),
            ('', '20001', 'zh-Hans', '在路上。', '1970-01-01T00:00:00Z'),
            ('', '20002', 'en', replace('{count} wait.\\nPlease wait.', '\\n', char(10)), '1970-01-01T00:00:00Z'),
            ('100001', '20001', 'en', 'Order {orderID} is on its way.', '1970-01-01T00:00:00Z'),
            ('100001', '20001', 'zh-Hans', '订单 {orderID} 在路上。', '1970-01-01T00:00:00Z')

            """
        try await check(
            Self.export,
            in: folder,
            output: "\(table)\(insert)\(rows)\(target) DO NOTHING;\nCOMMIT;\n"
        )
        try await check(
            Self.export + ["--overwrite", "--application", "100001", "--language", "ZH-hans"],
            in: folder,
            output: """
                \(table)\(insert)('100001', '20001', 'zh-Hans', '订单 {orderID} 在路上。', '1970-01-01T00:00:00Z')
                \(target) DO UPDATE SET message = excluded.message, updated_at = excluded.updated_at
                WHERE message <> excluded.message;
                COMMIT;

                """
        )
        try await check(Self.export + ["--language", "fr"], in: folder, output: "\(table)COMMIT;\n")
    }

    @Test(.needsPython)
    func noTextIsMoreThanText() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Payload.spec, to: "orders.errorcodes.yaml")
        try await check(Self.export + ["--output", "messages.sql"], in: folder)
        let rows = try await Python.rows(afterSQL: ["messages.sql"], in: folder)
        #expect(rows == Payload.rows.map { $0 + ["1970-01-01T00:00:00Z"] })
    }

    @Test(
        .needs(
            "needs sqlite3 with -json: run Examples/install-dependencies sqlite",
            "sqlite3",
            "-json",
            ":memory:",
            "SELECT 1"
        )
    )
    func theShellTakesItToo() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Payload.spec, to: "orders.errorcodes.yaml")
        try await SQLiteShell.run(
            "errorcodes \(Self.export.joined(separator: " ")) | sqlite3 messages.sqlite",
            in: folder
        )
        let query = "SELECT application_id, code, language, message FROM error_messages ORDER BY 1, 2, 3"
        let printed = try await SQLiteShell.run("sqlite3 -json messages.sqlite '\(query)'", in: folder)
        let rows = try JSONDecoder().decode([[String: String]].self, from: Data(printed.utf8)).map { row in
            ["application_id", "code", "language", "message"].map { row[$0] ?? "" }
        }
        #expect(rows == Payload.rows)
    }

    @Test(.needsPython)
    func whatPeopleChangedStays() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "orders.errorcodes.yaml")
        try await check(Self.export + ["--output", "sql/new/messages.sql"], in: folder)
        try await check(Self.export + ["--overwrite", "--output", "overwrite.sql"], in: folder)
        let changed = ["", "20001", "en", "Changed", "2026-01-31T08:00:00Z"]
        try folder.write(
            "UPDATE error_messages SET message = '\(changed[3])', updated_at = '\(changed[4])' WHERE application_id = '' AND code = '20001';\n",
            to: "change.sql"
        )
        let age = "1970-01-01T00:00:00Z"
        let others = [
            ["", "20002", "en", "{count} wait.\nPlease wait.", age],
            ["100001", "20001", "en", "Order {orderID} is on its way.", age],
        ]
        let sql = "sql/new/messages.sql"
        #expect(try await Python.rows(afterSQL: [sql, "change.sql", sql], in: folder) == [changed] + others)
        #expect(
            try await Python.rows(afterSQL: [sql, "change.sql", "overwrite.sql"], in: folder)
                == [["", "20001", "en", "It's on its way.", age]] + others
        )
    }

    @Test func twoSpecsOfOneCodeHaveNoRoomInATable() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(specWithTexts, to: "a.errorcodes.yaml")
        try folder.write(specWithTexts, to: "b.errorcodes.yaml")
        try await check(
            ["messages", "export", "a.errorcodes.yaml", "b.errorcodes.yaml", "--format", "sql"],
            in: folder,
            error: """
                b.errorcodes.yaml: error: another spec has the code 20001 too, and the table tells errors apart by \
                their codes alone

                """,
            exitCode: 2
        )
    }
}

/// SQLite's own command line, which `Examples/install-dependencies sqlite` installs.
enum SQLiteShell {
    /// Runs a line in a shell that finds the programs which are built with the tests.
    @discardableResult
    static func run(_ line: String, in folder: borrowing TemporaryDirectory) async throws -> String {
        let path = "PATH=\(BuiltProducts.directory.path):$PATH"
        let result = try await ProcessRunner.run("/bin/sh", ["-c", "\(path)\n\(line)"], in: folder.url, timeout: 300)
        try #require(result.standardError == "" && result.exitCode == 0, "\(result)")
        return result.standardOutput
    }
}

/// A catalogue with texts of its own, and for one application.
let specWithTexts = """
    errorcodes: 1
    domain: shop.orders
    type-base: https://errors.example.com/orders/
    errors:
      order-in-progress:
        code: 20001
        status: 409
        title: There is an order in progress
        params: { orderID: string, customer: { type: string, visibility: internal } }
        messages: { en: It's on its way. }
        applications:
          "100001": { en: "Order {orderID} is on its way." }
      order-queued:
        code: 20002
        status: 409
        title: The order waits
        params: { count: int }
        messages:
          en: |
            {count} wait.
            Please wait.
      internal-error: { code: 99999, status: 500, title: An unknown error occurred }

    """

let chineseTexts = """
    # For end users.
    order-in-progress: 在路上。

    applications:
      "100001": { order-in-progress: "订单 {orderID} 在路上。" }

    """
