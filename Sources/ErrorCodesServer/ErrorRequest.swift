public import ErrorCodesRuntime

/// The properties of a request on which the response to an error depends.
public struct ErrorRequest: Hashable, Sendable {
    /// The method, in capitals; `HEAD` gets no body (RFC 9110, section 9.3.2).
    public var method: String

    /// The value of `Accept`, several fields joined by commas (section 12.5.1); nil where there is none.
    public var accept: String?

    /// The identifier under which the server logs the request.
    public var requestID: String?

    /// The major version of HTTP that the response is sent over, 1 to 3; nil where it is not known.
    ///
    /// Only HTTP/1.1 has `Upgrade` and `Connection`: over HTTP/2 and HTTP/3 a response with them is malformed (RFC 9113,
    /// section 8.2.2; RFC 9114, section 4.2), and some servers then close the connection with all requests on it. So
    /// they are sent where this is 1, and nowhere else.
    public var httpMajorVersion: Int?

    /// The identifier of the client application that asks, for ``ErrorResponder/sendsApplication``.
    public var application: String?

    /// The time, for ``ErrorResponder/sendsTime``.
    public var time: DateTime?

    /// The call that the request is; nil where that is not known.
    public var operation: AnyOperation?

    /// A request without an `Accept` and without an identifier, over an unknown version of HTTP, unless told otherwise.
    public init(
        method: String = "GET",
        accept: String? = nil,
        requestID: String? = nil,
        httpMajorVersion: Int? = nil,
        operation: AnyOperation? = nil
    ) {
        self.method = method
        self.accept = accept
        self.requestID = requestID
        self.httpMajorVersion = httpMajorVersion
        self.operation = operation
    }
}

/// The response to an error, and its log entry.
public struct ErrorResponse: Hashable, Sendable {
    /// The status, 100 to 599.
    public var status: Int

    /// The header fields but those that every server sets itself, such as `Content-Length` and `Date`.
    public var headers: [HeaderField]

    /// The body as it is sent: empty for `HEAD`, and for a status that has none (RFC 9110, section 6.4.1).
    public var body: [UInt8]

    /// The size of the body that another method than `HEAD` would get, in bytes; nil where the status allows none.
    public var contentLength: Int?

    /// The log entry.
    public var log: ErrorLogEntry
}

extension ErrorResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The status and what is logged, but neither values of header fields nor the body, which may be personal.
    public var description: String { "\(status): \(log)" }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows the status, the names of the header fields, the size of the body, and what is logged.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "status": status, "headers": headers.map { String(escapingControlsIn: $0.name) },
            "body": "\(body.count) bytes",
            "log": log,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
