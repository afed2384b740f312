#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

import ErrorCodesWriting

/// Compares a file with the blocks that are handed over, and reads no further than the first difference.
final class FileComparison: OutputSink {
    private let file: OpenFile
    private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 1)
    private var isSame = true
    private var failure: FileFailure?

    /// Nil where there is no file.
    init?(with path: String) throws(FileFailure) {
        guard access(path, F_OK) == 0 else { return nil }
        file = try OpenFile(path)
    }

    deinit {
        room.deallocate()
    }

    func receive(_ block: UnsafeRawBufferPointer) {
        var rest = block
        while isSame, !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest.prefix(room.count))
            isSame = follows(part)
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(part.count))
        }
    }

    /// Whether the file goes on with these bytes.
    private func follows(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let found = UnsafeMutableRawBufferPointer(rebasing: room.prefix(bytes.count))
        do throws(FileFailure) {
            guard try file.read(into: found) == bytes.count, let left = found.baseAddress, let right = bytes.baseAddress
            else { return false }
            return memcmp(left, right, bytes.count) == 0
        } catch {
            failure = error
            return false
        }
    }

    /// Whether the file holds what was handed over, and no more.
    func finish() throws(FileFailure) -> Bool {
        if let failure { throw failure }
        guard isSame else { return false }
        return try file.read(into: UnsafeMutableRawBufferPointer(rebasing: room.prefix(1))) == 0
    }
}
