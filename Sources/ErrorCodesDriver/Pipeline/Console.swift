#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where results and messages go.
package struct Console: Sendable {
    private let write: @Sendable (Int32, String) -> Void

    /// Standard output and standard error.
    package static let standard = Console { descriptor, text in
        var text = text
        text.withUTF8 { bytes in
            var offset = 0
            while offset < bytes.count {
                let count = writeToDescriptor(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
                if count > 0 { offset += count } else if errno != EINTR { return }
            }
        }
    }

    /// A result.
    package func out(_ text: String) { write(STDOUT_FILENO, text) }
    /// A message.
    package func error(_ text: String) { write(STDERR_FILENO, text) }
}
