/// Looks for bytes that are not printable ASCII, eight at a time: nearly all that a spec holds is.
enum PlainBytes {
    private static let highestBits: UInt64 = 0x8080_8080_8080_8080
    private static let lowerBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    private static let lineFeed: UInt8 = 0x0A

    /// The offset of the next byte that is not printable ASCII; `end` where there is none.
    static func end(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset &+ 8 <= end, exceptions(bytes + offset).others == 0 { offset &+= 8 }
        while offset < end, bytes[offset] &- 0x20 < 0x5F { offset &+= 1 }
        return offset
    }

    /// The offset of the next byte that is neither printable ASCII nor a line feed; `end` where there is none.
    static func endOfLines(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        var offset = start
        while offset &+ 8 <= end {
            let (lineFeeds, others) = exceptions(bytes + offset)
            guard others & ~lineFeeds == 0 else { break }
            offset &+= 8
        }
        while offset < end, bytes[offset] &- 0x20 < 0x5F || bytes[offset] == lineFeed { offset &+= 1 }
        return offset
    }

    /// The highest bit of each of eight bytes that is a line feed, and of each that is not printable ASCII.
    private static func exceptions(_ bytes: UnsafePointer<UInt8>) -> (lineFeeds: UInt64, others: UInt64) {
        let block = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self)
        let belowSpace = ~((block | highestBits) &- 0x2020_2020_2020_2020)
        let delete = (block & lowerBits) &+ 0x0101_0101_0101_0101
        let feedsAsZeros = block ^ 0x0A0A_0A0A_0A0A_0A0A
        let lineFeeds = ~(((feedsAsZeros & lowerBits) &+ lowerBits) | feedsAsZeros)
        return (lineFeeds & highestBits, (block | belowSpace | delete) & highestBits)
    }
}
