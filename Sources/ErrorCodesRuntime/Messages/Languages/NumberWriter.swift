/// Writes the bytes of a number into memory that is large enough.
struct NumberWriter {
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ buffer: UnsafeMutableBufferPointer<UInt8>) { self.buffer = buffer }

    mutating func append(_ byte: UInt8) {
        buffer.initializeElement(at: count, to: byte)
        count += 1
    }

    mutating func append(_ text: StaticText) {
        for byte in text.bytes { append(byte) }
    }

    /// Appends the digit of a script whose digits differ in their last byte only; a byte that is no digit stays.
    mutating func append(digit: UInt8, zero: StaticText) {
        let value = digit &- UInt8(ascii: "0")
        guard value < 10 else { return append(digit) }
        for index in 0..<zero.count - 1 { append(zero.start[index]) }
        append(zero.start[zero.count - 1] + value)
    }
}
