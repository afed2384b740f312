import ErrorCodesGRDB
import ErrorCodesMessages
import Foundation
import TestSupport

/// A file of SQLite in a folder of its own, and what others do to it.
struct SQLiteFile: ~Copyable {
    let folder: TemporaryDirectory
    let path: String
    let store: SQLiteMessageStore

    init(busyTimeout: Duration = .milliseconds(100)) throws {
        folder = try TemporaryDirectory()
        path = folder.path("messages.sqlite")
        store = SQLiteMessageStore(path: path, busyTimeout: busyTimeout)
    }

    /// Runs a statement with the sqlite3 command line, another process.
    @discardableResult
    func sqlite3(_ sql: String, path: String? = nil) async throws -> String {
        let result = try await ProcessRunner.run("sqlite3", ["-cmd", ".timeout 10000", path ?? self.path, sql])
        guard result.exitCode == 0, result.standardError.isEmpty else { throw SQLite3Failure(result: result) }
        return result.standardOutput
    }

    /// Sets a text with the sqlite3 command line.
    func setByCommandLine(_ text: String, code: String, application: String = "", language: String = "en") async throws
    {
        try await sqlite3(
            """
            INSERT OR REPLACE INTO error_messages VALUES ('\(application)', '\(code)', '\(language)', '\(text)', 'today')
            """
        )
    }

    /// Writes over the whole file, in place.
    func overwrite(_ bytes: [UInt8]) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        defer { try? handle.close() }
        try handle.write(contentsOf: Data(bytes))
    }
}

struct SQLite3Failure: Error {
    var result: ProcessResult
}
