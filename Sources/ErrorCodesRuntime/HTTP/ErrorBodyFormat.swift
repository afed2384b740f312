/// The form of a response's body.
public struct ErrorBodyFormat: Hashable, Sendable {
    enum Kind {
        case problem
        case envelope
        case jsonAPI
    }

    let kind: Kind

    /// The media type that the body is sent with.
    public let mediaType: String

    /// Problem details (RFC 9457).
    public static let problem = ErrorBodyFormat(kind: .problem, mediaType: ProblemDetails.mediaType)

    /// `{"code":…,"message":…,"data":…,"requestId":…}`: always these four members, `null` where there is nothing to say.
    ///
    /// `message` is the text for end users, else the detail, else the title; `data` holds the parameters, and `errors` for those of fields.
    public static let envelope = ErrorBodyFormat(kind: .envelope, mediaType: "application/json")

    /// The error objects of JSON:API 1.1: one for the error, and one for each field.
    public static let jsonAPI = ErrorBodyFormat(kind: .jsonAPI, mediaType: "application/vnd.api+json")
}

/// The media type of a body, from the field `Content-Type` (RFC 9110, section 8.3.1), its parameters left aside.
struct BodyMediaType: Hashable {
    private let type: Substring
    private let subtype: Substring

    /// Reads the value of the field; nil where it is malformed.
    init?(_ value: String) {
        let essence = value.prefix { $0 != ";" }.trimmingBlanks
        let parts = essence.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(HeaderName.isTokenByte) })
        else { return nil }
        type = parts[0]
        subtype = parts[1]
    }

    /// True if the body is a problem, whatever members it has.
    var isProblem: Bool { equals(ProblemDetails.mediaType) }

    /// True if the body is a document of JSON:API.
    var isJSONAPI: Bool { equals(ErrorBodyFormat.jsonAPI.mediaType) }

    /// True if the body is JSON: by its type, or by the suffix of its type (RFC 6839, section 3.1).
    var isJSON: Bool { equals("application/json") || subtype.suffix(5).equalsIgnoringCase("+json") }

    private func equals(_ mediaType: String) -> Bool { (type + "/" + subtype).equalsIgnoringCase(mediaType) }
}
