/// What leaves the server for an error, and what stays in its log.
public struct ErrorResponse: Hashable, Sendable {
    /// The status, 100 to 599.
    public var status: Int

    /// The header fields but those that every server sets itself, such as `Content-Length` and `Date`.
    public var headers: [HeaderField]

    /// The body as it is sent: empty for `HEAD`, and for a status that has none (RFC 9110, section 6.4.1).
    public var body: [UInt8]

    /// The size of the body that another method than `HEAD` would get, in bytes; nil where the status allows none.
    public var contentLength: Int?

    /// What to log.
    public var log: ErrorLogEntry
}

extension ErrorResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status and what is logged, but neither values of header fields nor the body, which may be personal.
    public var description: String { "\(status): \(log)" }

    /// What `description` says.
    public var debugDescription: String { description }

    /// Shows the status, the names of the header fields, the size of the body, and what is logged.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "status": status, "headers": headers.map { LogText.escaped($0.name) }, "body": "\(body.count) bytes",
            "log": log,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
