/// How many columns of a terminal a character takes.
enum TerminalWidth {
    private static let emojiPresentation: Unicode.Scalar = "\u{FE0F}"

    static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return isWide(scalar) || character.unicodeScalars.contains(emojiPresentation) ? 2 : 1
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x1100 && (scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) })
    }

    /// The blocks whose characters are Wide or Fullwidth (Unicode Standard Annex 11), apart from emoji.
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}

extension String {
    /// How many columns of a terminal the text takes.
    var terminalWidth: Int { reduce(0) { $0 + TerminalWidth.of($1) } }
}
