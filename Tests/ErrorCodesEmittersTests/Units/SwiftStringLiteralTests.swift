import Testing

@testable import ErrorCodesSwiftEmitter
@testable import ErrorCodesSpec

struct SwiftStringLiteralTests {
    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), (#"a "b""#, #""a \"b\"""#), (#"\(x)"#, #""\\(x)""#),
        (#"end\"#, #""end\\""#),
        ("a\nb\r\tc", #""a\nb\r\tc""#), ("\0\u{7}\u{7F}", #""\u{0}\u{7}\u{7F}""#),
        ("\u{202E}x\u{2028}", #""\u{202E}x\u{2028}""#),
        ("\u{FEFF}\u{85}\u{1FFFF}", #""\u{FEFF}\u{85}\u{1FFFF}""#), ("é 👩‍👩‍👧 很", "\"é 👩‍👩‍👧 很\""), ("*/ # `", "\"*/ # `\""),
    ])
    func literals(_ text: String, _ literal: String) {
        #expect(SwiftStringLiteral(Text(text)).text == literal)
    }

    /// Inside `#"""`, where only a backslash with `#`, three quotes and control characters mean something.
    @Test(arguments: [
        ("", ""), ("plain", "plain"), (#"a "b""#, #"a "b""#), (#"\(x)"#, ##"\#\(x)"##), (#"\"#, ##"\#\"##),
        (##"\#(x)"##, ##"\#\#(x)"##), (#"""""#, ##"""\#""##), (##"""""#"##, ####"""\#""#"####),
        ("\"\"\"\"\"\"", ##"""\#""\#"""##), ("a\tb", ##"a\#u{9}b"##), ("a\nb", ##"a\#u{B}b"##),
        ("\u{202E}x", ##"\#u{202E}x"##), ("é 👩‍👩‍👧", "é 👩‍👩‍👧"), ("# ## *//", "# ## *//"),
    ])
    func tableTexts(_ text: String, _ expected: String) {
        #expect(SwiftTableText(Text(text)).text == expected)
    }
}
