extension String {
    /// A text from bytes; nil where they are not well-formed UTF-8 (RFC 3629, section 4).
    ///
    /// The standard library's own initialiser of this kind is not there on every system that the package supports.
    init?(validUTF8 bytes: [UInt8]) {
        guard bytes.withUnsafeBufferPointer(UTF8Validation.isWellFormed) else { return nil }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

/// The grammar of UTF-8 (RFC 3629, section 4).
enum UTF8Validation {
    static func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            index += 1
            if lead < 0x80 { continue }
            guard let (second, tails) = continuation(of: lead), index + tails < bytes.count,
                second ~= bytes[index]
            else { return false }
            index += 1
            for _ in 0..<tails {
                guard 0x80...0xBF ~= bytes[index] else { return false }
                index += 1
            }
        }
        return true
    }

    /// The bytes that may follow a leading byte at once, and how many bytes from 80 to BF come then.
    private static func continuation(of lead: UInt8) -> (second: ClosedRange<UInt8>, tails: Int)? {
        switch lead {
        case 0xC2...0xDF: (0x80...0xBF, 0)
        case 0xE0: (0xA0...0xBF, 1)
        case 0xE1...0xEC, 0xEE, 0xEF: (0x80...0xBF, 1)
        case 0xED: (0x80...0x9F, 1)
        case 0xF0: (0x90...0xBF, 2)
        case 0xF1...0xF3: (0x80...0xBF, 2)
        case 0xF4: (0x80...0x8F, 2)
        default: nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// True if the bytes are the same.
    func elementsAreEqual(to other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = baseAddress, let otherStart = other.baseAddress else { return count == other.count }
        return StaticText(start: start, count: count).equals(StaticText(start: otherStart, count: other.count))
    }
}
