public import ErrorCodesRuntime

/// The log entry for an error: one line, with personal values redacted and secret ones omitted.
public struct ErrorLogEntry: Sendable {
    /// How loudly.
    public var level: LogLevel

    /// The name of the error, such as `order-in-progress`: one of few values, so that it can be counted; `_OTHER` for
    /// those that no catalogue declares (OpenTelemetry's semantic convention of `error.type`).
    public var errorType: String

    /// The names of header fields that were not valid: they were left out of the response or, where its status requires
    /// them, sent without the values at fault.
    public var droppedHeaders: [String]

    /// The names of members that were left out of the body: an `instance` or `requestId` that is not valid or too long.
    public package(set) var droppedMembers: [String] = []

    /// That the call does not declare the error, which was sent all the same.
    var undeclared: String?

    let subject: LogSubject

    init(level: LogLevel, subject: LogSubject, errorType: String, droppedHeaders: [String] = []) {
        self.level = level
        self.subject = subject
        self.errorType = errorType
        self.droppedHeaders = droppedHeaders
    }

    /// The error, or the text of an unexpected one, without characters that could begin another line: up to 8,192 bytes of
    /// UTF-8, with ten errors per field at the most.
    ///
    /// It is made anew each time: ask for it where the level is logged.
    public var message: String { subject.line }

    /// Further warnings to log: that the call does not declare the error, and the header fields and members that were dropped
    /// from the response.
    public var warnings: [String] {
        let headers = "header fields that cannot be sent were left out of a response"
        let members = "members that are not valid were left out of the body of a response"
        let dropped = [(headers, droppedHeaders), (members, droppedMembers)].compactMap { text, names in
            names.isEmpty ? nil : text + ": " + names.joined(separator: ", ")
        }
        return [undeclared].compactMap(\.self) + dropped
    }

    /// The `errorType` of errors that no catalogue declares.
    public static let otherErrorType = "_OTHER"
}

extension ErrorLogEntry: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The message.
    public var description: String { message }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows what a log gets.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "level": level, "errorType": errorType, "message": message, "droppedHeaders": droppedHeaders,
            "droppedMembers": droppedMembers,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension ErrorLogEntry: Hashable {
    /// True if two entries make the same line.
    public static func == (left: Self, right: Self) -> Bool {
        left.level == right.level && left.errorType == right.errorType && left.droppedHeaders == right.droppedHeaders
            && left.droppedMembers == right.droppedMembers && left.undeclared == right.undeclared
            && left.message == right.message
    }

    /// Feeds what makes the line into a hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(level)
        hasher.combine(errorType)
        hasher.combine(droppedHeaders)
        hasher.combine(droppedMembers)
        hasher.combine(undeclared)
        hasher.combine(message)
    }
}

/// The subject of a log line; its message is built on demand, since most logs skip some levels.
enum LogSubject: Sendable {
    case error(any CatalogErrorConvertible)
    /// An error of a catalogue, and what it was made of.
    case translated(any CatalogErrorConvertible, from: any Error)
    /// The error that stands for a status, and what the framework says of it.
    case standing(any CatalogError, for: String?)
    case unexpected(any Error)
    /// An error that a call does not declare, and that is not sent for that reason.
    indirect case undeclared(LogSubject, by: String)
    case text(String)

    /// True for the error that stands for a status.
    var isStanding: Bool { if case .standing = self { true } else { false } }

    /// The text, without characters that could begin another line, and no longer than a log takes.
    var line: String {
        LogText.line(text)
    }

    private var text: String {
        switch self {
        case .error(let carrier): ErrorContext.logText(of: carrier)
        case .translated(let carrier, let error):
            ErrorContext.logText(of: carrier) + " for: " + String(reflecting: error)
        case .standing(let error, let text):
            ErrorContext.logText(of: error) + (text.map { " for: " + $0 } ?? "")
        case .unexpected(let error):
            "unexpected error: "
                + (error is any CatalogErrorConvertible ? ErrorContext.logText(of: error) : String(reflecting: error))
        case .undeclared(let subject, let operation): "the operation \(operation) does not declare \(subject.text)"
        case .text(let text): text
        }
    }
}

extension LogSubject: CustomStringConvertible, CustomReflectable {
    var description: String { line }

    /// Nothing but the line, since a foreign error may show anything.
    var customMirror: Mirror { Mirror(self, children: ["line": line], displayStyle: .struct) }
}
