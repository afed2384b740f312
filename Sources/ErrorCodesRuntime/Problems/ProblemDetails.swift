/// A problem (RFC 9457), as it travels between server and client.
public struct ProblemDetails: Hashable, Sendable {
    /// The media type of an encoded problem (RFC 9457, section 3).
    public static let mediaType = "application/problem+json"

    /// The type of a problem that says no more than its status does (RFC 9457, section 4.2.1).
    public static let blankType = "about:blank"

    /// A URI reference that identifies the kind of problem (section 3.1.1).
    public var type: String

    /// A short summary of the kind of problem (section 3.1.3).
    public var title: String?

    /// The HTTP status of the response (section 3.1.2).
    public var status: Int?

    /// The explanation of this occurrence (section 3.1.4).
    public var detail: String?

    /// A URI reference that identifies this occurrence (section 3.1.5).
    public var instance: String?

    /// All other members in order (section 3.2); the five above are never written from here.
    public var extensions: JSONObject

    /// A problem with these members.
    public init(
        type: String = ProblemDetails.blankType,
        title: String? = nil,
        status: Int? = nil,
        detail: String? = nil,
        instance: String? = nil,
        extensions: JSONObject = JSONObject()
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.extensions = extensions
    }
}

extension ProblemDetails: CustomStringConvertible, CustomReflectable {
    /// Type, status and title on one line, but no detail and no extensions, whose values may be personal.
    public var description: String {
        var text = LogText.escaped(type)
        if let status { text += " \(status)" }
        if let title { text += " " + LogText.escaped(title) }
        return text
    }

    /// Shows type, status and title, and the names of the extensions.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "type": type, "title": title as Any, "status": status as Any, "extensions": extensions.map(\.name),
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension ProblemDetails {
    /// The problem that says no more than its status does: `about:blank` with the status phrase (RFC 9457, section
    /// 4.2.1).
    ///
    /// A status outside of 100 to 599 is none (RFC 9110, section 15), and is left out with its phrase.
    public init(status: Int, detail: String? = nil) {
        guard HTTPStatus.bounds.contains(status) else {
            self.init(detail: detail)
            return
        }
        self.init(title: HTTPStatus.phrase(status), status: status, detail: detail)
    }

    /// The identifier under which the server logged the request: the member `requestId`.
    public var requestID: String? { extensions["requestId"]?.string }

    /// The text for end users: the member `message`.
    public var message: String? { extensions["message"]?.string }

    /// How many errors per field the server left out of `errors`, of which it sends 100 at the most: the member
    /// `omittedErrors`.
    public var omittedErrorCount: Int {
        guard case .integer(let count)? = extensions["omittedErrors"] else { return 0 }
        return max(count, 0)
    }

    /// When the client may try again: the member `retryAfter`, a number of seconds or the text of a `Retry-After`; nil
    /// where it is neither.
    public var retryAfter: RetryAfter? {
        switch extensions["retryAfter"] {
        case .integer(let seconds)? where seconds >= 0: RetryAfter(String(seconds))
        case .double(let seconds)?: RetryAfter(seconds: seconds)
        // A number that neither holds: too large, or with too many digits.
        case .number(let text)?: Double(text).flatMap { RetryAfter(seconds: $0) }
        case .string(let text)?: RetryAfter(text)
        default: nil
        }
    }
}

extension ProblemDetails {
    /// The problem of an error: its facts, the member `code`, its parameters, and `errors` for those of fields: the first
    /// 100, or as many as have pointers of 16,384 bytes together; `omittedErrors` is the number of the others.
    ///
    /// Only what the payload holds can get into it, and that is public and personal values.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - occurrence: The values of this occurrence; nil for those in the error's context.
    public init(_ error: some CatalogError, _ occurrence: ErrorOccurrence? = nil) {
        self.init(error, occurrence, others: [])
    }

    /// The problem of the primary error; `errors` lists the others too, as many as the limit of those of fields admits.
    public init<Base>(_ errors: CatalogErrors<Base>, _ occurrence: ErrorOccurrence? = nil) {
        self.init(errors.primary, occurrence, others: Array(errors.catalogErrors.dropFirst()))
    }

    package init(_ error: some CatalogError, _ occurrence: ErrorOccurrence?, others: [any CatalogError]) {
        let occurrence = occurrence ?? error.context.occurrence
        let code = error.code
        let parameters = error.parameters
        var extensions = JSONObject()
        if let message = occurrence.message { extensions.append("message", .string(message.text)) }
        extensions.append("code", code.wireValue)
        if let requestID = occurrence.sentRequestID { extensions.append("requestId", .string(requestID)) }
        if let seconds = error.retryAfterSeconds(occurrence) { extensions.append("retryAfter", .integer(seconds)) }
        extensions.append(askedBy: occurrence, beside: parameters)
        extensions.append(occurrence.pointer, beside: parameters)
        for parameter in parameters { extensions.append(parameter.wireName, parameter.value.json) }
        extensions.append(flagsOf: error, others)
        extensions.append(fieldFlagsOf: error)
        extensions.append(ListedErrors(parameters, others: others))
        extensions.append(occurrence.warnings, occurrence.outcome)
        self.init(
            type: code.type,
            title: code.title,
            status: code.status,
            detail: TextTemplate(code.row.detail).filledUnlessEmpty(parameters),
            instance: occurrence.sentInstance,
            extensions: extensions
        )
    }

    /// The problem of the error of the domain.
    public init<Operation>(_ error: OperationFailure<Operation>, _ occurrence: ErrorOccurrence? = nil) {
        self.init(error.base, occurrence)
    }
}
