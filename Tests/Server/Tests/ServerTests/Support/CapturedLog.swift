import Logging
import NIOConcurrencyHelpers

/// A log in memory, of every level.
final class CapturedLog: Sendable {
    /// A line of a log.
    struct Line: Sendable {
        var level: Logger.Level
        var message: String
        var metadata: [String: String]

        /// Everything that the line shows.
        var text: String {
            let pairs = metadata.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            return "\(level) \(message) [\(pairs.joined(separator: ", "))]"
        }
    }

    private let keepsLines: Bool
    private let captured = NIOLockedValueBox<[Line]>([])

    /// - Parameter keepsLines: False for a log that only takes the time to make the lines.
    init(keepsLines: Bool = true) { self.keepsLines = keepsLines }

    /// What was logged so far.
    var lines: [Line] { captured.withLockedValue { $0 } }

    /// The lines that the middleware writes, without those of the server.
    var linesOfErrors: [Line] {
        lines.filter {
            $0.metadata["http.response.status_code"] != nil || $0.message.hasPrefix("header fields that cannot be sent")
        }
    }

    /// Everything that any line shows.
    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// A logger that writes here.
    var logger: Logger { Logger(label: "server-tests") { _ in Handler(log: self) } }

    private struct Handler: LogHandler {
        let log: CapturedLog
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            let line = Line(
                level: event.level,
                message: event.message.description,
                metadata: all.mapValues(\.description)
            )
            if log.keepsLines { log.captured.withLockedValue { $0.append(line) } }
        }
    }
}
