import ErrorCodesRuntime

extension ErrorPages {
    /// The response to a request.
    ///
    /// - Parameters:
    ///   - method: The method, in capitals. `GET` and `HEAD` are answered, others refused with a 405.
    ///   - path: The path of the request as it came, percent-encoded and without a query.
    ///   - accept: The value of `Accept`, several fields joined by commas; nil where there is none.
    ///   - ifNoneMatch: The value of `If-None-Match`, several fields joined by commas; nil where there is none.
    /// - Returns: A 404 without content for a path at which there is no page, be it below ``path`` or not.
    public func response(
        method: String,
        path: String,
        accept: String? = nil,
        ifNoneMatch: String? = nil
    ) -> ErrorPageResponse {
        guard let target = PageTarget(of: path, below: self.path, in: files.index, accept: accept) else {
            return ErrorPageResponse(404)
        }
        guard method == "GET" || method == "HEAD" else {
            return ErrorPageResponse(405, [HeaderField(name: "Allow", value: "GET, HEAD")])
        }
        var response = Self.response(to: target, ifNoneMatch: ifNoneMatch)
        if method == "HEAD" { response.body = [] }
        return response
    }

    private static func response(to target: PageTarget, ifNoneMatch: String?) -> ErrorPageResponse {
        switch target {
        case .file(let file, let isNegotiated):
            let validator = [HeaderField(name: "ETag", value: file.entityTag)]
            let fields = fields(isNegotiated: isNegotiated) + validator
            if let ifNoneMatch, EntityTags(ifNoneMatch).contains(file.entityTag) {
                return ErrorPageResponse(304, fields)
            }
            return ErrorPageResponse(200, fields, file)
        // Preconditions are for what would be answered 200 otherwise (RFC 9110, section 13.2.1).
        case .retired(let file, let isNegotiated):
            return ErrorPageResponse(410, fields(isNegotiated: isNegotiated), file)
        case .moved(let location):
            let location = HeaderField(name: "Location", value: location)
            return ErrorPageResponse(308, fields(isNegotiated: false) + [location])
        }
    }

    private static func fields(isNegotiated: Bool) -> [HeaderField] {
        isNegotiated ? commonFields + [HeaderField(name: "Vary", value: "Accept")] : commonFields
    }

    private static let commonFields = [
        HeaderField(name: "Cache-Control", value: "public, max-age=300"),
        HeaderField(name: "Content-Security-Policy", value: contentSecurityPolicy),
        HeaderField(name: "X-Content-Type-Options", value: "nosniff"),
        HeaderField(name: "Referrer-Policy", value: "no-referrer"),
    ]

    /// The same as in the pages, for the other forms and for browsers that find a page without its head.
    private static let contentSecurityPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "base-uri 'none'"
}
