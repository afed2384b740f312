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
