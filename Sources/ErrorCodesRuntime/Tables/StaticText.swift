/// A slice of bytes that live as long as the program: UTF-8 from a string literal.
///
/// Safe to share, since nothing ever writes to a literal.
package struct StaticText: BitwiseCopyable, @unchecked Sendable {
    package let start: UnsafePointer<UInt8>
    package let count: Int

    package init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    package init(_ literal: StaticString) {
        precondition(literal.hasPointerRepresentation, "a string literal was expected, not a scalar")
        self.init(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// A copy of bytes, made once and kept until the program ends.
    package init(keeping bytes: [UInt8]) {
        let kept = UnsafeBufferPointer.keeping(bytes)
        self.init(start: kept.baseAddress.unsafelyUnwrapped, count: kept.count)
    }

    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// One text of two, made in one piece.
    static func joined(_ head: StaticText, _ tail: StaticText) -> String {
        String(unsafeUninitializedCapacity: head.count + tail.count) { buffer in
            _ = buffer.initialize(fromContentsOf: head.bytes)
            _ = buffer[head.count...].initialize(fromContentsOf: tail.bytes)
            return head.count + tail.count
        }
    }

    package func slice(from offset: Int, count: Int) -> StaticText {
        StaticText(start: start + offset, count: count)
    }

    /// The text behind a prefix; nil where it does not begin with it.
    func dropping(_ prefix: StaticText) -> StaticText? {
        guard count >= prefix.count, slice(from: 0, count: prefix.count).equals(prefix) else { return nil }
        return slice(from: prefix.count, count: count &- prefix.count)
    }

    /// True if the bytes are the same, compared eight at a time.
    package func equals(_ other: StaticText) -> Bool {
        guard count == other.count else { return false }
        let (left, right) = (UnsafeRawPointer(start), UnsafeRawPointer(other.start))
        var offset = 0
        while offset &+ 8 <= count {
            let word = left.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if word != right.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
            offset &+= 8
        }
        if count >= 8 { return Self.haveEqualEnds(left, right, count, UInt64.self) }
        if count >= 4 {
            return left.loadUnaligned(as: UInt32.self) == right.loadUnaligned(as: UInt32.self)
                && Self.haveEqualEnds(left, right, count, UInt32.self)
        }
        while offset < count {
            if start[offset] != other.start[offset] { return false }
            offset &+= 1
        }
        return true
    }

    private static func haveEqualEnds<Word: FixedWidthInteger & BitwiseCopyable>(
        _ left: UnsafeRawPointer,
        _ right: UnsafeRawPointer,
        _ count: Int,
        _ word: Word.Type
    ) -> Bool {
        let last = count &- MemoryLayout<Word>.size
        return left.loadUnaligned(fromByteOffset: last, as: word)
            == right.loadUnaligned(fromByteOffset: last, as: word)
    }

    package func equals(_ literal: StaticString) -> Bool { equals(StaticText(literal)) }

    package func equals(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            guard buffer.count == count, let start = buffer.baseAddress else { return buffer.count == count }
            return equals(StaticText(start: start, count: buffer.count))
        }
    }

    /// True if the bytes are the inside of a JSON string as they stand (RFC 8259, section 7).
    var isPlainJSON: Bool { JSONBuffer.isPlain(bytes) }

    /// The order of the bytes: negative, zero or positive.
    func compare(_ other: StaticText) -> Int {
        let shared = count < other.count ? count : other.count
        var index = 0
        while index < shared {
            let difference = Int(start[index]) &- Int(other.start[index])
            if difference != 0 { return difference }
            index &+= 1
        }
        return count &- other.count
    }
}

extension UnsafeBufferPointer {
    /// A copy of elements, made once and kept until the program ends.
    static func keeping(_ elements: [Element]) -> Self {
        let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
        _ = copy.initialize(fromContentsOf: elements)
        return Self(copy)
    }
}

extension StaticText: Hashable {
    package static func == (left: StaticText, right: StaticText) -> Bool { left.equals(right) }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
}
