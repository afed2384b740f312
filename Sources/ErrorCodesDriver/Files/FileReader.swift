import ErrorCodesWriting

/// Reads whole files.
package enum FileReader {
    /// The bytes of a regular file.
    ///
    /// - Parameter limit: How many bytes it may have at most.
    @_optimize(none) package static func read(_ path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        // Without O_NONBLOCK, opening a FIFO waits for somebody who writes to it.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError.last(naming: path)) }
        defer { close(descriptor) }
        let size = try regularSize(of: descriptor, path: path)
        guard size <= limit else {
            throw FileFailure(path: path, reason: "the file has \(size) bytes, and at most \(limit) are read")
        }
        // One byte more than expected shows that the file has ended, or that it is growing.
        var bytes = try chunk(of: descriptor, path: path, room: size + 1)
        var isAtEnd = bytes.count <= size
        while !isAtEnd {
            let more = try chunk(of: descriptor, path: path, room: 4096)
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
        guard DirectoryReader.exists(path) else { return nil }
        return try read(path, limit: limit)
    }

    /// True if a file begins with one of some texts.
    @_optimize(none) static func begins(_ path: String, with texts: [String]) throws(FileFailure) -> Bool {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError.last(naming: path)) }
        defer { close(descriptor) }
        let head = try chunk(of: descriptor, path: path, room: texts.map(\.utf8.count).max() ?? 0)
        return texts.contains { head.starts(with: $0.utf8) }
    }

    private static func regularSize(of descriptor: Int32, path: String) throws(FileFailure) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileFailure(path: path, reason: SystemError.last) }
        try demandRegular(status, path: path)
        return Int(status.st_size)
    }

    /// Refuses whatever is not a regular file.
    @_optimize(none) static func demandRegular(_ status: stat, path: String) throws(FileFailure) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: return
        case S_IFDIR: throw FileFailure(path: path, reason: "this is a directory, and a file is expected")
        default: throw FileFailure(path: path, reason: "this is not a regular file")
        }
    }

    /// Reads on from where the last call ended; fewer bytes than there is room for only at the end of the file.
    private static func chunk(of descriptor: Int32, path: String, room: Int) throws(FileFailure) -> [UInt8] {
        var failure: String?
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            while count < room, failure == nil {
                let result = readFromDescriptor(descriptor, buffer.baseAddress.map { $0 + count }, room - count)
                if result == 0 { break }
                if result > 0 { count += result } else if errno != EINTR { failure = SystemError.last }
            }
        }
        if let failure { throw FileFailure(path: path, reason: failure) }
        return bytes
    }
}

/// The system's `read`: the method of that name would be found first.
private let readFromDescriptor: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }

/// Compares the bytes of a file with the blocks that are handed over.
final class FileComparison: OutputSink {
    /// The bytes of the file.
    let bytes: [UInt8]
    private var offset = 0
    private var isSame = true

    /// Nil where there is no file.
    @_optimize(none) init?(with path: String) throws(FileFailure) {
        guard let bytes = try FileReader.readIfPresent(path, limit: .max) else { return nil }
        self.bytes = bytes
    }

    func receive(_ block: UnsafeRawBufferPointer) {
        guard isSame, block.count <= bytes.count - offset else {
            isSame = false
            return
        }
        isSame = bytes.withUnsafeBytes { old in
            guard let old = old.baseAddress, let new = block.baseAddress else { return true }
            return memcmp(old + offset, new, block.count) == 0
        }
        offset += block.count
    }

    /// True if the file holds what was handed over, and no more.
    var isCurrent: Bool { isSame && offset == bytes.count }
}
