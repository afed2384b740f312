import Foundation
import TestSupport

/// The program curl, which shows a response byte for byte.
enum Curl {
    /// What curl prints of a response, its head included, with what differs from run to run masked.
    static func get(_ path: String, port: Int, _ arguments: [String] = []) async throws -> ProcessResult {
        let all =
            ["-sS", "-i", "--raw", "--max-time", "20", "--noproxy", "*"] + arguments
            + ["http://127.0.0.1:\(port)\(path)"]
        return try await ProcessRunner.run("curl", all, timeout: 120)
    }

    /// The response with its date, a request's identifier and the length of its body masked; the length only where it
    /// is that of the body.
    static func masked(_ response: String, isHead: Bool, requestID: String?) -> String {
        var text = response.replacing(/\r\nDate: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT\r\n/) { _ in
            "\r\nDate: {date}\r\n"
        }
        let parts = text.components(separatedBy: "\r\n\r\n")
        if isHead {
            text = text.replacing(/\r\nContent-Length: \d+\r\n/) { _ in "\r\nContent-Length: {length}\r\n" }
        } else if parts.count > 1 {
            let length = parts.dropFirst().joined(separator: "\r\n\r\n").utf8.count
            text = text.replacingOccurrences(
                of: "\r\nContent-Length: \(length)\r\n",
                with: "\r\nContent-Length: {length}\r\n"
            )
        }
        return text.masking(requestID).replacingOccurrences(of: "\r\n", with: "\\r\\n\n")
    }
}
