import ErrorCodesRuntime

/// Writes bytes of text into lent memory, and counts those for which there is no room.
struct TextWriter {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

    /// The bytes written; `count` must not exceed the memory.
    var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: memory[..<count]) }

    mutating func append(_ byte: UInt8) {
        if count < memory.count { memory.initializeElement(at: count, to: byte) }
        count += 1
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        if bytes.count <= memory.count - count { _ = memory[count...].initialize(fromContentsOf: bytes) }
        count += bytes.count
    }

    /// Appends the digit of a script whose digits differ in their last byte only; a byte that is no digit stays.
    mutating func append(digit: UInt8, zero: StaticText) {
        let value = digit &- UInt8(ascii: "0")
        guard value < 10 else { return append(digit) }
        for index in 0..<zero.count - 1 { append(zero.start[index]) }
        append(zero.start[zero.count - 1] + value)
    }
}
