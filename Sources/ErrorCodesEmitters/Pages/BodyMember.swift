/// A member that bodies of every error can have.
package struct BodyMember: Sendable {
    package let name: String
    package let meaning: String

    package static let others =
        "Besides these, each error has the members that its page lists. Ignore members that you do not know."

    package static func all(of catalog: PublishedCatalog) -> [BodyMember] {
        let members: [(String, String)] = [
            ("type", "What kind of error this is, and the address of its page."),
            ("title", "The same in a few words, which can change."),
            ("status", "The HTTP status."),
            ("detail", "What went wrong this time, for developers."),
            ("code", "The code. A code never gets another meaning."),
            ("requestId", "The identifier of the request, for support."),
            ("retryAfter", "Seconds to wait before trying again, as in the field Retry-After."),
            ("message", "A text for end users, in the language that the field Accept-Language asks for."),
        ]
        let flags: [(String, String)] =
            catalog.hasFlags ? [("flags", "All that holds at once: one bit for each code.")] : []
        let warnings: [(String, String)] =
            catalog.warnings.isEmpty ? [] : [("warnings", "What else the caller should know; see Warnings.")]
        return (members + flags + warnings).map { BodyMember(name: $0.0, meaning: $0.1) }
    }
}
