#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the commands tell their caller.
package enum ExitCode: Int32, Error, Sendable {
    case success = 0
    /// There are findings: an invalid spec, or drift.
    case findings = 1
    /// The command could not run: wrong usage, an unreadable file, a result or a diagnostic that cannot be written.
    case failure = 2

    /// Ends the process.
    package func endProcess() -> Never {
        exit(rawValue)
    }
}
