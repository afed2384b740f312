import Foundation
import TestSupport

/// The example's service and client, as processes.
struct OrderServiceProcess: Sendable {
    static let callers = ["ada", "bob", "eve", "fay"]

    /// Whom the service knows.
    private static let tokens =
        (["operator:olga:olga-token"] + callers.map { "customer:\($0):\($0)-token" }).joined(separator: ",")

    var url: String

    /// Starts the service on a free port, and stops it after the operation.
    ///
    /// - Returns: The exit code of the service, and its log.
    static func run(_ operation: (OrderServiceProcess) async throws -> Void) async throws -> (exit: Int32, log: String)
    {
        let process = Process()
        process.executableURL = executable("order-service")
        process.arguments = [
            "--port", "0", "--requests-per-minute", "60", "--kitchen-capacity", "1", "--payment-timeout", "3000",
            "--crash-route",
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(["ORDER_SERVICE_TOKENS": tokens]) { $1 }
        let (output, error) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = error
        process.standardInput = FileHandle.nullDevice
        let log = Task.detached { await readToEnd(error.fileHandleForReading) }
        try process.start()
        defer { if process.isRunning { process.terminate() } }
        // The service prints its port as soon as it listens.
        let port = await onThreadOfItsOwn { String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) }
        let number = port.trimmingCharacters(in: .whitespacesAndNewlines)
        try await operation(OrderServiceProcess(url: "http://127.0.0.1:\(number)"))
        process.terminate()
        await onThreadOfItsOwn { process.waitUntilExit() }
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return (status, await log.value)
    }

    /// Sends a request with curl.
    func curl(_ arguments: [String], _ path: String, token: String?) async throws -> ProcessResult {
        let authorization = token.map { ["-H", "Authorization: Bearer \($0)"] } ?? []
        let all = ["-sS", "-i", "--max-time", "30", "--noproxy", "*"] + authorization + arguments + [url + path]
        return try await ProcessRunner.run("curl", all, timeout: 120, waitsForTurn: false)
    }

    /// Runs the client.
    func client(_ arguments: [String], token: String) async throws -> ProcessResult {
        let all = [arguments[0], "--url", url] + arguments.dropFirst()
        return try await ProcessRunner.run(
            Self.executable("order-client").path,
            all,
            environment: ["ORDER_TOKEN": token],
            timeout: 120,
            waitsForTurn: false
        )
    }

    /// The first column of `order-client codes`: each code of the catalogue.
    static func codes() async throws -> Set<String> {
        let result = try await ProcessRunner.run(executable("order-client").path, ["codes"], timeout: 120)
        let lines = result.standardOutput.split(separator: "\n")
        return Set(lines.compactMap { $0.split(separator: " ").first.map(String.init) })
    }

    private static func executable(_ name: String) -> URL {
        BuiltProducts.directory.appendingPathComponent(name)
    }

    private static func readToEnd(_ file: FileHandle) async -> String {
        await onThreadOfItsOwn { String(decoding: file.readDataToEndOfFile(), as: UTF8.self) }
    }
}
