/// A header field of a response, its value with placeholders for parameters.
public struct HeaderTemplate: Hashable, Sendable {
    let nameText: StaticText
    let valueText: StaticText

    /// The field's name, such as `WWW-Authenticate`.
    public var name: String { nameText.string }

    /// The value's template, such as `Bearer realm="{realm}"`.
    public var template: String { valueText.string }

    /// Reads `NAME TEMPLATE`.
    init?(_ text: StaticText) {
        var cursor = TableCursor(text)
        guard let name = cursor.word() else { return nil }
        nameText = name
        valueText = cursor.restOfLine()
    }
}

extension HeaderTemplate: CustomStringConvertible {
    /// The field as it stands in a response, with placeholders.
    public var description: String { name + ": " + template }
}
