/// What a server logs about an error: one line, personal values redacted, secret ones left out.
public struct ErrorLogEntry: Hashable, Sendable {
    /// How loudly.
    public var level: LogLevel

    /// The error, or the text of an unexpected one, without characters that could begin another line.
    public var message: String

    /// The name of the error, such as `order-in-progress`: one of few values, so that it can be counted; `_OTHER` for
    /// those that no catalogue declares (OpenTelemetry's semantic convention of `error.type`).
    public var errorType: String

    /// The names of header fields that were not valid: they were left out of the response or, where its status requires
    /// them, sent without the values at fault.
    public var droppedHeaders: [String]

    /// The `errorType` of errors that no catalogue declares.
    public static let otherErrorType = "_OTHER"
}
