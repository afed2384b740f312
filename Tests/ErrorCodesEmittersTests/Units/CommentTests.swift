import Testing

@testable import ErrorCodesSwiftEmitter
@testable import ErrorCodesSpec

struct CommentTests {
    @Test
    func paragraphsAreApart() {
        let written = written { writer in
            writer.comment("First.")
            writer.commentParagraph("Second\nline.")
            writer.commentParagraph(nil)
            writer.comment(text: "one\ntwo", first: "- ", others: "  ")
            writer.comment(text: "three\nfour", first: "  Fix: ", others: "  ")
            writer.comment(text: "a\nb", first: "  - ", name: "id", others: "    ")
        }
        #expect(
            written == """
                /// First.
                ///
                /// Second
                /// line.
                /// - one
                ///   two
                ///   Fix: three
                ///   four
                ///   - id: a
                ///     b

                """
        )
    }

    @Test(arguments: [
        ("a\rb", "/// a\n/// b\n"), ("a\r\nb", "/// a\n///\n/// b\n"), ("a\n\nb", "/// a\n///\n/// b\n"),
        ("a\n*/ #if x\n", "/// a\n/// */ #if x\n///\n"), ("tab\there", "/// tab    here\n"),
        ("\u{0}\u{202E}\u{2028}", "/// U+0U+202EU+2028\n"), ("é", "/// é\n"), ("/* `x` */", "/// /* `x` */\n"),
    ])
    func nothingEndsTheComment(_ text: String, _ expected: String) {
        #expect(written { $0.comment(text: Text(text)) } == expected)
    }

    @Test
    func aLineStaysALine() {
        #expect(CommentLine("a\nb\rc\u{7}").text == "aU+AbU+DcU+7")
    }

    private func written(_ write: (inout CodeWriter) -> Void) -> String {
        var writer = CodeWriter(sizeHint: 0)
        write(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
