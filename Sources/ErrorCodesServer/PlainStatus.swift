public import ErrorCodesRuntime

/// An error that is no more than a status and perhaps a text for the client, as web frameworks have them.
public struct PlainStatus: Hashable, Sendable {
    /// The status, 400 to 599; any other becomes 500.
    public var status: Int

    /// The explanation for the client.
    public var detail: String?

    /// The header fields that came with the status.
    public var headers: [HeaderField]

    /// The explanation for the log; if nil, the detail is logged.
    public var logged: String?

    /// A status, and what a framework says beside it.
    public init(_ status: Int, detail: String? = nil, headers: [HeaderField] = [], logging logged: String? = nil) {
        self.status = status
        self.detail = detail
        self.headers = headers
        self.logged = logged
    }
}

extension ErrorResponder {
    /// The response to what a framework's handler threw, with a text for end users where there is one. This is all that
    /// a framework's middleware asks for.
    ///
    /// - Parameters:
    ///   - error: What was thrown.
    ///   - translated: What ``translated(_:)`` says of the error.
    ///   - status: What the framework means by the error, if it is one of its own and not translated.
    ///   - request: The request, without the version of HTTP.
    ///   - text: Finds the text for end users; not called where the error has brought one.
    ///   - localize: Gives warnings their texts for end users.
    ///   - httpMajorVersion: Finds the version of HTTP that the response is sent over, which may take a while; called only
    ///     where a header field depends on it.
    public func response(
        to error: any Error,
        translated: (any CatalogErrorConvertible)?,
        status: PlainStatus?,
        for request: ErrorRequest,
        text: (any CatalogError) async -> LocalizedMessage?,
        localize: ([AnyWarning]) -> [AnyWarning] = { $0 },
        httpMajorVersion: () async -> Int?
    ) async -> ErrorResponse {
        var request = request
        let found = status.map(resolution) ?? resolution(of: error, translated: translated)
        guard var resolution = found else {
            guard let status else { return response(ofStatus: 500, logging: .unexpected(error), for: request) }
            if status.mayUpgrade { request.httpMajorVersion = await httpMajorVersion() }
            return response(
                ofStatus: status.status,
                detail: status.detail,
                headers: status.headers,
                logging: status.logged,
                for: request
            )
        }
        if resolution.occurrence.message == nil { resolution.occurrence.message = await text(resolution.error) }
        resolution.occurrence.warnings = localize(resolution.occurrence.warnings)
        if resolution.mayUpgrade { request.httpMajorVersion = await httpMajorVersion() }
        return response(to: resolution, for: request)
    }

    private func resolution(_ status: PlainStatus) -> ErrorResolution? {
        resolution(ofStatus: status.status, detail: status.detail, headers: status.headers, logging: status.logged)
    }
}

extension PlainStatus {
    fileprivate var mayUpgrade: Bool { status == 426 || headers.contains { $0.isNamed("Upgrade") } }
}

extension ErrorResolution {
    fileprivate var mayUpgrade: Bool {
        let code = error.code
        return code.status == 426 || occurrence.headers.contains { $0.isNamed("Upgrade") }
            || code.headers.contains { $0.name.equalsIgnoringCase("Upgrade") }
    }
}
