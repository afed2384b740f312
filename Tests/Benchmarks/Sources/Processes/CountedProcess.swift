package import Foundation

/// A process whose instructions are counted: as many on every run, whatever else the machine does.
package struct CountedProcess {
    var executable: URL
    var arguments: [String]
    var directory: URL
    /// The exit status that is no failure.
    var expectedStatus: Int32

    package init(
        _ executable: URL,
        _ arguments: [String],
        in directory: URL = FileManager.default.temporaryDirectory,
        expecting status: Int32 = 0
    ) {
        self.executable = executable
        self.arguments = arguments
        self.directory = directory
        expectedStatus = status
    }

    /// One call, from two numbers of calls, so that the start of the process does not count.
    ///
    /// - Parameter arguments: Those that make the program do so many.
    package static func call(_ executable: URL, _ arguments: (Int) -> [String]) throws -> Int {
        let (few, many) = (1_000, 3_000)
        let counts = try [few, many].map { try CountedProcess(executable, arguments($0)).count() }
        return (counts[1] - counts[0]) / (many - few)
    }

    /// Runs it under callgrind, some fifty times as slowly.
    ///
    /// - Throws: ``CountingFailure`` where it ends with another status, or nothing was counted.
    package func count() throws -> Int {
        let log = directory.appending(path: "callgrind-\(UUID().uuidString).log")
        defer { try? FileManager.default.removeItem(at: log) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--log-file=\(log.path)",
                executable.path,
            ]
            + arguments
        process.currentDirectoryURL = directory
        // Hashing with a seed of its own would take another path through tables in each process.
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH", default: ""], Self.hashing: "1"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let lines = (try? String(contentsOf: log, encoding: .utf8))?.split(separator: "\n") ?? []
        let collected = lines.compactMap { $0.wholeMatch(of: /.*Collected : (\d+)/)?.1 }.last.flatMap { Int($0) }
        guard process.terminationStatus == expectedStatus, let collected else {
            throw CountingFailure(process: self, status: process.terminationStatus, log: lines.joined(separator: "\n"))
        }
        return collected
    }

    private static let hashing = "SWIFT_DETERMINISTIC_HASHING"
}

/// A process that was to be counted and was not.
struct CountingFailure: Error, CustomStringConvertible {
    var process: CountedProcess
    var status: Int32
    var log: String

    var description: String {
        let command = ([process.executable.path] + process.arguments).joined(separator: " ")
        return "\(command) ended with status \(status) where \(process.expectedStatus) was expected:\n\(log)"
    }
}
