/// Since when a code should not be used any more, and what replaces it.
public struct CodeDeprecation<Code: ErrorCode>: Hashable, Sendable {
    /// The version of the API that deprecated the code.
    public let since: String?

    /// The code to use instead.
    public let replacement: Code?

    /// Reads `REPLACEMENT SINCE`: a name or a hyphen, then perhaps a version, which may have spaces.
    init?(_ text: StaticText) {
        var cursor = TableCursor(text)
        guard let replacement = cursor.word() else { return nil }
        let since = cursor.restOfLine()
        self.since = since.count > 0 ? since.string : nil
        self.replacement = replacement.equals(StaticText("-")) ? nil : Code(name: replacement.string)
    }
}
