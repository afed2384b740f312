/// ASCII letters and digits, by subtraction rather than by ranges: this is asked of every byte of every name, so it is
/// inlined into the modules that ask.
extension UInt8 {
    @inlinable package var isDigit: Bool { self &- 0x30 < 10 }
    @inlinable package var isLowercaseLetter: Bool { self &- 0x61 < 26 }
    @inlinable package var isUppercaseLetter: Bool { self &- 0x41 < 26 }
    @inlinable package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inlinable package var isLetterOrDigit: Bool { isLetter || isDigit }
    @inlinable package var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    /// A space or a tab.
    @inlinable package var isBlank: Bool { self == 0x20 || self == 0x09 }
    @inlinable package var isLineBreak: Bool { self == 0x0A || self == 0x0D }
    /// A space, a tab, or a line break.
    @inlinable package var isWhiteSpace: Bool { isBlank || isLineBreak }

    @inlinable package var uppercased: UInt8 { isLowercaseLetter ? self &- 0x20 : self }
    @inlinable package var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}
