#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Looks for bytes that are not printable ASCII, eight at a time: nearly all that a spec holds is.
enum PlainBytes {
    /// The offset of the next byte that is not printable ASCII; `end` where there is none.
    static func end(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset &+ 8 <= end, isPlain(bytes + offset) { offset &+= 8 }
        while offset < end, bytes[offset] &- 0x20 < 0x5F { offset &+= 1 }
        return offset
    }

    /// Whether eight bytes are plain: none has its highest bit, is below 0x20, or is 0x7F.
    private static func isPlain(_ bytes: UnsafePointer<UInt8>) -> Bool {
        var block: UInt64 = 0
        memcpy(&block, bytes, 8)
        let belowSpace = (block &- 0x2020_2020_2020_2020) & ~block
        let withDelete = block &+ 0x0101_0101_0101_0101
        return (block | belowSpace | withDelete) & 0x8080_8080_8080_8080 == 0
    }
}
