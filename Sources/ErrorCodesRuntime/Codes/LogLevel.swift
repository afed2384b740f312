/// How loudly an error is logged; the raw values are those of swift-log's `Logger.Level`.
public enum LogLevel: String, CaseIterable, Hashable, Sendable {
    /// Steps through the code.
    case trace
    /// For debugging only.
    case debug
    /// Worth knowing.
    case info
    /// Not an error, but may need attention.
    case notice
    /// Not an error of this service, but one may follow.
    case warning
    /// An error of this service.
    case error
    /// Needs attention at once.
    case critical
}

extension LogLevel: Comparable {
    /// Orders by loudness, `trace` first.
    public static func < (left: LogLevel, right: LogLevel) -> Bool {
        EnumTag.tag(of: left) < EnumTag.tag(of: right)
    }
}
