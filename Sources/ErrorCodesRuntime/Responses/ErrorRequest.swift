/// What the response to an error depends on in the request.
public struct ErrorRequest: Hashable, Sendable {
    /// The method, in capitals; `HEAD` gets no body (RFC 9110, section 9.3.2).
    public var method: String

    /// The value of `Accept`, several fields joined by commas (section 12.5.1); nil where there is none.
    public var accept: String?

    /// The identifier under which the server logs the request.
    public var requestID: String?

    /// A request without an `Accept` and without an identifier, unless told otherwise.
    public init(method: String = "GET", accept: String? = nil, requestID: String? = nil) {
        self.method = method
        self.accept = accept
        self.requestID = requestID
    }
}
