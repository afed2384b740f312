#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What standard error is connected to.
package enum Terminal {
    package static var isStandardError: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether colours are shown: on a terminal that says what it is and has them, unless `NO_COLOR` is set and not
    /// empty.
    package static var hasColor: Bool {
        guard isStandardError, let terminal = value("TERM"), !terminal.isEmpty, terminal != "dumb" else { return false }
        return value("NO_COLOR")?.isEmpty != false
    }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
