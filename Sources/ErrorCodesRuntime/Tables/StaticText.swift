/// A slice of bytes that live as long as the program: UTF-8 from a string literal.
///
/// Safe to share, since nothing ever writes to a literal.
struct StaticText: @unchecked Sendable {
    let start: UnsafePointer<UInt8>
    let count: Int

    init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    init(_ literal: StaticString) {
        precondition(literal.hasPointerRepresentation, "a string literal was expected, not a scalar")
        self.init(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    var string: String { String(decoding: bytes, as: UTF8.self) }

    func slice(from offset: Int, count: Int) -> StaticText {
        StaticText(start: start + offset, count: count)
    }

    func equals(_ other: StaticText) -> Bool {
        count == other.count && (start == other.start || compare(other) == 0)
    }

    func equals(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { buffer in
            guard buffer.count == count, let start = buffer.baseAddress else { return buffer.count == count }
            return equals(StaticText(start: start, count: buffer.count))
        }
    }

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

extension StaticText: Hashable {
    static func == (left: StaticText, right: StaticText) -> Bool { left.equals(right) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
}
