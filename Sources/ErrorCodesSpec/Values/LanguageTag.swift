/// A well-formed language tag (BCP 47, RFC 5646 2.1), in its canonical case: `zh-Hans`, `en-GB`.
package struct LanguageTag: Sendable, Hashable, Comparable {
    package static let pattern =
        "^[A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
        + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"
    package let text: Text

    /// Far more than any registered tag needs (RFC 5646 4.4.1 asks for 35).
    private static let maximumLength = 255

    package init?(_ text: Text) {
        self.text = text
        if text.count >= 2, isShortAndLowercase { return }
        guard text.count <= Self.maximumLength, text.withBytes(Self.isWellFormed) else { return nil }
    }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }

    /// The tag with each subtag in its conventional case (RFC 5646 2.1.1).
    package var canonical: Text {
        if isShortAndLowercase { return text }
        return text.withBytes { bytes in
            var isCanonical = true
            Self.forEachByte(of: bytes) { index, cased in isCanonical = isCanonical && bytes[index] == cased }
            guard !isCanonical else { return text }
            var result = ByteBuffer(capacity: bytes.count)
            Self.forEachByte(of: bytes) { _, cased in result.append(cased) }
            return Text(copying: result.bytes)
        }
    }

    /// Whether it is a language alone, as most tags are: `en`.
    private var isShortAndLowercase: Bool {
        guard text.count <= 3 else { return false }
        var index = 0
        while index < text.count {
            guard text.start[index].isLowercaseLetter else { return false }
            index &+= 1
        }
        return true
    }

    /// Calls `body` for each byte of a tag, with the byte in its conventional case.
    private static func forEachByte(of bytes: UnsafeRawBufferPointer, _ body: (Int, UInt8) -> Void) {
        var previousCount = 1
        var subtag = Subtag(of: bytes, at: 0)
        while let current = subtag {
            for index in current.start..<current.end {
                let isCapital = current.count == 2 || current.count == 4 && index == current.start
                let byte = bytes[index]
                body(index, previousCount != 1 && isCapital ? byte.uppercased : byte.lowercased)
            }
            if current.end < bytes.count { body(current.end, bytes[current.end]) }
            previousCount = current.count
            subtag = current.next(in: bytes)
        }
    }

    /// Language, extended language, script, region, variants, extensions, private use: each at most in this order, and
    /// no variant or singleton twice (RFC 5646 2.2.5, 2.2.6).
    private static func isWellFormed(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let language = Subtag(of: bytes, at: 0), language.isLetters, 2 <= language.count, language.count <= 8
        else { return false }
        var rest = language.next(in: bytes)
        var extensions = 0
        while let subtag = rest, subtag.isLetters, subtag.count == 3, extensions < 3 {
            extensions += 1
            rest = subtag.next(in: bytes)
        }
        if let script = rest, script.isLetters, script.count == 4 { rest = script.next(in: bytes) }
        if let region = rest, region.isRegion { rest = region.next(in: bytes) }
        var variants: [Subtag] = []
        while let variant = rest, variant.isVariant {
            guard !variants.contains(where: { $0.isEqual(to: variant, in: bytes) }) else { return false }
            variants.append(variant)
            rest = variant.next(in: bytes)
        }
        var singletons: [UInt8] = []
        while let singleton = rest, singleton.count == 1, singleton.isAlphanumeric {
            let letter = bytes[singleton.start].lowercased
            guard !singletons.contains(letter) else { return false }
            singletons.append(letter)
            let shortest = letter == UInt8(ascii: "x") ? 1 : 2
            rest = singleton.next(in: bytes)
            guard let first = rest, first.isPart(shortest: shortest) else { return false }
            while let part = rest, part.isPart(shortest: shortest) { rest = part.next(in: bytes) }
        }
        return rest == nil
    }
}

/// A part of a language tag, between hyphens; perhaps empty.
private struct Subtag {
    let start: Int
    let end: Int
    /// The digit with which it begins counts for variants.
    let beginsWithDigit: Bool
    private let letters: Int
    private let digits: Int

    /// The subtag that begins at an offset; nil past the end of the tag.
    init?(of bytes: UnsafeRawBufferPointer, at start: Int) {
        guard start <= bytes.count else { return nil }
        self.start = start
        var end = start
        var letters = 0
        var digits = 0
        while end < bytes.count, bytes[end] != UInt8(ascii: "-") {
            if bytes[end].isLetter { letters += 1 } else if bytes[end].isDigit { digits += 1 }
            end += 1
        }
        (self.end, self.letters, self.digits) = (end, letters, digits)
        beginsWithDigit = start < end && bytes[start].isDigit
    }

    var count: Int { end - start }
    var isLetters: Bool { letters == count }
    var isAlphanumeric: Bool { letters + digits == count }
    var isRegion: Bool { count == 2 && isLetters || count == 3 && digits == count }
    var isVariant: Bool { isAlphanumeric && (5 <= count && count <= 8 || count == 4 && beginsWithDigit) }

    func isEqual(to other: Subtag, in bytes: UnsafeRawBufferPointer) -> Bool {
        bytes[start..<end].elementsEqual(bytes[other.start..<other.end]) { $0.lowercased == $1.lowercased }
    }

    /// Whether it can stand behind a singleton.
    func isPart(shortest: Int) -> Bool { isAlphanumeric && shortest <= count && count <= 8 }

    func next(in bytes: UnsafeRawBufferPointer) -> Subtag? { Subtag(of: bytes, at: end + 1) }
}
