import ErrorCodesRuntime

/// The direction that a text runs in.
enum TextDirection: Hashable, Sendable {
    case leftToRight
    case rightToLeft

    /// The direction of a language, a tag of BCP 47.
    init(language: String) { self = Self.isRightToLeft(language: language) ? .rightToLeft : .leftToRight }

    /// True if a language, a tag of BCP 47, is written from right to left: by its script, or else the script that CLDR
    /// takes for granted in its region.
    static func isRightToLeft(language: String) -> Bool {
        guard let id = LocaleID(language)?.canonical else { return false }
        return rightToLeftScripts.contains(id.script.isNone ? id.impliedScript : id.script)
    }

    private static let rightToLeftScripts: Set<Subtag> = {
        var scripts: Set<Subtag> = []
        var cursor = TableCursor(StaticText(LocaleID.rightToLeftScripts))
        while let script = cursor.word() { scripts.insert(Subtag(script)) }
        return scripts
    }()

    /// The direction of the first character of a text that has a strong one; nil where none has, as in `12 %`.
    ///
    /// Characters within isolates count too, unlike in rule P2 of UAX 9.
    static func strong(in text: String) -> TextDirection? {
        for scalar in text.unicodeScalars {
            if let direction = TextDirection(of: scalar) { return direction }
        }
        return nil
    }

    /// True if a text has any character of the other direction, so that it would mix directions within a text of this
    /// one.
    func isOpposed(in text: String) -> Bool {
        for scalar in text.unicodeScalars {
            if let direction = TextDirection(of: scalar), direction != self { return true }
        }
        return false
    }
}

extension TextDirection {
    /// The strong direction of a character (bidirectional classes L, R and AL of UAX 9); nil for a weak or neutral one.
    ///
    /// Approximated by block and general category: right to left are the letters, digits and signs of the blocks that
    /// Unicode keeps for such scripts, but for marks, and in the Arabic blocks for digits and signs too.
    init?(of scalar: Unicode.Scalar) {
        if scalar.isASCII {
            guard (UInt8(scalar.value) | 0x20) &- UInt8(ascii: "a") < 26 else { return nil }
            self = .leftToRight
            return
        }
        switch scalar.value {
        case 0x200E: self = .leftToRight
        case 0x200F, 0x061C: self = .rightToLeft
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
            guard Self.isStrong(inRightToLeftBlock: scalar) else { return nil }
            self = .rightToLeft
        default:
            guard Self.isLetter(scalar) else { return nil }
            self = .leftToRight
        }
    }

    private static func isStrong(inRightToLeftBlock scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x06FF, 0x10D30...0x10D39, 0x10D40...0x10D49, 0x10E60...0x10E7E, 0x1EC70...0x1EEFF:
            return isLetter(scalar)
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .mathSymbol, .currencySymbol, .unassigned: return false
        default: return true
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .spacingMark,
            .letterNumber:
            true
        default: false
        }
    }
}
