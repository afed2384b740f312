/// A character that shows nothing and that some script needs within words, where lines may break or letters join.
///
/// Texts for readers may have them: the zero width space parts the words of Khmer and Thai, the soft hyphen those of
/// German, the vowel separator shapes Mongolian. Joiners (U+200C, U+200D) are no such characters: they shape scripts and
/// emoji wherever they stand.
struct InvisibleScalar: CustomStringConvertible {
    private static let names: [UInt32: String] = [
        0xAD: "a soft hyphen (U+00AD)", 0x180E: "a Mongolian vowel separator (U+180E)",
        0x200B: "a zero width space (U+200B)", 0x2060: "a word joiner (U+2060)",
    ]

    let description: String

    /// The first one in a text.
    static func first(in text: Text) -> InvisibleScalar? {
        guard PlainBytes.end(text.start, from: 0, to: text.count) < text.count else { return nil }
        for scalar in text.string.unicodeScalars {
            if let name = names[scalar.value] { return InvisibleScalar(description: name) }
        }
        return nil
    }
}

extension Text {
    /// True if the text has no visible character.
    var isInvisible: Bool {
        guard count > 0 else { return true }
        // ASCII and most letters of most scripts, at a glance.
        let lead = start[0]
        if 0x21..<0x7F ~= lead || 0xD0...0xD7 ~= lead || 0xE4...0xEC ~= lead { return false }
        return string.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        }
    }
}
