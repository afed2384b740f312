/// The values of one occurrence of an error that reach the client in addition to its parameters.
public struct ErrorOccurrence: Hashable, Sendable {
    /// A URI reference that identifies this occurrence (RFC 9457, section 3.1.5), up to 2,048 bytes.
    ///
    /// Characters that are not valid in a URI reference are percent-encoded when it is sent.
    public var instance: String?

    /// The identifier under which the server logged the request: up to 256 characters of visible ASCII. Another one is
    /// not sent. The member `requestId`.
    public var requestID: String?

    /// How long the client should wait before it tries again; the header field `Retry-After` and the member
    /// `retryAfter`, both in whole seconds, rounded up.
    ///
    /// It takes precedence over the spec's own `Retry-After` and over its retry policy.
    public var retryAfter: Duration?

    /// More header fields for the response; a field of the same name in the spec is replaced.
    public var headers: [HeaderField]

    /// The text for end users; the member `message`, its language in `Content-Language`.
    public var message: LocalizedMessage?

    /// An occurrence with nothing special about it, unless told otherwise.
    public init(
        instance: String? = nil,
        requestID: String? = nil,
        retryAfter: Duration? = nil,
        headers: [HeaderField] = [],
        message: LocalizedMessage? = nil
    ) {
        self.instance = instance
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.headers = headers
        self.message = message
    }
}

extension ErrorOccurrence: CustomReflectable {
    /// Shows what is there, but neither values of header fields nor the text, which may be personal.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "instance": instance.map(LogText.escaped) as Any, "requestID": requestID.map(LogText.escaped) as Any,
            "retryAfter": retryAfter as Any, "headers": headers, "message": message as Any,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
