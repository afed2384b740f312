extension ErrorCode {
    /// The code as text, as the keys of stored texts have it: `20001`, `ORDER_IN_PROGRESS`.
    public var text: String { codeText.string }
}
