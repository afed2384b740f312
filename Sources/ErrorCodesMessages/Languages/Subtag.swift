import ErrorCodesRuntime

/// A subtag of a language tag in lower case: up to eight ASCII letters and digits in one word, or none.
struct Subtag: Hashable, Sendable {
    private(set) var bits: UInt64 = 0

    /// No subtag.
    static let none = Subtag()

    init() {}

    /// The letters and digits of a literal of the program.
    init(_ literal: StaticString) {
        for byte in StaticText(literal).bytes { append(byte) }
    }

    var isNone: Bool { bits == 0 }

    var count: Int { (71 &- bits.leadingZeroBitCount) &>> 3 }

    /// Adds a letter or digit behind the others, a capital as its small letter; nine or more leave no subtag to find.
    mutating func append(_ byte: UInt8) {
        let isCapital = byte &- UInt8(ascii: "A") < 26
        bits = bits &<< 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }

    /// Whether all are letters, of which none is a digit: in ASCII the bit of 0x40 tells.
    var isLetters: Bool { !isNone && bits & mask(0x4040_4040_4040_4040) == mask(0x4040_4040_4040_4040) }

    /// Whether all are digits.
    var isDigits: Bool { !isNone && bits & mask(0x4040_4040_4040_4040) == 0 }

    private func mask(_ pattern: UInt64) -> UInt64 { pattern &>> UInt64(64 &- 8 &* count) }

    /// The letters and digits, in order.
    var bytes: [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: bits &>> UInt64(8 &* $0)) }
    }
}

extension Subtag {
    /// The letters and digits of a word of a table.
    init(_ text: StaticText) {
        for byte in text.bytes { append(byte) }
    }
}
