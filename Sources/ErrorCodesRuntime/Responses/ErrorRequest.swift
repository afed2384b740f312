/// What the response to an error depends on in the request.
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

    /// A request without an `Accept` and without an identifier, over an unknown version of HTTP, unless told otherwise.
    public init(
        method: String = "GET",
        accept: String? = nil,
        requestID: String? = nil,
        httpMajorVersion: Int? = nil
    ) {
        self.method = method
        self.accept = accept
        self.requestID = requestID
        self.httpMajorVersion = httpMajorVersion
    }
}
