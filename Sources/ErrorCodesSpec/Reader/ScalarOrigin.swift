#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where the bytes of a scalar's value stand in its file.
struct ScalarOrigin: Sendable {
    /// Nobody asks where the bytes of the value stand.
    static let unknown = ScalarOrigin(start: -1)

    /// The offset of the value's first byte, where the file holds the value byte for byte; otherwise -1.
    private let start: Int32

    private init(start: Int32) {
        self.start = start
    }

    init(node: YAMLNode, text: Text, file: SourceFile) {
        let quotes = node.style == .quoted ? 1 : 0
        let offset = file.bytes.withUnsafeBufferPointer { bytes in
            Self.firstOffset(of: text, in: bytes, from: Int(node.span.start) &+ quotes)
        }
        start = Int32(truncatingIfNeeded: offset ?? -1)
    }

    /// The place of a range of the value; nil where escapes or folding moved its bytes.
    func span(of range: Range<Int>) -> Span? {
        guard start >= 0 else { return nil }
        return Span(Int(start) &+ range.lowerBound, Int(start) &+ range.upperBound)
    }

    private static func firstOffset(of value: Text, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var offset = start
        while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset &+= 1 }
        guard let source = bytes.baseAddress, offset &+ value.count <= bytes.count else { return nil }
        return memcmp(source + offset, value.start, value.count) == 0 ? offset : nil
    }
}
