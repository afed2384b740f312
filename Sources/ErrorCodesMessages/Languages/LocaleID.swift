import ErrorCodesRuntime

/// A subtag of a language tag in lower case: up to eight ASCII letters and digits in one word, or none.
struct Subtag: Hashable, Sendable {
    private(set) var bits: UInt64 = 0

    /// No subtag.
    static let none = Subtag()

    init() {}

    /// The letters and digits of a literal of the program.
    init(_ literal: StaticString) { self.init(StaticText(literal)) }

    /// The letters and digits of a word of a table.
    init(_ text: StaticText) {
        for byte in text.bytes { append(byte) }
    }

    var isNone: Bool { bits == 0 }

    var count: Int { (71 &- bits.leadingZeroBitCount) &>> 3 }

    /// Adds a letter or digit behind the others, a capital as its small letter; nine or more leave no subtag to find.
    mutating func append(_ byte: UInt8) {
        let isCapital = byte &- UInt8(ascii: "A") < 26
        bits = bits &<< 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }

    /// True if all are letters, of which none is a digit: in ASCII the bit of 0x40 tells.
    var isLetters: Bool { !isNone && bits & mask(0x4040_4040_4040_4040) == mask(0x4040_4040_4040_4040) }

    /// True if all are digits.
    var isDigits: Bool { !isNone && bits & mask(0x4040_4040_4040_4040) == 0 }

    private func mask(_ pattern: UInt64) -> UInt64 { pattern &>> UInt64(64 &- 8 &* count) }

    /// The letters and digits, in order.
    var bytes: [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: bits &>> UInt64(8 &* $0)) }
    }
}

/// The language, script and region of a language tag (BCP 47), which is what CLDR's data hangs on.
///
/// It is three machine words, so that to read one and to look something up by it allocates nothing.
struct LocaleID: Hashable, Sendable {
    var language: Subtag
    var script: Subtag = .none
    var region: Subtag = .none

    init(language: Subtag, script: Subtag = .none, region: Subtag = .none) {
        self.language = language
        self.script = script
        self.region = region
    }

    /// Of a tag in any case, with `-` or `_`; nil where it does not begin with a language.
    ///
    /// An extended language stands for itself (RFC 5646, section 4.5): `zh-yue-HK` is `yue-HK`. Wildcards are passed
    /// over (RFC 4647, section 3.4); variants, extensions and private use are no part of it.
    init?(_ tag: String) { self.init(bytes: tag.utf8) }

    init?(_ tag: StaticText) { self.init(bytes: tag.bytes) }

    private init?(bytes: some Sequence<UInt8>) {
        self.init(language: .none)
        var subtag = Subtag.none
        var length = 0
        for byte in bytes {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                guard 1...8 ~= length, take(subtag) else { break }
                (subtag, length) = (.none, 0)
            } else {
                subtag.append(byte)
                length &+= 1
            }
            if length > 8 { break }
        }
        // Where one was not taken, it is not taken again.
        if 1...8 ~= length { _ = take(subtag) }
        if language.isNone { return nil }
    }

    /// Takes the next subtag; false for the first that is neither language, script, region nor a wildcard.
    mutating func take(_ subtag: Subtag) -> Bool {
        if language.isNone {
            guard subtag.isLetters, subtag.count >= 2 else { return false }
            language = subtag
            return true
        }
        if subtag == Self.wildcard { return true }
        guard region.isNone else { return false }
        switch (subtag.count, subtag.isLetters) {
        case (3, true) where script.isNone && language.count <= 3: language = subtag
        case (4, true) where script.isNone: script = subtag
        case (2, true): region = subtag
        case (3, false) where subtag.isDigits: region = subtag
        default: return false
        }
        return true
    }

    private static let wildcard = Subtag("*")

    /// The tag in its conventional case (RFC 5646, section 2.1.1).
    var tag: String {
        func uppercased(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "a") < 26 ? byte & 0xDF : byte }
        var bytes = language.bytes
        if !script.isNone {
            bytes.append(UInt8(ascii: "-"))
            bytes += script.bytes.enumerated().map { $0.offset == 0 ? uppercased($0.element) : $0.element }
        }
        if !region.isNone {
            bytes.append(UInt8(ascii: "-"))
            bytes += region.bytes.map(uppercased)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// One word instead of three, as the tables are looked up often; nobody can choose what is in them.
    func hash(into hasher: inout Hasher) {
        hasher.combine(language.bits ^ script.bits &* 0x9E37_79B9_7F4A_7C15 ^ region.bits &<< 40)
    }
}
