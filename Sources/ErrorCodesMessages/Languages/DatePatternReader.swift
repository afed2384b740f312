import ErrorCodesRuntime

/// Takes a date pattern apart: runs of one ASCII letter are fields, all else is literal, and so is what is in
/// apostrophes (UTS 35, part 4, section 8).
struct DatePatternReader {
    enum Part {
        case literal(StaticText)
        case field(letter: UInt8, width: Int)
    }

    private let text: StaticText
    private var offset = 0

    init(_ text: StaticText) { self.text = text }

    mutating func next() -> Part? {
        guard offset < text.count else { return nil }
        let start = offset
        let first = text.start[start]
        if first == Self.apostrophe {
            skip { $0 != Self.apostrophe }
            offset += 1
            return .literal(text.slice(from: start + 1, count: offset - start - 2))
        }
        if Self.isLetter(first) {
            skip { $0 == first }
            return .field(letter: first, width: offset - start)
        }
        skip { !Self.isLetter($0) && $0 != Self.apostrophe }
        return .literal(text.slice(from: start, count: offset - start))
    }

    /// Passes the next byte, and those behind it that meet a condition.
    private mutating func skip(while condition: (UInt8) -> Bool) {
        repeat { offset += 1 } while offset < text.count && condition(text.start[offset])
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
}
