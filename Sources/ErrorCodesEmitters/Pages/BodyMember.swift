package import ErrorCodesSamples

/// A member that bodies of every error can have.
package struct BodyMember: Sendable {
    package let name: String
    package let meaning: String

    /// The members of a form, in the order in which they are sent.
    package static func all(of catalog: PublishedCatalog, in form: SampleForm) -> [BodyMember] {
        let members =
            switch form {
            case .problem: catalog.problemMembers
            case .envelope: catalog.envelopeMembers
            case .jsonAPI: catalog.jsonAPIMembers
            }
        return members.map { BodyMember(name: $0.0, meaning: $0.1) }
    }
}

extension SampleForm {
    /// What a body has besides the members of every error.
    package var otherMembers: String {
        let place =
            switch self {
            case .problem: "Besides these, each error has the members that its page lists."
            case .envelope: "The members that the page of an error lists are in data."
            case .jsonAPI: "The members that the page of an error lists are in the meta of its object."
            }
        return "\(place) Ignore members that you do not know."
    }
}

extension PublishedCatalog {
    fileprivate typealias Members = [(String, String)]

    fileprivate var problemMembers: Members {
        let facts: Members = [
            ("type", meaningOfTypes),
            ("title", "The same in a few words, which can change."),
            ("status", "The HTTP status."),
            ("detail", "What went wrong this time, for developers."),
            ("instance", "A URI reference that identifies this occurrence, where the server gives it one."),
            ("message", "A message for end users, in a language that the field Accept-Language asks for."),
            ("code", Self.meaningOfCode),
            ("requestId", Self.meaningOfRequestID),
            ("retryAfter", "Seconds to wait before trying again, as in the field Retry-After."),
            ("pointer", "The part of the request's body that the error is about (RFC 6901), where that is known."),
        ]
        return facts + listedErrors + flags + optionalMembers
    }

    fileprivate var envelopeMembers: Members {
        [
            ("code", Self.meaningOfCode),
            ("message", "A message for end users where there is one, else what went wrong this time."),
            ("data", "What else is known of the error, with errors of fields; null for nothing."),
            ("requestId", Self.meaningOfRequestID),
        ] + optionalMembers
    }

    fileprivate var jsonAPIMembers: Members {
        let common = (listedErrors.dropFirst() + [("requestId", "")] + optionalMembers).map(\.0).joined(separator: ", ")
        return [
            (
                "errors",
                "An object for each error, the first for that of the response, the next for those of its fields."
            ),
            ("errors.links", "The member type is the problem type: a URI that never gets another meaning."),
            ("errors.status", "The HTTP status, as a string."),
            ("errors.code", "\(Self.meaningOfCode) It is a string."),
            ("errors.title", "What kind of error this is, in a few words, which can change."),
            ("errors.detail", "What went wrong this time, for developers."),
            ("errors.source", "The part of the request that the error is about, where that is known."),
            ("errors.meta", "The members of the error itself."),
            ("meta", "What holds for the response, where the server says it: \(common)."),
        ]
    }

    private static let meaningOfCode = "The code. A code never gets another meaning."
    private static let meaningOfRequestID = "The identifier of the request, for support."

    /// A type is an address only where a page can be there.
    private var meaningOfTypes: String {
        let kind = "What kind of error this is: a URI that never gets another meaning"
        guard hasPagesAtTypes else { return "\(kind)." }
        let isEvery = errors.allSatisfy { pageAddress(of: $0) == $0.type }
        return "\(kind), and \(isEvery ? "" : "for most errors ")the address of its page."
    }

    private var listedErrors: Members {
        [
            ("errors", "What else is wrong: errors of fields, and further errors, each with a type of its own."),
            ("omittedErrors", "How many errors are left out, where there are too many."),
        ]
    }

    private var flags: Members {
        let ofErrors: Members = [
            ("flags", "All errors of the response in one integer: a bit for each code."),
            ("flagNames", "The names of these errors."),
        ]
        let ofFields: Members = [
            ("fieldFlags", "All errors of fields in one integer: a bit for each code."),
            ("fieldFlagNames", "The names of these errors."),
        ]
        return (hasFlags ? ofErrors : []) + (errors.contains(where: \.hasFieldFlags) ? ofFields : [])
    }

    /// Those that a server is set up to send, or not.
    private var optionalMembers: Members {
        let warnings: Members = [
            ("warnings", "What else the caller should know; see Warnings. A server can leave it out.")
        ]
        return (self.warnings.isEmpty ? [] : warnings) + [
            ("outcome", "The word failure, where the server is set up to send it."),
            ("application", "The client application that asks, where the server is set up to send it."),
            ("time", "When the server answered, where it is set up to send it."),
        ]
    }
}
