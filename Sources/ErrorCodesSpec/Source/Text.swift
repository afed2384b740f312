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
/// decoded they cost no allocation each, and they reach an output file by one copy of bytes. Their bytes live as long
/// as the process, so a copy of a text is two words and counts nothing.
package struct Text: @unchecked Sendable {
    /// The first byte.
    let start: UnsafePointer<UInt8>
    private let length: Int32

    /// A slice of bytes that are known to be UTF-8, and that live as long as the process.
    init(_ start: UnsafePointer<UInt8>, count: Int32) {
        self.start = start
        length = count
    }

    /// New bytes, which are not freed: a process reads its specs once, and needs their texts until it ends.
    ///
    /// - Parameter write: Writes UTF-8 into room for `capacity` bytes, and returns how many there are.
    init(capacity: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
        let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        start = UnsafePointer(bytes)
        length = Int32(truncatingIfNeeded: write(bytes))
    }

    /// A copy of bytes that are known to be UTF-8.
    init(copying bytes: UnsafeRawBufferPointer) {
        self.init(capacity: bytes.count) { copy in
            if let base = bytes.baseAddress { memcpy(copy, base, bytes.count) }
            return bytes.count
        }
    }

    package init(_ string: some StringProtocol) {
        var string = String(string)
        self = string.withUTF8 { Text(copying: UnsafeRawBufferPointer($0)) }
    }

    package var count: Int { Int(truncatingIfNeeded: length) }
    package var isEmpty: Bool { length == 0 }
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
    package var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// True if it is on one line, without control characters and what else no text should contain.
    package var isPlain: Bool { ForbiddenScalar.isPlain(bytes) }

    /// The offset of the first LF or CR; the end where there is none.
    package var firstLineBreak: Int {
        let feed = memchr(start, 0x0A, count).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? count
        return memchr(start, 0x0D, feed).map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? feed
    }

    package func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try body(UnsafeRawBufferPointer(start: start, count: Int(length)))
    }

    /// The part of this text at these byte offsets.
    package func slice(_ range: Range<Int>) -> Text {
        slice(from: range.lowerBound, to: range.upperBound)
    }

    func slice(from start: Int, to end: Int) -> Text {
        precondition(0 <= start && start <= end && end <= Int(length), "a slice lies within its text")
        return Text(self.start + start, count: Int32(truncatingIfNeeded: end &- start))
    }

    /// True if there is nothing but digits in it.
    package var isMadeOfDigits: Bool { bytes.allSatisfy(\.isDigit) }

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
        Text(capacity: left.count + right.count) { bytes in
            memcpy(bytes, left.start, left.count)
            memcpy(bytes + left.count, right.start, right.count)
            return left.count + right.count
        }
    }
}

extension Text: ExpressibleByStringLiteral, CustomStringConvertible {
    package init(stringLiteral value: StaticString) {
        precondition(value.hasPointerRepresentation, "the compiler writes a literal of several scalars as bytes")
        self.init(value.utf8Start, count: Int32(truncatingIfNeeded: value.utf8CodeUnitCount))
    }

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
