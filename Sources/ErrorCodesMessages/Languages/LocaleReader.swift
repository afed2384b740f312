import ErrorCodesRuntime

/// Takes the subtags of a language tag one after the other (RFC 5646, section 2.1).
struct LocaleReader {
    private(set) var id: LocaleID?

    /// How many subtags were taken.
    private(set) var count = 0

    /// Takes the next subtag; false for the first that is neither language, script, region nor a wildcard.
    mutating func read(_ subtag: Subtag, length: Int) -> Bool {
        guard 1...8 ~= length, accept(subtag) else { return false }
        count &+= 1
        return true
    }

    private mutating func accept(_ subtag: Subtag) -> Bool {
        guard let known = id else {
            guard subtag.isLetters, subtag.count >= 2 else { return false }
            id = LocaleID(language: subtag)
            return true
        }
        if subtag == Self.wildcard { return true }
        guard known.region.isNone else { return false }
        switch (subtag.count, subtag.isLetters) {
        case (3, true) where known.script.isNone && known.language.count <= 3: id?.language = subtag
        case (4, true) where known.script.isNone: id?.script = subtag
        case (2, true): id?.region = subtag
        case (3, false) where subtag.isDigits: id?.region = subtag
        default: return false
        }
        return true
    }

    private static let wildcard = Subtag("*")
}
