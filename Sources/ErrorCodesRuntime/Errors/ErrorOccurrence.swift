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

    /// The place in the body of the request that the error is about; the member `pointer`, unless a parameter has this name.
    public var pointer: JSONPointer?

    /// The warnings beside the error; the member `warnings`, which is opt-in for problems.
    public var warnings: [AnyWarning]

    /// The identifier of the client application that asks; the member `application`, unless a parameter has this name. Up to
    /// 256 characters of visible ASCII; another one is not sent.
    public var application: String?

    /// The time of the answer; the member `time`, unless a parameter has this name.
    public var time: DateTime?

    /// The member `outcome`; nil for none.
    public var outcome: AnswerOutcome?

    /// An occurrence with nothing special about it, unless told otherwise.
    public init(
        instance: String? = nil,
        requestID: String? = nil,
        retryAfter: Duration? = nil,
        headers: [HeaderField] = [],
        message: LocalizedMessage? = nil,
        pointer: JSONPointer? = nil,
        warnings: [AnyWarning] = [],
        outcome: AnswerOutcome? = nil
    ) {
        self.instance = instance
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.headers = headers
        self.message = message
        self.pointer = pointer
        self.warnings = warnings
        self.outcome = outcome
    }
}

extension ErrorOccurrence: CustomReflectable {
    /// Shows what is there, but neither values of header fields nor the text, which may be personal.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "instance": instance.map(LogText.escaped) as Any, "requestID": requestID.map(LogText.escaped) as Any,
            "retryAfter": retryAfter as Any, "headers": headers, "message": message as Any,
            "pointer": pointer as Any, "warnings": warnings,
            "application": application.map(LogText.escaped) as Any, "time": time as Any,
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension ErrorOccurrence {
    /// The longest identifier of a request that leaves the server, in bytes.
    static let longestRequestID = 256

    /// The longest `instance` that leaves the server, in bytes.
    static let longestInstance = 2_048

    /// The identifier of the request as every form of a body and a header field may have it; nil for one that is no
    /// visible ASCII or too long, since it may be what the client sent.
    package var sentRequestID: String? { requestID.flatMap(Self.sentRequestID) }

    package static func sentRequestID(_ requestID: String) -> String? {
        let isSent = 1...longestRequestID ~= requestID.utf8.count && requestID.utf8.allSatisfy { 0x21...0x7E ~= $0 }
        return isSent ? requestID : nil
    }

    /// The reference as a URI reference (RFC 3986, section 4.1), what cannot stand in one percent-encoded; nil for one
    /// that is empty or too long.
    package var sentInstance: String? {
        guard let instance, 1...Self.longestInstance ~= instance.utf8.count else { return nil }
        let reference = PercentEncoding.reference(instance)
        return reference.utf8.count <= Self.longestInstance ? reference : nil
    }

    /// True if a problem has no members of the occurrence but those that most have.
    var isPlain: Bool { pointer == nil && warnings.isEmpty && outcome == nil && application == nil && time == nil }

    /// The names of the members that are not sent.
    package var droppedMembers: [String] {
        [
            instance != nil && sentInstance == nil ? "instance" : nil,
            requestID != nil && sentRequestID == nil ? "requestId" : nil,
            application != nil && application.flatMap(Self.sentRequestID) == nil ? "application" : nil,
        ]
        .compactMap(\.self)
    }
}

extension JSONObject {
    /// Appends `application` and `time`, where a server tells them, unless a parameter has the name.
    package mutating func append(askedBy occurrence: ErrorOccurrence, beside parameters: ParameterList) {
        func isTaken(_ name: String) -> Bool { parameters.contains { $0.wireName == name } }
        if let application = occurrence.application.flatMap(ErrorOccurrence.sentRequestID), !isTaken("application") {
            append("application", .string(application))
        }
        if let time = occurrence.time, !isTaken("time") { append("time", .string(time.description)) }
    }
}

/// A text for end users, its placeholders filled, and its language.
public struct LocalizedMessage: Hashable, Sendable {
    /// The text.
    public var text: String

    /// The language of the text, a tag of BCP 47.
    public var language: String

    /// A text in a language.
    public init(text: String, language: String) {
        self.text = text
        self.language = language
    }
}

extension LocalizedMessage: CustomStringConvertible, CustomReflectable {
    /// The language, but not the text, which may hold personal values.
    public var description: String { LogText.escaped(language) + ": " + LogText.redaction }

    /// Shows the language.
    public var customMirror: Mirror {
        Mirror(self, children: ["language": LogText.escaped(language)], displayStyle: .struct)
    }
}
