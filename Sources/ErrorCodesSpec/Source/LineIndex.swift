/// A line and column as editors count them: both from 1, columns in Unicode scalars, a tab as one.
package struct Position: Sendable, Hashable {
    package var line: Int
    package var column: Int
}

/// Where the lines of a file begin. Every conversion between offsets and lines happens here.
///
/// A line ends at LF, at CR, or at CR LF. YAML 1.1 would also end it at NEL, U+2028 and U+2029; editors do not.
package struct LineIndex: Sendable {
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private let bytes: [UInt8]
    private let starts: [Int]
    /// How many scalars begin before each block of bytes, since a line can be as long as a file.
    private let scalars: [Int]
    private static let blockSize = 1_024

    package init(_ file: SourceFile) {
        bytes = file.bytes
        var starts = [0]
        var scalars: [Int] = []
        var count = 0
        for (offset, byte) in bytes.enumerated() {
            let isBreak =
                byte == Self.lineFeed
                || byte == Self.carriageReturn && !(offset + 1 < bytes.count && bytes[offset + 1] == Self.lineFeed)
            if isBreak { starts.append(offset + 1) }
            if offset.isMultiple(of: Self.blockSize) { scalars.append(count) }
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        self.starts = starts
        self.scalars = scalars
    }

    package var lineCount: Int { starts.count }

    /// The position of a byte offset; one past the end is the end of the last line.
    @_optimize(none) package func position(of offset: Int) -> Position {
        let line = lineNumber(of: offset)
        let start = contentStart(ofLine: line)
        let upTo = min(max(offset, start), bytes.count)
        return Position(line: line, column: scalarCount(upTo: upTo) - scalarCount(upTo: start) + 1)
    }

    /// How many scalars begin before an offset.
    private func scalarCount(upTo offset: Int) -> Int {
        guard offset > 0 else { return 0 }
        let block = (offset - 1) / Self.blockSize
        return scalars[block] + bytes[block * Self.blockSize..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// The bytes of a line without its line break, and without a byte order mark.
    @_optimize(none) package func content(ofLine line: Int) -> ArraySlice<UInt8> {
        var end = line < starts.count ? starts[line] : bytes.count
        let start = contentStart(ofLine: line)
        while end > start, bytes[end - 1] == Self.lineFeed || bytes[end - 1] == Self.carriageReturn { end -= 1 }
        return bytes[start..<end]
    }

    /// The byte offset at which the content of a line starts.
    package func contentStart(ofLine line: Int) -> Int {
        let start = starts[line - 1]
        return start == 0 && bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : start
    }

    private func lineNumber(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }
}

/// The byte order marks that a file can begin with.
package enum ByteOrderMark {
    package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// How many bytes of a file are its mark.
    static func count(in bytes: [UInt8]) -> Int {
        bytes.starts(with: utf8) ? utf8.count : 0
    }
}
