#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

package import ErrorCodesWriting

/// Writes files whole or not at all, and only where their bytes change.
package enum FileWriter {
    package enum Outcome: Sendable {
        case written
        case unchanged
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Outcome {
        try write(to: path) { sink in bytes.withUnsafeBytes { sink.receive($0) } }
    }

    /// - Parameter contents: Hands the bytes of the file to a sink. It is asked a second time where they differ from
    ///   those on the disk: to make them again takes less than to keep them.
    package static func write(
        to path: String,
        _ contents: (any OutputSink) -> Void
    ) throws(FileFailure) -> Outcome {
        if let comparison = try FileComparison(with: path) {
            contents(comparison)
            if try comparison.finish() { return .unchanged }
        }
        let replacement = try FileReplacement(of: path)
        contents(replacement)
        try replacement.finish()
        return .written
    }

    /// Makes a directory and those above it, where they are missing.
    package static func makeDirectory(_ path: String) throws(FileFailure) {
        if path.isEmpty || DirectoryReader.isDirectory(path) { return }
        let parent = FilePath.directory(of: path)
        if parent != path { try makeDirectory(parent) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && DirectoryReader.isDirectory(path) else {
            throw FileFailure(
                path: path,
                reason: errno == EEXIST ? "this is a file, and a directory is expected" : SystemError.last
            )
        }
    }
}
