#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Bytes that grow at their end, each addition one copy of memory.
///
/// An array of bytes would do the same; in a debug build, where generic code is not specialized, an array takes ten
/// times as long, and a plugin in a debug build runs a debug build of the generator.
package struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    package private(set) var count = 0

    package init(capacity: Int) {
        self.capacity = max(capacity, 64)
        start = Self.checked(malloc(self.capacity))
        LargePages.prepare(start, byteCount: self.capacity)
    }

    deinit {
        free(start)
    }

    package var isEmpty: Bool { count == 0 }
    package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }
    package var array: [UInt8] { [UInt8](bytes) }

    package mutating func append(_ byte: UInt8) {
        if count == capacity { grow(by: 1) }
        start[count] = byte
        count &+= 1
    }

    package mutating func append(_ source: UnsafePointer<UInt8>, count length: Int) {
        if capacity &- count < length { grow(by: length) }
        memcpy(start + count, source, length)
        count &+= length
    }

    package mutating func append(_ source: UnsafeRawBufferPointer) {
        guard let base = source.baseAddress else { return }
        append(base.assumingMemoryBound(to: UInt8.self), count: source.count)
    }

    package mutating func append(_ text: Text) {
        append(text.start, count: text.count)
    }

    package mutating func append(literal: StaticString) {
        guard literal.hasPointerRepresentation else { return literal.withUTF8Buffer { append(.init($0)) } }
        append(literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    /// The first bytes of a literal; all of it where it has no more.
    package mutating func append(literal: StaticString, count: Int) {
        append(literal.utf8Start, count: count < literal.utf8CodeUnitCount ? count : literal.utf8CodeUnitCount)
    }

    /// The decimal digits of a number.
    package mutating func append(_ number: Int) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude
        var divisor: UInt = 1
        while rest / divisor > 9 { divisor &*= 10 }
        while divisor > 0 {
            append(UInt8(truncatingIfNeeded: rest / divisor) &+ 0x30)
            rest %= divisor
            divisor /= 10
        }
    }

    package mutating func removeAll() { count = 0 }

    /// Keeps the bytes for texts, which begin at the result; nothing can be appended after it.
    consuming func keep() -> UnsafePointer<UInt8> {
        let bytes = Self.checked(realloc(start, max(count, 1)))
        discard self
        TextArena.shared.adopt(bytes)
        return UnsafePointer(bytes)
    }

    /// Moves the bytes to a larger place; the system moves pages of many bytes without touching them.
    private mutating func grow(by length: Int) {
        capacity = max(capacity * 2, count + length)
        start = Self.checked(realloc(start, capacity))
        LargePages.prepare(start, byteCount: capacity)
    }

    private static func checked(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<UInt8> {
        guard let memory else { fatalError("out of memory") }
        return memory.assumingMemoryBound(to: UInt8.self)
    }
}
