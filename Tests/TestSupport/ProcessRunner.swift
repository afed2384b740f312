package import Foundation

/// What a process printed, and how it ended.
package struct ProcessResult: Sendable, Equatable {
    package var standardOutput: String
    package var standardError: String
    /// The exit code; minus the signal's number where a signal ended the process.
    package var exitCode: Int32

    package init(standardOutput: String = "", standardError: String = "", exitCode: Int32 = 0) {
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.exitCode = exitCode
    }
}

/// Runs programs and waits for them.
package enum ProcessRunner {
    package struct TimedOut: Error, CustomStringConvertible {
        package let description: String
    }

    private static let turns = Turns(ProcessInfo.processInfo.activeProcessorCount)

    /// Runs a program to its end.
    ///
    /// - Parameters:
    ///   - program: A path, or a name that is looked up in PATH.
    ///   - environment: What is added to the environment of the tests.
    ///   - timeout: After so many seconds the process is killed and the call throws.
    ///   - waitsForTurn: Whether the program starts when fewer than there are cores run; if not, at once, as those need
    ///     that run against each other or a clock, or take so long that others would wait for nothing else.
    package static func run(
        _ program: String,
        _ arguments: [String] = [],
        in directory: URL? = nil,
        environment: [String: String] = [:],
        timeout: Double = 600,
        waitsForTurn: Bool = true
    ) async throws -> ProcessResult {
        if waitsForTurn { await turns.take() }
        defer { if waitsForTurn { turns.giveBack() } }
        return try await onThreadOfItsOwn {
            try runBlocking(program, arguments, in: directory, environment: environment, timeout: timeout)
        }
    }

    private static func runBlocking(
        _ program: String,
        _ arguments: [String],
        in directory: URL?,
        environment: [String: String],
        timeout: Double
    ) throws -> ProcessResult {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program.contains("/") ? program : "/usr/bin/env")
        process.arguments = program.contains("/") ? arguments : [program] + arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        let output = Capture(process: process, \.standardOutput)
        let error = Capture(process: process, \.standardError)
        let deadline = DispatchWorkItem { process.terminate() }
        try process.start()
        DispatchQueue.global().asyncAfter(deadline: .now() + timeout, execute: deadline)
        let result = ProcessResult(standardOutput: output.text(), standardError: error.text())
        process.waitUntilExit()
        let timedOut = process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGTERM
        deadline.cancel()
        if timedOut { throw TimedOut(description: "\(program) did not end within \(timeout) s") }
        return ProcessResult(
            standardOutput: result.standardOutput,
            standardError: result.standardError,
            exitCode: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        )
    }
}

extension Process {
    /// Starts the program, as `run()` does, which crashes on Linux now and then (swift-corelibs-foundation, pull request 5472):
    /// up to Swift 6.3.1 it reads up to 256 bytes beyond the buffer of 32 KiB with the names of open files.
    ///
    /// What is freed here stays at the end of the thread's heap, so that memory follows that buffer.
    package func start() throws {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 1 << 16, alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: 1 << 16)
        memory.deallocate()
        try run()
    }
}

/// Reads a pipe on a thread of its own, so that a process which fills one pipe never waits for the other.
private final class Capture: @unchecked Sendable {
    private let group = DispatchGroup()
    /// Written before the group is left, and read after that.
    private var data = Data()

    init(process: Process, _ stream: ReferenceWritableKeyPath<Process, Any?>) {
        let pipe = Pipe()
        process[keyPath: stream] = pipe
        let handle = pipe.fileHandleForReading
        group.enter()
        Thread.detachNewThread { [self] in
            data = handle.readDataToEndOfFile()
            group.leave()
        }
    }

    func text() -> String {
        group.wait()
        return String(decoding: data, as: UTF8.self)
    }
}
