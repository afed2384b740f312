/// Who may see a parameter.
public enum Visibility: String, CaseIterable, Hashable, Sendable {
    /// The client and the log.
    case `public`
    /// The client; redacted in the log.
    case personal
    /// The log, never the client.
    case `internal`
    /// Neither: it exists in memory only.
    case secret
}
