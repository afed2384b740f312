package import ErrorCodesSpec

/// Bytes on their way to a sink: the one place where emitters handle memory.
///
/// Without a sink it keeps everything, and grows. Most of what emitters do is to append some bytes to it: it is in their
/// module, where a release build inlines what it does, and its smallest functions are transparent, since a debug build
/// inlines nothing else.
package struct OutputBuffer: ~Copyable {
    @usableFromInline var start: UnsafeMutableRawPointer
    @usableFromInline var capacity: Int
    @usableFromInline var count = 0
    private let sink: (any OutputSink)?

    package init(capacity: Int, sink: (any OutputSink)? = nil) {
        self.capacity = max(capacity, 64)
        self.sink = sink
        start = .allocate(byteCount: self.capacity, alignment: 1)
    }

    deinit {
        start.deallocate()
    }

    /// The bytes that the sink has not received yet.
    package var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: start, count: count)) }

    /// Gives the sink what is left.
    package mutating func flush() {
        guard let sink, count > 0 else { return }
        sink.receive(UnsafeRawBufferPointer(start: start, count: count))
        count = 0
    }

    package mutating func append(_ byte: UInt8) {
        if count == capacity { makeRoom(for: 1) }
        start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
        count &+= 1
    }

    @_transparent package mutating func append(literal: StaticString) {
        append(literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { append($0) }
    }

    package mutating func append(_ text: Text) {
        text.withBytes { append($0) }
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        if let base = bytes.baseAddress { append(base, count: bytes.count) }
    }

    @_transparent package mutating func append(_ source: UnsafeRawPointer, count length: Int) {
        if length > capacity &- count { makeRoom(for: length) }
        (start + count).copyMemory(from: source, byteCount: length)
        count &+= length
    }

    package mutating func append(_ scalar: Unicode.Scalar) {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { append(byte) }
    }

    /// The decimal digits of a number.
    package mutating func append(_ number: Int) {
        var digits = String(number)
        digits.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Empties the buffer into the sink, or moves the bytes to a larger place.
    @usableFromInline mutating func makeRoom(for length: Int) {
        flush()
        guard length > capacity &- count else { return }
        let larger = max(2 * capacity, count + length)
        let moved = UnsafeMutableRawPointer.allocate(byteCount: larger, alignment: 1)
        moved.copyMemory(from: start, byteCount: count)
        start.deallocate()
        (start, capacity) = (moved, larger)
    }
}
