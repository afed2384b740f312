import Foundation

/// The terminal to which standard error may be connected.
enum Terminal {
    static var isStandardError: Bool { isatty(STDERR_FILENO) == 1 }

    /// True if colors are shown: standard error is a terminal that supports them, and `NO_COLOR` is unset or empty.
    static var hasColor: Bool {
        guard isStandardError, let terminal = value("TERM"), !terminal.isEmpty, terminal != "dumb" else { return false }
        return value("NO_COLOR")?.isEmpty != false
    }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
