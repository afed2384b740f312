/// The characters that hide what a text says, in the reader of specs and in the runtime alike.
package enum HidingScalars {
    /// Whether no spec and no line of a log may hold a character as it is, since readers, editors and terminals treat it
    /// in ways that hide what a text says (CVE-2021-42574), or cannot carry it at all; tab, LF and CR are not counted.
    @inlinable
    package static func isForbidden(_ value: UInt32) -> Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0: true
        // Bidirectional controls, line and paragraph separators, the byte order mark.
        case 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
        // Tag characters.
        case 0xE0000...0xE007F: true
        default: isNoncharacter(value)
        }
    }

    /// Unicode 23.7.
    @inlinable
    package static func isNoncharacter(_ value: UInt32) -> Bool {
        value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= value
    }

    /// Whether a line of a log or of a terminal must not hold a character as it is: it is forbidden, it ends the line or
    /// moves in it, or nothing of it is seen.
    ///
    /// The two joiners and the two selectors of emoji stay, since they shape what stands beside them; other variation
    /// selectors can carry any bytes unseen.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: false
        case 0x09, 0x0A, 0x0D: true
        case 0x200C, 0x200D, 0xFE0E, 0xFE0F: false
        default:
            isForbidden(scalar.value) || scalar.properties.isDefaultIgnorableCodePoint
                || scalar.properties.generalCategory == .format
        }
    }
}
