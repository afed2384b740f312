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
        let file = try OpenFile(path)
        guard file.size <= limit else {
            throw FileFailure(path: path, reason: "the file has \(file.size) bytes, and at most \(limit) are read")
        }
        // One byte more than expected shows that the file has ended, or that it is growing.
        var bytes = try chunk(of: file, room: file.size + 1)
        var isAtEnd = bytes.count <= file.size
        while !isAtEnd {
            let more = try chunk(of: file, room: 4096)
            bytes += more
            guard bytes.count <= limit else {
                throw FileFailure(path: path, reason: "the file has more than \(limit) bytes")
            }
            isAtEnd = more.isEmpty
        }
        return bytes
    }

    /// The bytes of a file, or nil where there is none.
    package static func readIfPresent(_ path: String, limit: Int) throws(FileFailure) -> [UInt8]? {
        guard access(path, F_OK) == 0 else { return nil }
        return try read(path, limit: limit)
    }

    private static func chunk(of file: OpenFile, room: Int) throws(FileFailure) -> [UInt8] {
        var failure: FileFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            do throws(FileFailure) {
                count = try file.read(into: UnsafeMutableRawBufferPointer(buffer))
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
