import Testing

@testable import ErrorCodesSwiftEmitter
@testable import ErrorCodesSpec

struct DocCommentTests {
    @Test
    func paragraphsAreApart() {
        var comment = DocComment()
        comment.sentence("First.")
        comment.paragraph("Second\nline.")
        comment.sentence("Causes:")
        comment.item("one\ntwo")
        comment.continuation("Fix: ", "three\nfour")
        comment.sentence("- Parameters:")
        comment.parameter("id", "a\nb")
        #expect(
            written(comment) == """
                /// First.
                ///
                /// Second
                /// line.
                ///
                /// Causes:
                /// - one
                ///   two
                ///   Fix: three
                ///   four
                ///
                /// - Parameters:
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
        var comment = DocComment()
        comment.paragraph(Text(text))
        #expect(written(comment) == expected)
    }

    @Test
    func aLineStaysALine() {
        #expect(CommentLine("a\nb\rc\u{7}").text == "aU+AbU+DcU+7")
    }

    private func written(_ comment: DocComment) -> String {
        var writer = CodeWriter(sizeHint: 0)
        comment.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
