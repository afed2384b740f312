#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Writes files whole or not at all, and only where their bytes change.
package enum FileWriter {
    package enum Outcome: Sendable {
        case written
        case unchanged
    }

    /// Replaces a file by a temporary one beside it, so that nobody ever sees a half-written file.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) -> Outcome {
        if try FileReader.readIfPresent(path, limit: .max) == bytes { return .unchanged }
        let temporary = temporaryPath(for: path)
        do throws(FileFailure) {
            try create(temporary, bytes)
            guard rename(temporary, path) == 0 else { throw FileFailure(path: path, reason: SystemError.last) }
        } catch {
            unlink(temporary)
            throw FileFailure(path: path, reason: error.reason)
        }
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

    /// A name that no other process and no other thread uses.
    private static func temporaryPath(for path: String) -> String {
        let unique = "\(getpid())-\(UInt64.random(in: .min ... .max))"
        return FilePath.join(FilePath.directory(of: path), ".\(FilePath.name(of: path)).\(unique).tmp")
    }

    private static func create(_ path: String, _ bytes: [UInt8]) throws(FileFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError.last) }
        var offset = 0
        var failure: String?
        bytes.withUnsafeBytes { buffer in
            while offset < buffer.count, failure == nil {
                let count = writeToDescriptor(
                    descriptor,
                    buffer.baseAddress?.advanced(by: offset),
                    buffer.count - offset
                )
                if count > 0 { offset += count } else if errno != EINTR { failure = SystemError.last }
            }
        }
        if close(descriptor) != 0, failure == nil { failure = SystemError.last }
        if let failure { throw FileFailure(path: path, reason: failure) }
    }
}
