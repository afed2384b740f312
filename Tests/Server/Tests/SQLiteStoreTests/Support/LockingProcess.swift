import Foundation
import TestSupport

/// The sqlite3 command line, which holds a lock until it is told to end.
final class LockingProcess {
    private let process = Process()
    private let input = Pipe()

    /// Returns when the statement has been executed.
    init(path: String, _ statement: String) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sqlite3", path]
        process.standardInput = input
        process.standardOutput = output
        try process.start()
        input.fileHandleForWriting.write(Data((statement + "\nSELECT 'locked';\n").utf8))
        let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard answer == "locked\n" else {
            throw SQLite3Failure(result: ProcessResult(standardOutput: answer))
        }
    }

    func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
