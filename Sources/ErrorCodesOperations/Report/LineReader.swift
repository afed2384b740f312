package import ErrorCodesDriver

/// Reads a file in blocks of one size and hands over its lines, without a copy and without a string for any of them.
package struct LineReader: ~Copyable {
    /// A line.
    package enum Line {
        case bytes(UnsafeRawBufferPointer)
        /// It is longer than the block: nothing of it is kept.
        case tooLong
    }

    /// No line that is read is longer.
    package static let blockSize = 1 << 20

    private let descriptor: Int32
    private let size: Int
    // Unsafe, since a line must not be copied out of the block: a copy of each costs more than all else.
    private let block: UnsafeMutableRawBufferPointer
    private var used = 0
    private var isSkipping = false

    /// - Parameter size: Of the block; another one than the usual only where tests want lines across its boundary.
    package init(_ descriptor: Int32, size: Int = Self.blockSize) {
        self.descriptor = descriptor
        self.size = size
        block = .allocate(byteCount: size, alignment: 16)
    }

    deinit { block.deallocate() }

    /// Reads to the end of the file. A line has neither its line feed nor a carriage return before that.
    ///
    /// - Parameter start: Bytes that were read before, fewer than a block.
    package mutating func readAll(
        after start: [UInt8] = [],
        progress: () -> Void = {},
        _ receive: (Line) -> Void
    ) throws(FileFailure) {
        block.copyBytes(from: start.prefix(size))
        used = min(start.count, size)
        consume(receive)
        while true {
            let count = read(descriptor, block.baseAddress.map { $0 + used }, size - used)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure(path: nil, reason: String(cString: strerror(errno))) }
            if count == 0 { break }
            used += count
            consume(receive)
            progress()
        }
        if isSkipping { receive(.tooLong) } else if used > 0 { deliver(0, used, receive) }
    }

    /// Hands over the lines that end in the block, and moves the rest to its beginning.
    private mutating func consume(_ receive: (Line) -> Void) {
        guard let base = block.baseAddress else { return }
        var start = 0
        while start < used, let end = memchr(base + start, 0x0A, used - start) {
            let offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(end))
            if isSkipping { receive(.tooLong) } else { deliver(start, offset, receive) }
            isSkipping = false
            start = offset + 1
        }
        used -= start
        if start > 0, used > 0 { memmove(base, base + start, used) }
        if used == size || isSkipping { (isSkipping, used) = (true, 0) }
    }

    private func deliver(_ start: Int, _ end: Int, _ receive: (Line) -> Void) {
        let hasReturn = end > start && block[end - 1] == 0x0D
        receive(.bytes(UnsafeRawBufferPointer(rebasing: block[start..<(hasReturn ? end - 1 : end)])))
    }
}
