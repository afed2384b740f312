/// A well-formed language tag (BCP 47, RFC 5646 2.1), in its canonical case: `zh-Hans`, `en-GB`.
package struct LanguageTag: Sendable, Hashable, Comparable {
    package static let pattern =
        "^[A-Za-z]{2,8}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
        + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"
    package let text: Text

    /// Far more than any registered tag needs (RFC 5646 4.4.1 asks for 35).
    private static let maximumLength = 255

    package init?(_ text: Text) {
        guard text.count <= Self.maximumLength else { return nil }
        let subtags = text.string.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = subtags.first, Self.isLanguage(language),
            Self.isWellFormed(Array(subtags.dropFirst()))
        else { return nil }
        self.text = text
    }

    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.text < right.text }

    /// The tag with each subtag in its conventional case (RFC 5646 2.1.1).
    package var canonical: Text {
        let subtags = text.string.lowercased().split(separator: "-")
        let cased = subtags.enumerated().map { index, subtag in
            if index == 0 || subtags[index - 1].count == 1 { return String(subtag) }
            return switch subtag.count {
            case 2: subtag.uppercased()
            case 4: String(subtag).capitalizedFirst
            default: String(subtag)
            }
        }
        return Text(cased.joined(separator: "-"))
    }

    private static func isLanguage(_ subtag: Substring) -> Bool {
        (2...8).contains(subtag.count) && subtag.utf8.allSatisfy(\.isLetter)
    }

    /// Extended language, script, region, variants, extensions, private use: each at most in this order.
    private static func isWellFormed(_ subtags: [Substring]) -> Bool {
        var rest = subtags[...]
        func take(while condition: (Substring) -> Bool, most: Int = .max) {
            var taken = 0
            while taken < most, let next = rest.first, condition(next) {
                rest.removeFirst()
                taken += 1
            }
        }
        take(while: { $0.count == 3 && $0.utf8.allSatisfy(\.isLetter) }, most: 3)
        take(while: { $0.count == 4 && $0.utf8.allSatisfy(\.isLetter) }, most: 1)
        take(while: isRegion, most: 1)
        take(while: isVariant)
        while let singleton = rest.first, singleton.count == 1, singleton.utf8.allSatisfy({ $0.isLetter || $0.isDigit })
        {
            let isPrivate = singleton.lowercased() == "x"
            rest.removeFirst()
            let before = rest.count
            take(while: {
                ((isPrivate ? 1 : 2)...8).contains($0.count) && $0.utf8.allSatisfy { $0.isLetter || $0.isDigit }
            })
            guard rest.count < before else { return false }
        }
        return rest.isEmpty
    }

    private static func isRegion(_ subtag: Substring) -> Bool {
        subtag.count == 2 && subtag.utf8.allSatisfy(\.isLetter)
            || subtag.count == 3 && subtag.utf8.allSatisfy(\.isDigit)
    }

    private static func isVariant(_ subtag: Substring) -> Bool {
        guard subtag.utf8.allSatisfy({ $0.isLetter || $0.isDigit }) else { return false }
        return (5...8).contains(subtag.count) || subtag.count == 4 && subtag.utf8.first?.isDigit == true
    }
}
