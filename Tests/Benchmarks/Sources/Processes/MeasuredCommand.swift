package import Foundation

/// A command whose time and memory are measured.
package struct MeasuredCommand: Sendable {
    /// What the measurements call it.
    package var name: String
    package var executable: URL
    package var arguments: [String]
    /// Where it runs; the current directory where it is nil.
    package var directory: URL?
    /// Exit statuses that are no failure.
    package var expectedStatus: Set<Int32>

    package init(
        _ name: String,
        _ executable: URL,
        _ arguments: [String],
        in directory: URL? = nil,
        expecting: Set<Int32> = [0]
    ) {
        self.name = name
        self.executable = executable
        self.arguments = arguments
        self.directory = directory
        self.expectedStatus = expecting
    }

    /// Runs it once.
    ///
    /// - Throws: ``CommandFailure`` where it ends with another status, with what it printed.
    package func run() throws -> ProcessUsage {
        let output = FileManager.default.temporaryDirectory.appending(path: "output-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let line = try usageLine(output: output)
        var status: Int32 = -1
        guard let usage = ProcessUsage(line: line, status: &status), expectedStatus.contains(status) else {
            let printed = (try? String(contentsOf: output, encoding: .utf8)) ?? ""
            throw CommandFailure(command: [executable.path] + arguments, status: status, printed: printed)
        }
        return usage
    }

    private func usageLine(output: URL) throws -> String {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "process-usage")
        process.arguments = [output.path, executable.path] + arguments
        process.currentDirectoryURL = directory
        process.standardOutput = pipe
        try process.run()
        let line = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: line, as: UTF8.self)
    }
}

/// A command that was to succeed and did not.
package struct CommandFailure: Error, CustomStringConvertible {
    package var command: [String]
    package var status: Int32
    package var printed: String

    package init(command: [String], status: Int32, printed: String) {
        self.command = command
        self.status = status
        self.printed = printed
    }

    package var description: String {
        "\(command.joined(separator: " ")) ended with status \(status):\n\(printed.suffix(4_000))"
    }
}
