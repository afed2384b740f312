import ErrorCodesRuntime

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
