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
        if isShortAndLowercase { return }
        guard text.count <= Self.maximumLength, Self.isWellFormed(text) else { return nil }
    }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }

    /// The tag with each subtag in its conventional case (RFC 5646 2.1.1).
    package var canonical: Text {
        if isShortAndLowercase { return text }
        return Text(capacity: text.count) { cased in
            var count = 0
            var previous = 1
            for subtag in Self.subtags(of: text) {
                for (index, byte) in subtag.enumerated() {
                    let isCapital = subtag.count == 2 || subtag.count == 4 && index == 0
                    cased[count] = isCapital && previous != 1 ? byte.uppercased : byte.lowercased
                    count += 1
                }
                if count < text.count { cased[count] = Self.hyphen }
                count += 1
                previous = subtag.count
            }
            return text.count
        }
    }

    /// True if it is a language alone, as most tags are: `en`.
    private var isShortAndLowercase: Bool {
        2...3 ~= text.count && text.bytes.allSatisfy(\.isLowercaseLetter)
    }

    private static let hyphen = UInt8(ascii: "-")

    @_optimize(none) private static func subtags(of text: Text) -> [Slice<UnsafeBufferPointer<UInt8>>] {
        text.bytes.split(separator: hyphen, omittingEmptySubsequences: false)
    }

    /// Language, extended language, script, region, variants, extensions, private use: each at most in this order, and
    /// no variant or singleton twice (RFC 5646 2.2.5, 2.2.6).
    @_optimize(none) private static func isWellFormed(_ text: Text) -> Bool {
        var rest = subtags(of: text)[...]
        guard let language = rest.popFirst(), language.isLetters(2...8) else { return false }
        for _ in 0..<3 where rest.first?.isLetters(3...3) == true { rest.removeFirst() }
        if rest.first?.isLetters(4...4) == true { rest.removeFirst() }
        if let region = rest.first, region.isLetters(2...2) || region.count == 3 && region.allSatisfy(\.isDigit) {
            rest.removeFirst()
        }
        var variants: Set<[UInt8]> = []
        while let variant = rest.first, variant.isVariant {
            guard variants.insert(variant.map(\.lowercased)).inserted else { return false }
            rest.removeFirst()
        }
        var singletons: Set<UInt8> = []
        while let subtag = rest.popFirst() {
            guard subtag.isAlphanumeric(1...1), let letter = subtag.first?.lowercased,
                singletons.insert(letter).inserted
            else { return false }
            let shortest = letter == UInt8(ascii: "x") ? 1 : 2
            let parts = rest.prefix { $0.isAlphanumeric(shortest...8) }
            guard !parts.isEmpty else { return false }
            rest.removeFirst(parts.count)
        }
        return true
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    fileprivate func isLetters(_ counts: ClosedRange<Int>) -> Bool { counts ~= count && allSatisfy(\.isLetter) }

    fileprivate func isAlphanumeric(_ counts: ClosedRange<Int>) -> Bool {
        counts ~= count && allSatisfy { $0.isLetter || $0.isDigit }
    }

    /// The digit with which it begins counts for variants.
    @_optimize(none) fileprivate var isVariant: Bool {
        isAlphanumeric(5...8) || isAlphanumeric(4...4) && first?.isDigit == true
    }
}
