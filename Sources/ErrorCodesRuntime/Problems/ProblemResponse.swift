/// The answer of a server that did not do what was asked for: its status, its header fields, and its body read as a
/// problem, whichever form the body has.
///
/// Nothing is too broken to be one, and nothing is lost: `headers` and `body` hold what came.
public struct ProblemResponse: Hashable, Sendable {
    /// The HTTP status, which counts where `problem.status` says something else (RFC 9457, section 3.1.2).
    public let status: Int

    /// The header fields, in order.
    public let headers: [HeaderField]

    /// The body, always as it came.
    public let body: [UInt8]

    /// The body as a problem; where it is none, a problem that says no more than the status does.
    ///
    /// A body of another form is given the members of a problem: `detail`, `code`, `requestId`, one for each parameter,
    /// and `errors` for those of fields. A relative `type` or `instance` is resolved against the base, if there is one.
    public let problem: ProblemDetails

    /// The form that the body was read in; nil where it could not be read or holds no JSON.
    public let format: ErrorBodyFormat?

    /// Why a body that should be a JSON object was not read; nil where it was, where it is empty, and where its media
    /// type is another.
    public let decodingError: ProblemDecodingError?

    /// Reads a response.
    ///
    /// A body of `application/problem+json` is a problem. `application/vnd.api+json` with `errors` is a document of
    /// JSON:API. Any other JSON object is an envelope if it has `code`, `data` or `message`, and no `type`, and a problem
    /// otherwise. Of several fields `Content-Type` the last that is well formed counts.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - headers: The header fields.
    ///   - body: The body, without content coding.
    ///   - base: The URL that was asked, from which relative references start (RFC 3986, section 5.1.3).
    ///   - limits: How large a body is read at all.
    public init(
        status: Int,
        headers: some Sequence<HeaderField> = [],
        body: some Collection<UInt8> = [],
        base: String? = nil,
        limits: ProblemDecodingLimits = ProblemDecodingLimits()
    ) {
        self.status = status
        self.headers = Array(headers)
        self.body = Array(body)
        let mediaType = self.headers.lastValue(of: "Content-Type", BodyMediaType.init)
        var read = (problem: ProblemDetails(status: status), format: ErrorBodyFormat?.none)
        var decodingError: ProblemDecodingError?
        if let mediaType, mediaType.isJSON, !self.body.isEmpty {
            do {
                read = Self.read(try JSONDocument.members(of: self.body, limits: limits), mediaType, status: status)
            } catch {
                decodingError = error
            }
        }
        problem = base.map { read.problem.resolved(against: $0) } ?? read.problem
        format = read.format
        self.decodingError = decodingError
    }

    /// An answer of a protocol other than HTTP: the problem that was made of it, and what came.
    package init(status: Int, headers: [HeaderField], body: [UInt8], problem: ProblemDetails) {
        (self.status, self.headers, self.body, self.problem) = (status, headers, body, problem)
        (format, decodingError) = (nil, nil)
    }

    /// The problem that a body is, going by its media type, and the form that it has.
    private static func read(
        _ members: JSONObject,
        _ mediaType: BodyMediaType,
        status: Int
    ) -> (ProblemDetails, ErrorBodyFormat?) {
        if mediaType.isJSONAPI, let document = JSONAPIErrors(members) {
            return (document.problem(status: status), .jsonAPI)
        }
        if !mediaType.isProblem, let envelope = ErrorEnvelope(members) {
            return (envelope.problem(status: status), .envelope)
        }
        return (ProblemDetails(members), .problem)
    }

    /// True if the status is not one of an error (RFC 9110, section 15): 100 to 399.
    @usableFromInline var isNoError: Bool { 100...399 ~= status }

    /// True if the codes in the problem are strings, whatever they are elsewhere.
    @usableFromInline var codesAreText: Bool { format == .jsonAPI }

    /// When the client may try again: the field `Retry-After` or, without a valid one, the member `retryAfter`.
    public var retryAfter: RetryAfter? {
        let date = date
        return headers.lastValue(of: RetryAfter.fieldName) { RetryAfter($0, now: date) } ?? problem.retryAfter
    }

    /// The identifier under which the server logged the request: the member `requestId` or, without one, the field
    /// `X-Request-Id`.
    public var requestID: String? {
        problem.requestID ?? headers.lastValue(of: "X-Request-Id") { $0.isEmpty ? nil : $0 }
    }

    /// The text for end users: the member `message`, in whichever form the body has.
    ///
    /// Its language is what the member `messageLanguage` says or, without one, the last that the field `Content-Language`
    /// names; without both it is `und`, undetermined.
    public var message: LocalizedMessage? {
        let language = headers.lastValue(of: "Content-Language") { list in
            list.split(separator: ",").last.map { String($0.trimmingBlanks) }
        }
        // The detail of an envelope is its message.
        return (format == .envelope ? problem.detail : problem.message).map {
            LocalizedMessage(text: $0, language: language, of: problem)
        }
    }

    /// When the server answered: the field `Date`; nil where it is absent or malformed.
    public var date: DateTime? { headers.lastValue(of: "Date") { DateTime(httpDate: $0) } }
}

extension ProblemResponse: CustomStringConvertible, CustomReflectable {
    /// The status and the problem's description: no values, which may be personal.
    public var description: String {
        "\(status): \(problem)" + (decodingError.map { " (\($0))" } ?? "")
    }

    /// Shows the status, the problem, the names of the header fields, and the size of the body.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "status": status, "problem": problem, "headers": headers.map { LogText.escaped($0.name) },
            "body": "\(body.count) bytes", "decodingError": decodingError as Any,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension [HeaderField] {
    /// The value of a field that should occur once: of several the last that `read` takes.
    func lastValue<Value>(of name: String, _ read: (String) -> Value?) -> Value? {
        for field in reversed() where field.isNamed(name) {
            if let value = read(String(field.value[...].trimmingBlanks)) { return value }
        }
        return nil
    }
}

extension ProblemDetails {
    fileprivate func resolved(against base: String) -> ProblemDetails {
        let base = URIReference(base)
        var problem = self
        problem.type = Self.resolved(type, against: base)
        problem.instance = instance.map { Self.resolved($0, against: base) }
        return problem
    }

    /// An absolute URI stays as it is written, since types are compared character by character.
    private static func resolved(_ text: String, against base: URIReference) -> String {
        let reference = URIReference(text)
        guard reference.scheme == nil, let target = reference.resolved(against: base) else { return text }
        return target.description
    }
}

extension LocalizedMessage {
    /// A text that came with a problem, in the language that the problem names or, without one, in `language`.
    init(text: String, language: String?, of problem: ProblemDetails) {
        self.init(text: text, language: problem.extensions["messageLanguage"]?.string ?? language ?? "und")
    }
}
