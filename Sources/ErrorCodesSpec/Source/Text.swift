#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Immutable UTF-8 text: a slice of bytes that several texts can share.
///
/// A catalogue of ten thousand codes holds about a hundred thousand pieces of text. As slices of what the reader
/// decoded they cost no allocation each, and they reach an output file by one copy of bytes.
package struct Text: Sendable {
    private let storage: TextStorage
    private let offset: Int32
    private let length: Int32

    /// A slice of bytes that are known to be UTF-8.
    init(_ storage: TextStorage, offset: Int32, length: Int32) {
        self.storage = storage
        self.offset = offset
        self.length = length
    }

    /// A copy of bytes that are known to be UTF-8.
    init(copying bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, bytes.count > 0 else {
            self.init(.empty, offset: 0, length: 0)
            return
        }
        let storage = TextStorage(capacity: bytes.count)
        memcpy(storage.bytes, base, bytes.count)
        self.init(storage, offset: 0, length: Int32(truncatingIfNeeded: bytes.count))
    }

    /// A copy of what a buffer holds, which is known to be UTF-8.
    package init(copying buffer: borrowing ByteBuffer) {
        self.init(copying: buffer.bytes)
    }

    /// What a buffer holds, which is known to be UTF-8.
    package init(_ buffer: consuming ByteBuffer) {
        let length = Int32(truncatingIfNeeded: buffer.count)
        self.init(buffer.storage(), offset: 0, length: length)
    }

    package init(_ string: some StringProtocol) {
        var string = String(string)
        self = string.withUTF8 { Text(copying: UnsafeRawBufferPointer($0)) }
    }

    package var count: Int { Int(length) }
    package var isEmpty: Bool { length == 0 }
    package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Whether it is on one line, without control characters and what else no text should contain.
    package var isPlain: Bool { withBytes(ForbiddenScalar.isPlain) }

    /// The offset of the first LF or CR; the end where there is none.
    package var firstLineBreak: Int {
        let feed = memchr(start, 0x0A, count).map { $0 - UnsafeMutableRawPointer(storage.bytes + Int(offset)) } ?? count
        return memchr(start, 0x0D, feed).map { $0 - UnsafeMutableRawPointer(storage.bytes + Int(offset)) } ?? feed
    }

    /// The first byte; to be used only while the text lives.
    var start: UnsafePointer<UInt8> { UnsafePointer(storage.bytes + Int(offset)) }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(storage) {
            try body(UnsafeRawBufferPointer(start: storage.bytes + Int(offset), count: Int(length)))
        }
    }

    /// The part of this text at these byte offsets.
    package func slice(_ range: Range<Int>) -> Text {
        slice(from: range.lowerBound, to: range.upperBound)
    }

    func slice(from start: Int, to end: Int) -> Text {
        precondition(0 <= start && start <= end && end <= Int(length), "a slice lies within its text")
        return Text(
            storage,
            offset: offset &+ Int32(truncatingIfNeeded: start),
            length: Int32(truncatingIfNeeded: end &- start)
        )
    }

    package func hasPrefix(_ prefix: Text) -> Bool {
        count >= prefix.count && slice(from: 0, to: prefix.count) == prefix
    }

    package func hasSuffix(_ suffix: Text) -> Bool {
        count >= suffix.count && slice(from: count - suffix.count, to: count) == suffix
    }

    package func contains(_ byte: UInt8) -> Bool {
        memchr(start, Int32(byte), Int(length)) != nil
    }

    package static func + (left: Text, right: Text) -> Text {
        let storage = TextStorage(capacity: left.count + right.count)
        memcpy(storage.bytes, left.start, left.count)
        memcpy(storage.bytes + left.count, right.start, right.count)
        return Text(storage, offset: 0, length: left.length + right.length)
    }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral value: String) { self.init(value) }
    package var description: String { string }
}

extension Text: Hashable, Comparable {
    package static func == (left: Text, right: Text) -> Bool {
        left.length == right.length && memcmp(left.start, right.start, Int(left.length)) == 0
    }

    package func hash(into hasher: inout Hasher) {
        withBytes { hasher.combine(bytes: $0) }
    }

    /// By bytes, which for UTF-8 is the order of code points.
    package static func < (left: Text, right: Text) -> Bool {
        let order = memcmp(left.start, right.start, Int(min(left.length, right.length)))
        return order == 0 ? left.length < right.length : order < 0
    }
}
