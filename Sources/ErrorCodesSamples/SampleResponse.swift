import ErrorCodesModel
package import ErrorCodesRuntime
import ErrorCodesServer

/// The response to an error, and which parts of it are of this one occurrence.
package struct SampleResponse: Sendable {
    /// The status, 100 to 599.
    package let status: Int

    /// The fields in the order in which they are sent, without those that a server sets itself.
    package let headers: [SampleHeader]

    /// The body as it is sent; nil where the status has none.
    package let body: JSONValue?

    private let otherBody: JSONValue?

    /// - Parameter other: The response to the same error with other values; without one, nothing varies.
    init(_ response: ErrorResponse, other: ErrorResponse?) {
        status = response.status
        let otherHeaders = (other ?? response).headers
        headers = response.headers.map { field in
            SampleHeader(name: field.name, value: field.value, varies: !otherHeaders.contains(field))
        }
        body = JSONValue(decoding: response.body)
        otherBody = other.map { JSONValue(decoding: $0.body) } ?? body
    }

    /// The phrase that stands behind the status in HTTP/1.1.
    package var reason: String { HTTPStatus.phrase(status) }

    /// The body in lines, indented by two spaces, in pieces that differ in what they are; empty where there is no body.
    package var bodyParts: [SamplePart] {
        guard let body, let otherBody else { return [] }
        var parts = SampleParts()
        parts.append(body, otherBody, depth: 0)
        return parts.parts
    }

    /// The body in lines.
    package var bodyText: String { bodyParts.map(\.text).joined() }
}

/// A header field of a sample.
package struct SampleHeader: Sendable {
    package let name: String
    package let value: String
    /// True if the value depends on the occurrence.
    package let varies: Bool
}

/// A piece of a body's text.
package struct SamplePart: Sendable, Equatable {
    package enum Kind: Sendable {
        /// Brackets, colons, commas and white space.
        case punctuation
        /// The name of a member, in quotation marks.
        case name
        /// A string, in quotation marks.
        case string
        /// A number, `true`, `false` or `null`.
        case word
    }

    package let kind: Kind
    package var text: String
    /// True if the value depends on the occurrence: it is that of a param, or quotes one, or identifies the request.
    package let varies: Bool
}
