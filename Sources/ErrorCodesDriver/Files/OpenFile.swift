#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A regular file that is open for reading.
final class OpenFile {
    let path: String
    /// How many bytes it had when it was opened.
    let size: Int
    private let descriptor: Int32

    init(_ path: String) throws(FileFailure) {
        // Without O_NONBLOCK, opening a FIFO waits for somebody who writes to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError.last(naming: path)) }
        do throws(FileFailure) {
            size = try Self.regularSize(of: descriptor, path: path)
        } catch {
            close(descriptor)
            throw error
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// Reads on from where the last call ended.
    ///
    /// - Returns: How many bytes there were: less than there is room for only at the end of the file.
    func read(into room: UnsafeMutableRawBufferPointer) throws(FileFailure) -> Int {
        var count = 0
        while count < room.count {
            let result = readFromDescriptor(descriptor, room.baseAddress.map { $0 + count }, room.count - count)
            if result == 0 { break }
            guard result > 0 || errno == EINTR else { throw FileFailure(path: path, reason: SystemError.last) }
            count += max(result, 0)
        }
        return count
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
}
