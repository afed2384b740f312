import ErrorCodesSpec

/// Writes texts as SQL for a file of SQLite, in which a `SQLiteMessageStore` looks them up.
package enum MessageTableSQL {
    /// The treatment of a message that the table already has.
    package enum Conflict: Sendable {
        /// It stays: somebody may have changed it.
        case keep
        /// It is replaced, where it is another one.
        case overwrite
    }

    /// When a text was changed.
    package enum Age: Sendable {
        /// Older than every change, and the same whenever it is printed.
        case ofTheSpec
        /// When the SQL is run.
        case now
    }

    static let table = """
        CREATE TABLE IF NOT EXISTS error_messages (
            application_id TEXT NOT NULL DEFAULT '',
            code TEXT NOT NULL,
            language TEXT NOT NULL,
            message TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            PRIMARY KEY (application_id, code, language)
        ) WITHOUT ROWID;

        """

    /// One transaction that makes the table where it is missing, and puts the texts in: all of them or none, by a
    /// single statement, since a shell goes on after one that failed.
    package static func text(of texts: [CatalogText], onConflict conflict: Conflict, age: Age) -> String {
        let rows = texts.map { row(of: $0, age: age) }
        let insertion =
            rows.isEmpty
            ? ""
            : """
            INSERT INTO error_messages (application_id, code, language, message, updated_at) VALUES
            \(rows.joined(separator: ",\n"))
            \(clause(conflict));

            """
        return "\(age.explanation)BEGIN IMMEDIATE;\n\(table)\(insertion)COMMIT;\n"
    }

    /// A code under which two specs have texts: the table tells errors apart by their codes alone.
    package static func sharedCode(of specs: [[CatalogText]]) -> String? {
        var seen: Set<String> = []
        for texts in specs {
            let codes = Set(texts.map(\.code))
            if let shared = codes.intersection(seen).min() { return shared }
            seen.formUnion(codes)
        }
        return nil
    }

    private static func row(of text: CatalogText, age: Age) -> String {
        let values = [
            SQLiteLiteral.text(text.key.application.string), SQLiteLiteral.text(text.code),
            SQLiteLiteral.text(text.key.language.string), SQLiteLiteral.text(text.text.string), age.expression,
        ]
        return "(" + values.joined(separator: ", ") + ")"
    }

    private static func clause(_ conflict: Conflict) -> String {
        let target = "ON CONFLICT (application_id, code, language)"
        return switch conflict {
        case .keep: "\(target) DO NOTHING"
        case .overwrite:
            """
            \(target) DO UPDATE SET message = excluded.message, updated_at = excluded.updated_at
            WHERE message <> excluded.message
            """
        }
    }
}

extension MessageTableSQL.Age {
    fileprivate var expression: String {
        switch self {
        case .ofTheSpec: "'1970-01-01T00:00:00Z'"
        case .now: "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')"
        }
    }

    fileprivate var explanation: String {
        switch self {
        case .ofTheSpec:
            "-- The texts of a spec are older than any change, so that the same spec gives the same bytes.\n"
        case .now: ""
        }
    }
}
