#if GRDB
    import ErrorCodesMessages
    import GRDB

    /// The table of texts: its versions, and the statements on it. Values are bound to them, and never part of their text.
    enum MessageTable {
        static let migrator: DatabaseMigrator = {
            var migrator = DatabaseMigrator()
            migrator.registerMigration("error-messages-1") { database in
                // Somebody may have made the table by the SQL that the command line exports.
                try database.execute(
                    sql: """
                        CREATE TABLE IF NOT EXISTS error_messages (
                            application_id TEXT NOT NULL DEFAULT '',
                            code TEXT NOT NULL,
                            language TEXT NOT NULL,
                            message TEXT NOT NULL,
                            updated_at TEXT NOT NULL,
                            PRIMARY KEY (application_id, code, language)
                        ) WITHOUT ROWID
                        """
                )
            }
            return migrator
        }()

        static func texts(of key: MessageKey, _ database: Database) throws -> [String: String] {
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT language, message FROM error_messages
                    WHERE application_id = ? AND code = ? AND length(message) <= ?
                    ORDER BY language LIMIT ?
                    """,
                arguments: [
                    key.application ?? "", key.code, StoredMessages.longestText, StoredMessages.mostLanguages,
                ]
            )
            var texts: [String: String] = [:]
            while let row = try rows.next() {
                guard let language = text(row, 0), let message = text(row, 1) else { continue }
                texts[language] = message
            }
            return texts
        }

        static func set(_ text: String, of key: MessageKey, language: String, _ database: Database) throws {
            try database.execute(
                sql: """
                    INSERT INTO error_messages (application_id, code, language, message, updated_at)
                    VALUES (?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
                    ON CONFLICT (application_id, code, language)
                    DO UPDATE SET message = excluded.message, updated_at = excluded.updated_at
                    """,
                arguments: [key.application ?? "", key.code, language, text]
            )
        }

        static func remove(_ key: MessageKey, language: String, _ database: Database) throws {
            try database.execute(
                sql: "DELETE FROM error_messages WHERE application_id = ? AND code = ? AND language = ?",
                arguments: [key.application ?? "", key.code, language]
            )
        }

        @Sendable
        static func all(_ database: Database) throws -> [SQLiteMessage] {
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT application_id, code, language, message, updated_at FROM error_messages
                    ORDER BY application_id, code, language
                    """
            )
            var messages: [SQLiteMessage] = []
            while let row = try rows.next() {
                guard let application = text(row, 0), let code = text(row, 1), let language = text(row, 2),
                    let message = text(row, 3), let updatedAt = text(row, 4)
                else { continue }
                let key = MessageKey(application: application.isEmpty ? nil : application, code: code)
                messages.append(SQLiteMessage(key: key, language: language, text: message, updatedAt: updatedAt))
            }
            return messages
        }

        /// A column that holds text; nil where somebody has put something else there, as SQLite allows.
        private static func text(_ row: Row, _ column: Int) -> String? {
            guard case .string(let text) = (row[column] as DatabaseValue).storage else { return nil }
            return text
        }
    }
#endif
