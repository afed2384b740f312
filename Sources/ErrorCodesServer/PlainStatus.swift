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

    /// How large a body may be, in bytes, where a larger one led to the status; nil where that is not known.
    public var limit: Int?

    /// The fields of the request that cannot be read, for an error that has `fields`.
    public var fields: [FieldFault]

    /// A status, and what a framework says beside it.
    public init(
        _ status: Int,
        detail: String? = nil,
        headers: [HeaderField] = [],
        limit: Int? = nil,
        fields: [FieldFault] = [],
        logging logged: String? = nil
    ) {
        self.status = status
        self.detail = detail
        self.headers = headers
        self.limit = limit
        self.fields = fields
        self.logged = logged
    }

    /// What the error that stands for the status can say, under the names that its params may have.
    var known: [(name: StaticString, value: ParameterValue)] {
        switch status {
        case 405: values(of: "Allow").map { [("methods", .list($0.map(ParameterValue.string)))] } ?? []
        case 413: limit.map { [("limit", .integer($0))] } ?? []
        case 415: values(of: "Accept").map { [("expected", .string($0.joined(separator: ", ")))] } ?? []
        default: []
        }
    }

    /// The elements of a header field that is a list (RFC 9110, section 5.6.1); nil where there is no such field.
    private func values(of name: String) -> [String]? {
        let fields = headers.filter { $0.isNamed(name) }
        guard !fields.isEmpty else { return nil }
        return fields.flatMap { $0.value.split(separator: ",").map { String($0.trimmingBlanks) } }
    }
}

extension PlainStatus: Error {}

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
        let found = status.map { resolution(ofPlain: $0) } ?? resolution(of: error, translated: translated)
        guard var resolution = found?.checked(by: self, request.operation) else {
            guard let status else { return response(ofStatus: 500, logging: .unexpected(error), for: request) }
            if status.mayUpgrade { request.httpMajorVersion = await httpMajorVersion() }
            return response(ofPlain: status, for: request)
        }
        if resolution.occurrence.message == nil { resolution.occurrence.message = await text(resolution.error) }
        resolution.occurrence.warnings = localize(resolution.occurrence.warnings)
        if resolution.mayUpgrade { request.httpMajorVersion = await httpMajorVersion() }
        return response(to: resolution, for: request)
    }

    /// The error that stands for the status, or the unexpected one for 500 and what is no error; nil for others.
    func resolution(ofPlain status: PlainStatus) -> ErrorResolution? {
        let text = status.logged ?? status.detail
        var resolution: ErrorResolution
        if let error = standing(status) {
            resolution = ErrorResolution(error, of: error, subject: .standing(error, for: text))
        } else {
            guard !(400...599 ~= status.status) || status.status == 500, let unexpected else { return nil }
            resolution = ErrorResolution(unexpected: unexpected, subject: .text(text ?? HTTPStatus.phrase(500)))
        }
        resolution.occurrence.headers = status.headers
        return resolution
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
