extension BrokenSpec {
    /// Bytes that are not UTF-8, and characters that no spec may contain: EC0002 and EC0003.
    static let encodingCases: [BrokenSpec] =
        wrongBytes.map { name, bytes, byte, more in
            BrokenSpec(
                name,
                bytes: Array("title: Größe ".utf8) + bytes + Array("\n".utf8),
                expects: ([byte] + more).enumerated().map { index, byte in
                    """
                    1:\(14 + index) «\u{FFFD}» EC0002: this is not UTF-8: the byte 0x\(byte) cannot stand here
                      help: save the file as UTF-8
                    """
                }.joined(separator: "\n")
            )
        }
        + otherEncodings.map { name, bytes, encoding, excerpt in
            BrokenSpec(
                name,
                bytes: bytes,
                expects: """
                    1:1 «\(excerpt)» EC0002: this file is \(encoding), and a spec is UTF-8
                      help: save the file as UTF-8
                    """
            )
        }
        + forbidden.map { scalar, what in
            BrokenSpec(
                "raw \(what)",
                "title: \"Größe \(scalar)\"\nerrors: { lost: { title: Lost, status: 500 } }\n",
                expects: """
                    4:15 «\(scalar)» EC0003: the file contains \(what)
                      help: remove it
                    """
            )
        }
        + [
            BrokenSpec(
                "controls outside of texts, and several of them",
                "# \u{200F}\ntitle:\u{2028} Orders\nowner: o\u{1B}[31m\n",
                expects: """
                    4:3 «\u{200F}» EC0003: the file contains a bidirectional control (U+200F)
                      help: remove it
                    5:7 «\u{2028}» EC0003: the file contains a line separator (U+2028)
                      help: remove it
                    6:9 «\u{1B}» EC0003: the file contains a control character (U+001B)
                      help: remove it
                    """
            ),
            BrokenSpec(
                "of many wrong bytes the first twenty are shown",
                bytes: [UInt8](repeating: 0xC0, count: 50),
                expects: (1...20).map {
                    "1:\($0) «\u{FFFD}» EC0002: this is not UTF-8: the byte 0xC0 cannot stand here\n  help: save the file as UTF-8"
                }.joined(separator: "\n")
            ),
        ]

    /// Ill-formed sequences (Unicode 3.9, table 3-7), the byte that is shown, and those that are shown after it.
    private static let wrongBytes: [(String, [UInt8], String, [String])] = [
        ("a continuation byte alone", [0x80], "80", []),
        ("a lead byte alone", [0xC3], "C3", []),
        ("a sequence cut short", [0xE2, 0x82], "E2", []),
        ("a sequence of four cut short", [0xF0, 0x9F, 0x98], "F0", []),
        ("an overlong slash in two bytes", [0xC0, 0xAF], "C0", []),
        ("an overlong slash in three bytes", [0xE0, 0x80, 0xAF], "E0", []),
        ("an overlong slash in four bytes", [0xF0, 0x80, 0x80, 0xAF], "F0", []),
        ("an overlong NUL", [0xC0, 0x80], "C0", []),
        ("a high surrogate", [0xED, 0xA0, 0x80], "ED", []),
        ("a low surrogate", [0xED, 0xBF, 0xBF], "ED", []),
        ("a pair of surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "ED", ["ED"]),
        ("a scalar beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], "F4", []),
        ("a sequence of five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80], "F8", []),
        ("the byte FE", [0xFE], "FE", []),
        ("Latin 1", [0xFC], "FC", []),
    ]

    /// The beginning of a file in another encoding, with a byte order mark and without.
    private static let otherEncodings: [(String, [UInt8], String, String)] = [
        ("UTF-16, little end first", [0xFF, 0xFE, 0x61, 0x00], "UTF-16", "\u{FFFD}\u{FFFD}"),
        ("UTF-16, big end first", [0xFE, 0xFF, 0x00, 0x61], "UTF-16", "\u{FFFD}\u{FFFD}"),
        (
            "UTF-32, little end first", [0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32",
            "\u{FFFD}\u{FFFD}\0\0"
        ),
        ("UTF-32, big end first", [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61], "UTF-32", "\0\0\u{FFFD}\u{FFFD}"),
    ]

    private static let forbidden: [(Unicode.Scalar, String)] = [
        ("\u{0}", "a NUL (U+0000)"),
        ("\u{7}", "a control character (U+0007)"),
        ("\u{B}", "a control character (U+000B)"),
        ("\u{C}", "a control character (U+000C)"),
        ("\u{1B}", "a control character (U+001B)"),
        ("\u{7F}", "a control character (U+007F)"),
        ("\u{80}", "a control character (U+0080)"),
        ("\u{85}", "a next-line control (U+0085)"),
        ("\u{9F}", "a control character (U+009F)"),
        ("\u{61C}", "a bidirectional control (U+061C)"),
        ("\u{200E}", "a bidirectional control (U+200E)"),
        ("\u{200F}", "a bidirectional control (U+200F)"),
        ("\u{2028}", "a line separator (U+2028)"),
        ("\u{2029}", "a paragraph separator (U+2029)"),
        ("\u{202A}", "a bidirectional control (U+202A)"),
        ("\u{202E}", "a bidirectional control (U+202E)"),
        ("\u{2066}", "a bidirectional control (U+2066)"),
        ("\u{2069}", "a bidirectional control (U+2069)"),
        ("\u{FEFF}", "a byte order mark (U+FEFF)"),
        (Unicode.Scalar(0xFDD0 as UInt16) ?? "?", "a noncharacter (U+FDD0)"),
        (Unicode.Scalar(0xFDEF as UInt16) ?? "?", "a noncharacter (U+FDEF)"),
        ("\u{FFFE}", "a noncharacter (U+FFFE)"),
        ("\u{1FFFF}", "a noncharacter (U+1FFFF)"),
    ]
}
