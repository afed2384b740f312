#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

package import ErrorCodesSpec

/// Bytes on their way to a sink: the one place where emitters handle memory.
///
/// Without a sink it keeps everything, and grows. Most of what emitters do is to append some bytes to it: it is in their
/// module, where a release build inlines what it does, and its smallest functions are transparent, since a debug build
/// inlines nothing else.
package struct OutputBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0
    private let sink: (any OutputSink)?

    package init(capacity: Int, sink: (any OutputSink)? = nil) {
        self.capacity = max(capacity, 64)
        self.sink = sink
        start = UnsafeMutablePointer<UInt8>.allocate(capacity: self.capacity)
    }

    deinit {
        start.deallocate()
    }

    /// The bytes that the sink has not received yet.
    package var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: start, count: count)) }

    /// Gives the sink what is left.
    package mutating func flush() {
        guard let sink, count > 0 else { return }
        sink.receive(UnsafeRawBufferPointer(start: start, count: count))
        count = 0
    }

    package mutating func append(_ byte: UInt8) {
        if count == capacity { makeRoom(for: 1) }
        start[count] = byte
        count &+= 1
    }

    @_transparent package mutating func append(literal: StaticString) {
        append(literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// The first bytes of a literal, which has as many.
    @_transparent package mutating func append(literal: StaticString, count: Int) {
        append(literal.utf8Start, count: count < literal.utf8CodeUnitCount ? count : literal.utf8CodeUnitCount)
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            if let base = bytes.baseAddress { append(base, count: bytes.count) }
        }
    }

    package mutating func append(_ text: Text) {
        text.withBytes { bytes in
            if let base = bytes.baseAddress { append(base.assumingMemoryBound(to: UInt8.self), count: bytes.count) }
        }
    }

    @_transparent package mutating func append(_ source: UnsafePointer<UInt8>, count length: Int) {
        if length > capacity &- count { makeRoom(for: length) }
        memcpy(start + count, source, length)
        count &+= length
    }

    package mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }

    /// The decimal digits of a number.
    package mutating func append(_ number: Int) {
        if Self.mostDigits > capacity &- count { makeRoom(for: Self.mostDigits) }
        // From the last digit to the first, at the end of the room for as many as there can be.
        let end = count &+ Self.mostDigits
        var first = end
        var rest = number.magnitude
        repeat {
            first &-= 1
            start[first] = 0x30 | UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        if number < 0 {
            first &-= 1
            start[first] = UInt8(ascii: "-")
        }
        memmove(start + count, start + first, end &- first)
        count &+= end &- first
    }

    /// Of a 64-bit number, with its sign.
    private static var mostDigits: Int { 20 }

    /// A text that is the same in code, literals and comments: printable ASCII without quotes and backslashes.
    ///
    /// - Returns: False, with nothing appended, where the text has other bytes.
    package mutating func append(ifPlain text: Text) -> Bool {
        let length = text.count
        // The last eight bytes are copied whole, whatever there is of them.
        if length &+ 8 > capacity &- count { makeRoom(for: length &+ 8) }
        let target = start + count
        guard text.withBytes({ PlainBlock.copy($0, to: target) }) else { return false }
        count &+= length
        return true
    }

    /// Empties the buffer into the sink, or moves the bytes to a larger place.
    @usableFromInline mutating func makeRoom(for length: Int) {
        flush()
        guard length > capacity &- count else { return }
        let larger = max(2 * capacity, count + length)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        memcpy(moved, start, count)
        start.deallocate()
        (start, capacity) = (moved, larger)
    }
}

/// Eight bytes of a text.
private enum PlainBlock {
    /// Copies bytes as long as they are plain, eight at a time, of which the last may lie behind the text.
    ///
    /// - Returns: Whether all are.
    static func copy(_ source: UnsafeRawBufferPointer, to target: UnsafeMutablePointer<UInt8>) -> Bool {
        guard let base = source.baseAddress else { return true }
        let count = source.count
        var block: UInt64 = 0x2020_2020_2020_2020
        var offset = 0
        while offset &+ 8 <= count {
            memcpy(&block, base + offset, 8)
            guard isPlain(block) else { return false }
            memcpy(target + offset, &block, 8)
            offset &+= 8
        }
        guard offset < count else { return true }
        block = 0x2020_2020_2020_2020
        memcpy(&block, base + offset, count &- offset)
        memcpy(target + offset, &block, 8)
        return isPlain(block)
    }

    /// True if no byte has its highest bit set, is below 0x20, or is 0x7F, a quote or a backslash.
    @_transparent private static func isPlain(_ block: UInt64) -> Bool {
        let belowSpace = (block &- 0x2020_2020_2020_2020) & ~block
        let withDelete = block &+ 0x0101_0101_0101_0101
        let quotes = zeroes(block ^ 0x2222_2222_2222_2222)
        let backslashes = zeroes(block ^ 0x5C5C_5C5C_5C5C_5C5C)
        return (block | belowSpace | withDelete | quotes | backslashes) & 0x8080_8080_8080_8080 == 0
    }

    /// The highest bit of each byte that is zero; of others only where a lower byte is.
    @_transparent private static func zeroes(_ block: UInt64) -> UInt64 { (block &- 0x0101_0101_0101_0101) & ~block }
}
