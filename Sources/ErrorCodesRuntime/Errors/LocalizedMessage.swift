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

extension LocalizedMessage: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The language, but not the text, which may hold personal values.
    public var description: String { LogText.escaped(language) + ": " + LogText.redaction }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows the language.
    public var customMirror: Mirror {
        Mirror(self, children: ["language": LogText.escaped(language)], displayStyle: .struct)
    }
}
