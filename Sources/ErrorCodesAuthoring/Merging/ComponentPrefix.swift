/// What the names of components begin with: letters, digits, `.`, `_` and `-`, as OpenAPI allows, a letter first.
package struct ComponentPrefix: Sendable {
    package static let form = "a letter, then letters, digits, `.`, `_` and `-`"
    static let pattern = "^[A-Za-z][A-Za-z0-9._-]*$"

    package let text: String

    package init?(_ text: String) {
        guard text.wholeMatch(of: /[A-Za-z][A-Za-z0-9._-]*/) != nil else { return nil }
        self.text = text
    }
}
