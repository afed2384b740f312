import Foundation

/// A program with its arguments, run as a process of its own.
struct Command {
    /// What a process left behind.
    struct Result {
        let status: Int32
        let output: String
        let errors: String

        /// Both streams, for assertions on what must be in neither.
        var everything: String { output + errors }
    }

    let arguments: [String]
    let directory: URL
    /// Far more than a build from scratch takes on a slow machine.
    var timeout: Duration = .seconds(600)

    init(_ arguments: [String], in directory: URL) {
        self.arguments = arguments
        self.directory = directory
    }

    /// Runs it to its end.
    ///
    /// - Throws: `TimedOut` where it does not come to an end in time.
    func run() async throws -> Result {
        // Files, since a pipe that nobody empties stops the process, and one that a grandchild holds never ends.
        let files = try OutputFiles()
        defer { files.remove() }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files.output)
        process.standardError = try FileHandle(forWritingTo: files.errors)
        guard try await finish(process) else {
            throw TimedOut(arguments: arguments, timeout: timeout, written: try files.text(of: files.output))
        }
        return Result(
            status: process.terminationStatus,
            output: try files.text(of: files.output),
            errors: try files.text(of: files.errors)
        )
    }

    /// Whether the process ended by itself, in time.
    private func finish(_ process: Process) async throws -> Bool {
        let ends = AsyncStream.makeStream(of: Bool.self)
        process.terminationHandler = { _ in ends.continuation.yield(true) }
        try process.run()
        let watch = Task {
            try await Task.sleep(for: timeout)
            ends.continuation.yield(false)
        }
        defer { watch.cancel() }
        for await hasEnded in ends.stream {
            if !hasEnded { process.terminate() }
            return hasEnded
        }
        return false
    }
}

/// A process that would not end.
struct TimedOut: Error, CustomStringConvertible {
    let arguments: [String]
    let timeout: Duration
    let written: String

    var description: String { "no end after \(timeout): \(arguments.joined(separator: " "))\n\(written)" }
}

/// Where a process writes to.
private struct OutputFiles {
    let output: URL
    let errors: URL

    init() throws {
        let name = UUID().uuidString
        output = try TemporaryFolder.shared.url.appending(path: "\(name).out")
        errors = try TemporaryFolder.shared.url.appending(path: "\(name).err")
        for file in [output, errors] { try Data().write(to: file) }
    }

    func text(of file: URL) throws -> String {
        String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    func remove() {
        for file in [output, errors] { try? FileManager.default.removeItem(at: file) }
    }
}
