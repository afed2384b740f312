#if GRDB
    public import ErrorCodesMessages
    import GRDB

    /// Texts in a file of SQLite, which several processes may read and write at a time.
    ///
    /// The table is
    /// ```sql
    /// CREATE TABLE error_messages (
    ///     application_id TEXT NOT NULL DEFAULT '',  -- '' for the default texts
    ///     code TEXT NOT NULL,
    ///     language TEXT NOT NULL,
    ///     message TEXT NOT NULL,
    ///     updated_at TEXT NOT NULL,
    ///     PRIMARY KEY (application_id, code, language)
    /// ) WITHOUT ROWID
    /// ```
    ///
    /// The file is opened at the first use, and made where it is missing. It is in WAL mode, so that reading never waits
    /// for who writes. A file that was replaced is opened anew; one that was deleted is not made a second time. Yet a file
    /// in use is better not replaced, but written into: processes that open the new file before all others have left the
    /// old one may find changes of the old one in it, since SQLite looks for them under the same name.
    public final class SQLiteMessageStore: MessageStore {
        private let file: DatabaseFile
        private let hooks = StateLock<[@Sendable (MessageKey) -> Void]>([])

        /// A store in a file. Nothing happens to the file yet.
        ///
        /// - Parameters:
        ///   - path: The path of the file; its folder is there.
        ///   - busyTimeout: How long to wait for another process that has locked the file.
        public init(path: String, busyTimeout: Duration = .seconds(1)) {
            file = DatabaseFile(path: path, busyTimeout: busyTimeout)
        }

        /// Adds what is to be called when a text was changed through this object, such as `invalidate(_:)` of a cache.
        public func onChange(_ hook: @escaping @Sendable (MessageKey) -> Void) {
            hooks.withLock { $0.append(hook) }
        }

        /// The texts of a key, at most `StoredMessages.mostLanguages`; what is no text, or too long for one, is left out.
        ///
        /// Throws a `DatabaseError` of GRDB, a ``Failure``, or a `CancellationError`.
        public func messages(for key: MessageKey) async throws -> [String: String] {
            guard key.canBeBound else { return [:] }
            return try await file.read { try MessageTable.texts(of: key, $0) }
        }

        /// Opens the file, and makes it where it is missing. Without this call, the first query does.
        public func open() async throws { try await file.read { _ in } }

        /// Sets the text of a key in a language.
        ///
        /// Throws a ``Failure`` where the language is none or the text is not one that can be used, or what
        /// ``messages(for:)`` throws.
        public func set(_ text: String, for key: MessageKey, language: String) async throws {
            guard key.canBeBound, let language = StoredMessages([language: text]).languages.first else {
                throw Failure.unusableText
            }
            try await file.write { try MessageTable.set(text, of: key, language: language, $0) }
            changed(key)
        }

        /// Removes the text of a key in a language, if there is one.
        public func remove(_ key: MessageKey, language: String) async throws {
            guard key.canBeBound else { return }
            let written = StoredMessages([language: "-"]).languages.first ?? language
            try await file.write { database in
                try MessageTable.remove(key, language: language, database)
                if written != language { try MessageTable.remove(key, language: written, database) }
            }
            changed(key)
        }

        /// All texts, sorted by application, code and language.
        public func all() async throws -> [SQLiteMessage] { try await file.read(MessageTable.all) }

        private func changed(_ key: MessageKey) {
            for hook in hooks.withLock({ $0 }) { hook(key) }
        }
    }

    extension MessageKey {
        /// True if SQLite stores the whole key: a NUL would end it early and make it a different key.
        fileprivate var canBeBound: Bool { !code.utf8.contains(0) && application?.utf8.contains(0) != true }
    }
#endif
