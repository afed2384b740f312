/// ASCII letters and digits, by subtraction rather than by ranges: this is asked of every byte of every name.
extension UInt8 {
    package var isDigit: Bool { self &- 0x30 < 10 }
    package var isLowercaseLetter: Bool { self &- 0x61 < 26 }
    package var isUppercaseLetter: Bool { self &- 0x41 < 26 }
    package var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    package var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    /// A space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isLineBreak: Bool { self == 0x0A || self == 0x0D }
    /// A space, a tab, or a line break.
    var isWhiteSpace: Bool { isBlank || isLineBreak }

    var uppercased: UInt8 { isLowercaseLetter ? self &- 0x20 : self }
    var lowercased: UInt8 { isUppercaseLetter ? self | 0x20 : self }
}
