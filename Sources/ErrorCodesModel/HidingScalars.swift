/// The characters that hide what a text says, in the reader of specs and in the runtime alike.
package enum HidingScalars {
    /// True if specs and log lines must not contain a character unescaped: readers, editors or terminals cannot carry
    /// it, or treat it in ways that hide what a text says (CVE-2021-42574); tab, LF and CR are not forbidden.
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

    /// True if a line of a log or terminal must not contain a character unescaped: it is forbidden, ends the line,
    /// moves the cursor, or is invisible.
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
