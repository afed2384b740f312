public import ErrorCodesRuntime

/// The response to a request for a page.
public struct ErrorPageResponse: Hashable, Sendable {
    /// The status: 200, 304, 308, 404, 405 or 410.
    public var status: Int

    /// The header fields but those that every server sets itself, such as `Content-Length` and `Date`.
    public var headers: [HeaderField]

    /// The body as it is sent: empty for `HEAD`, and for a status without a page.
    public var body: [UInt8]

    /// The size of the body that another method than `HEAD` would get, in bytes; nil for a 304, which has none.
    public var contentLength: Int?

    init(_ status: Int, _ headers: [HeaderField] = [], _ file: PageFile? = nil) {
        self.status = status
        self.headers = headers
        body = file.map { Array($0.text.bytes) } ?? []
        contentLength = status == 304 ? nil : body.count
        if let file { self.headers.append(HeaderField(name: "Content-Type", value: file.type.contentType)) }
    }
}
