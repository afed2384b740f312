import FailingRequests
import Foundation
import Logging

/// A process of `request-server`, for as long as this is in use.
final class RequestServer {
    private let process = Process()
    private let input = Pipe()
    private(set) var ports: [FailingRouter: Int] = [:]

    /// Starts it and waits until all its servers run. What it logs goes nowhere.
    init(logLevel: Logger.Level) throws {
        let output = Pipe()
        process.executableURL = Bundle.main.executableURL?.deletingLastPathComponent().appending(path: "request-server")
        process.arguments = [logLevel.rawValue]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle(forWritingAtPath: "/dev/null")
        try process.run()
        while ports.count < FailingRouter.allCases.count {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw SocketError("request-server did not start") }
            for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
                let words = line.split(separator: " ")
                guard words.count == 2, let failing = FailingRouter(rawValue: String(words[0])) else { continue }
                ports[failing] = Int(words[1])
            }
        }
    }

    deinit {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
