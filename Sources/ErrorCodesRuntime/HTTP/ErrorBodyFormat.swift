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
