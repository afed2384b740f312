import Foundation
import Processes

extension MeasuredCommand {
    /// Runs it once and returns what it prints, diagnostics among it.
    ///
    /// - Throws: ``CommandFailure`` where it ends with another status than expected.
    func output() throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let printed = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        guard expectedStatus.contains(process.terminationStatus) else {
            throw CommandFailure(
                command: [executable.path] + arguments,
                status: process.terminationStatus,
                printed: printed
            )
        }
        return printed
    }
}
