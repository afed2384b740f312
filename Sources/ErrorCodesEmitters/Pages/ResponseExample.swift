/// A response as pages show it.
package struct ResponseExample: Sendable {
    /// The form of the body: `Problem`.
    package let title: String
    /// The status line and the header fields.
    package let head: String
    /// Indented JSON.
    package let body: String

    package var text: String { body.isEmpty ? head : head + "\n\n" + body }
}
