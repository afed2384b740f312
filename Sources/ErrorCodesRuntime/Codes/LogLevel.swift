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

    init?(_ text: StaticText) {
        guard text.count >= 4 else { return nil }
        let (candidate, spelling): (LogLevel, StaticString)
        switch text.start[0] {
        case UInt8(ascii: "t"): (candidate, spelling) = (.trace, "trace")
        case UInt8(ascii: "d"): (candidate, spelling) = (.debug, "debug")
        case UInt8(ascii: "i"): (candidate, spelling) = (.info, "info")
        case UInt8(ascii: "n"): (candidate, spelling) = (.notice, "notice")
        case UInt8(ascii: "w"): (candidate, spelling) = (.warning, "warning")
        case UInt8(ascii: "e"): (candidate, spelling) = (.error, "error")
        case UInt8(ascii: "c"): (candidate, spelling) = (.critical, "critical")
        default: return nil
        }
        guard text.equals(StaticText(spelling)) else { return nil }
        self = candidate
    }
}

extension LogLevel: Comparable {
    /// Orders by loudness, `trace` first.
    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.loudness < right.loudness }

    private var loudness: Int {
        switch self {
        case .trace: 0
        case .debug: 1
        case .info: 2
        case .notice: 3
        case .warning: 4
        case .error: 5
        case .critical: 6
        }
    }
}
