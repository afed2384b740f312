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
