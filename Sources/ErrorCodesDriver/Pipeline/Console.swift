/// Where results and messages go.
package struct Console: Sendable {
    /// Standard output and standard error.
    package static let standard = Console()

    /// A result. Whoever closes a pipe has read enough; all else that cannot be written is a failure.
    @_optimize(none) package func out(_ text: String) throws(FileFailure) {
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

    /// The number of the error that ended it; 0 where everything was written.
    @_optimize(none) private func write(_ descriptor: Int32, _ text: String) -> Int32 {
        var text = text
        return text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) }
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
