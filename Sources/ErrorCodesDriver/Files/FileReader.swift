#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Reads whole files.
package enum FileReader {
    /// The bytes of a regular file.
    ///
    /// - Parameter limit: How many bytes it may have at most.
    package static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        // Without O_NONBLOCK, opening a FIFO waits for somebody who writes to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError.last) }
        defer { close(descriptor) }
        let size = try regularSize(of: descriptor, path: path)
        guard size <= limit else {
            throw FileFailure(path: path, reason: "the file has \(size) bytes, and at most \(limit) are read")
        }
        return try contents(of: descriptor, size: size, path: path, limit: limit)
    }

    /// The bytes of a file, or nil where there is none.
    package static func readIfPresent(_ path: String, limit: Int) throws(FileFailure) -> [UInt8]? {
        guard access(path, F_OK) == 0 else { return nil }
        return try read(path, limit: limit)
    }

    private static func regularSize(of descriptor: Int32, path: String) throws(FileFailure) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFailure(path: path, reason: SystemError.last) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Int(status.st_size)
        case S_IFDIR: throw FileFailure(path: path, reason: "this is a directory, and a file is expected")
        default: throw FileFailure(path: path, reason: "this is not a regular file")
        }
    }

    private static func contents(
        of descriptor: Int32,
        size: Int,
        path: String,
        limit: Int
    ) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var failure: String?
        // One byte more than expected shows that the file has ended, or that it is growing.
        while failure == nil {
            let room = max(size + 1 - bytes.count, 4096)
            let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                var result = readFromDescriptor(descriptor, buffer.baseAddress, room)
                while result < 0 && errno == EINTR { result = readFromDescriptor(descriptor, buffer.baseAddress, room) }
                if result < 0 { failure = SystemError.last }
                count = max(result, 0)
            }
            if chunk.isEmpty { break }
            bytes = bytes.isEmpty ? chunk : bytes + chunk
            if bytes.count > limit { failure = "the file has more than \(limit) bytes" }
        }
        if let failure { throw FileFailure(path: path, reason: failure) }
        return bytes
    }
}
