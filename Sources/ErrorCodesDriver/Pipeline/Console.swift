#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where results and messages go.
package struct Console: Sendable {
    /// Gives the number of the error that ended it; 0 where everything was written.
    private let write: @Sendable (Int32, String) -> Int32

    /// Standard output and standard error.
    package static let standard = Console { descriptor, text in
        var text = text
        return text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let count = writeToDescriptor(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if count > 0 { offset += count } else if errno != EINTR { return errno }
            }
            return 0
        }
    }

    /// A result. Whoever closes a pipe has read enough; all else that cannot be written is a failure.
    package func out(_ text: String) throws(FileFailure) {
        let code = write(STDOUT_FILENO, text)
        guard code != 0, code != EPIPE else { return }
        throw FileFailure(path: nil, reason: "standard output cannot be written: \(SystemError.text(of: code))")
    }

    /// A message; false where it cannot be written. A closed pipe is not a failure here either.
    @discardableResult
    package func error(_ text: String) -> Bool {
        let code = write(STDERR_FILENO, text)
        return code == 0 || code == EPIPE
    }
}

/// The terminal to which standard error may be connected.
package enum Terminal {
    package static var isStandardError: Bool { isatty(STDERR_FILENO) == 1 }

    /// True if colors are shown: standard error is a terminal that supports them, and `NO_COLOR` is unset or empty.
    package static var hasColor: Bool {
        guard isStandardError, let terminal = value("TERM"), !terminal.isEmpty, terminal != "dumb" else { return false }
        return value("NO_COLOR")?.isEmpty != false
    }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

/// The exit codes of the commands.
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
