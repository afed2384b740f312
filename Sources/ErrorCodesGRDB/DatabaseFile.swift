#if GRDB
    import Dispatch
    import ErrorCodesMessages
    import GRDB

    /// A file of SQLite that is opened at the first use, and anew when it was replaced or turned out to be broken.
    final class DatabaseFile: Sendable {
        private struct Opened: Sendable {
            var pool: DatabasePool
            var identity: FileIdentity?
            var isBroken = false
        }

        private struct State: Sendable {
            var opened: Opened?
            var wasThere = false
        }

        private let path: String
        private let configuration: Configuration
        private let state = StateLock(State())
        /// Opens files, one at a time; it may block, as no thread of Swift's concurrency should.
        private let queue = DispatchQueue(label: "error-codes.messages.open")

        init(path: String, busyTimeout: Duration) {
            self.path = path
            let (seconds, attoseconds) = busyTimeout.components
            var configuration = Configuration()
            configuration.label = "error-codes.messages"
            configuration.busyMode = .timeout(Double(seconds) + Double(attoseconds) / 1e18)
            self.configuration = configuration
        }

        func read<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
            try await access { try await $0.read(body) }
        }

        func write(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
            try await access { try await $0.write(body) }
        }

        private func access<Value>(_ body: (DatabasePool) async throws -> Value) async throws -> Value {
            let pool = try await pool()
            do {
                return try await body(pool)
            } catch let error as DatabaseError where error.isOfFile {
                state.withLock { state in
                    if state.opened?.pool === pool { state.opened?.isBroken = true }
                }
                throw error
            }
        }

        /// The open file, unless it is broken or another one is at its path now.
        private var current: DatabasePool? {
            guard let opened = state.withLock({ $0.opened }), !opened.isBroken, let identity = opened.identity,
                identity == FileIdentity(path: path)
            else { return nil }
            return opened.pool
        }

        private func pool() async throws -> DatabasePool {
            if let current { return current }
            return try await withCheckedThrowingContinuation { continuation in
                queue.async { continuation.resume(with: Result { try self.open() }) }
            }
        }

        private func open() throws -> DatabasePool {
            if let current { return current }
            let (left, wasThere) = state.withLock { state in
                defer { state.opened = nil }
                return (state.opened?.pool, state.wasThere)
            }
            if let left { Self.leave(left) }
            if wasThere, FileIdentity(path: path) == nil { throw SQLiteMessageStore.Failure.gone }
            let pool = try DatabasePool(path: path, configuration: configuration)
            try Self.migrate(pool)
            let opened = Opened(pool: pool, identity: FileIdentity(path: path))
            state.withLock { state in
                state.opened = opened
                state.wasThere = true
            }
            return pool
        }

        /// Closes a file that was replaced, deleted or broken.
        ///
        /// Its log has the name that the new file's log will have, and SQLite would take what is in it for changes of the
        /// new file; so it is emptied into the old one first.
        private static func leave(_ pool: DatabasePool) {
            _ = try? pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
            try? pool.close()
        }

        /// Makes the tables, which another process may be doing too: what it has done counts.
        private static func migrate(_ pool: DatabasePool) throws {
            let migrator = MessageTable.migrator
            if try pool.read(migrator.hasBeenSuperseded) { throw SQLiteMessageStore.Failure.newerSchema }
            if try pool.read(migrator.hasCompletedMigrations) { return }
            do {
                try migrator.migrate(pool)
            } catch {
                guard try pool.read(migrator.hasCompletedMigrations) else { throw error }
            }
        }
    }

    extension DatabaseError {
        /// True if reopening the file may help: it is not just locked, and the statement was not at fault.
        fileprivate var isOfFile: Bool {
            switch resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT, .SQLITE_ABORT, .SQLITE_CONSTRAINT: false
            default: true
            }
        }
    }
#endif
