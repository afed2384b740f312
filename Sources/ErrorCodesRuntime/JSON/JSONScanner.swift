/// The bytes of a document and a place among them: the only type that reads them through a pointer.
///
/// Invariant: `offset` is at most `count`, and so many bytes lie behind `start` as long as the scanner is in use.
struct JSONScanner {
    private let start: UnsafeRawPointer
    let count: Int
    private(set) var offset = 0

    /// Nil where there are no bytes.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress, bytes.count > 0 else { return nil }
        self.start = UnsafeRawPointer(start)
        count = bytes.count
    }

    var isAtEnd: Bool { offset == count }

    /// The byte at the place; nil at the end.
    @inline(__always)
    private var current: UInt8? { offset < count ? start.load(fromByteOffset: offset, as: UInt8.self) : nil }

    /// The byte at the place, where the document may not end.
    @inline(__always)
    func byte() throws(ProblemDecodingError) -> UInt8 {
        guard let byte = current else { throw error(.unexpectedEnd) }
        return byte
    }

    @inline(never)
    func error(_ kind: ProblemDecodingError.Kind, at offset: Int? = nil) -> ProblemDecodingError {
        ProblemDecodingError(kind: kind, offset: offset ?? self.offset)
    }

    /// Passes U+FEFF if it comes next.
    mutating func skipByteOrderMark() {
        guard current == 0xEF, count &- offset >= 3 else { return }
        if bytes(from: offset, count: 3).elementsEqual([0xEF, 0xBB, 0xBF] as [UInt8]) { offset &+= 3 }
    }

    /// The bytes from an offset on.
    func bytes(from first: Int, count length: Int) -> UnsafeBufferPointer<UInt8> {
        precondition(first >= 0 && length >= 0 && first <= count &- length, "a slice beyond the document")
        return UnsafeBufferPointer(start: (start + first).assumingMemoryBound(to: UInt8.self), count: length)
    }

    /// A number from 0 to 63 that is the same for the same plain texts.
    func fingerprint(of text: JSONNode) -> UInt64 {
        let bytes = bytes(from: text.first, count: text.count)
        guard bytes.count > 1 else { return 0 }
        let ends = UInt64(bytes[0]) &* 5 &+ UInt64(bytes[1]) &* 7 &+ UInt64(bytes[bytes.count &- 1]) &* 3
        return (ends &+ UInt64(truncatingIfNeeded: bytes.count)) & 63
    }

    /// Passes the byte at the place, which must be there.
    @inline(__always)
    mutating func advance() {
        precondition(offset < count, "a byte beyond the document")
        offset &+= 1
    }

    /// Passes a byte if it comes next.
    @inline(__always)
    mutating func skip(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        offset &+= 1
        return true
    }

    @inline(__always)
    mutating func skipWhiteSpace() {
        while let byte = current, byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            offset &+= 1
        }
    }

    /// Passes digits; false where there is none.
    mutating func skipDigits() -> Bool {
        let first = offset
        while let byte = current, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { offset &+= 1 }
        return offset > first
    }

    /// Passes what needs no attention within a string, eight bytes at a time: up to a quotation mark, a backslash, a
    /// control character or the end. Whether all of it is ASCII.
    @inline(__always)
    mutating func skipPlain() -> Bool {
        var seen: UInt64 = 0
        while offset &+ 8 <= count {
            let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let special = JSONBuffer.bytesToEscape(in: word)
            if special != 0 {
                let plain = UInt64(truncatingIfNeeded: special.trailingZeroBitCount & ~7)
                offset &+= Int(truncatingIfNeeded: plain &>> 3)
                seen |= word & (1 &<< plain &- 1)
                return seen & 0x8080_8080_8080_8080 == 0
            }
            seen |= word
            offset &+= 8
        }
        while let byte = current, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
            seen |= UInt64(byte)
            offset &+= 1
        }
        return seen & 0x8080_8080_8080_8080 == 0
    }
}
