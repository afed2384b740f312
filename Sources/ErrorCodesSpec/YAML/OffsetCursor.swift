/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come almost in the order of the file, so the cursor walks from one to the next, back as
/// well, instead of keeping a table.
struct OffsetCursor {
    private let bytes: UnsafeRawBufferPointer
    private let isASCII: Bool
    private var scalar = 0
    private var byte = 0

    init(bytes: UnsafeRawBufferPointer, isASCII: Bool) {
        self.bytes = bytes
        self.isASCII = isASCII
    }

    /// The byte offset of the code point with this number.
    mutating func offset(ofScalar target: Int) -> Int {
        if isASCII { return min(target, bytes.count) }
        while scalar > target, byte > 0 {
            byte -= 1
            while byte > 0, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
            scalar -= 1
        }
        while scalar < target, byte < bytes.count {
            byte += 1
            while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
            scalar += 1
        }
        return byte
    }
}
