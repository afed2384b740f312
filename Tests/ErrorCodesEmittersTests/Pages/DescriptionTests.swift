import ErrorCodesEmitters
import ErrorCodesMarkdown
import Testing

/// Descriptions are Markdown with which nobody can get markup, scripts or requests into a page.
struct DescriptionTests {
    @Test
    func withoutALibraryADescriptionIsParagraphs() {
        let description = "One *a*\n<b>two</b>\n\n \nThree\n"
        #expect(PlainDescriptions().html(description).string == "<p>One *a*\n&lt;b&gt;two&lt;/b&gt;</p>\n<p>Three</p>")
        #expect(PlainDescriptions().markdown(description).string == "One \\*a\\* \\<b\\>two\\</b\\>\n\nThree")
    }

    #if Markdown
        /// A description, and what becomes of it in HTML and in Markdown.
        struct Case: Sendable, CustomTestStringConvertible {
            let description: String
            let html: String
            let markdown: String

            var testDescription: String { description }
        }

        static let cases = [
            Case(
                description: "A *b* **c** `d`",
                html: "<p>A <em>b</em> <strong>c</strong> <code>d</code></p>",
                markdown: "A *b* **c** `d`"
            ),
            Case(description: "# A\n\n##### B", html: "<h3>A</h3>\n<h6>B</h6>", markdown: "### A\n\n###### B"),
            Case(description: "~~a~~", html: "<p><del>a</del></p>", markdown: "~~a~~"),
            Case(
                description: "a <script>alert(1)</script>",
                html: "<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>",
                markdown: #"a \<script\>alert(1)\</script\>"#
            ),
            Case(
                description: "<div onclick=\"x\">\n*a*\n</div>",
                html: "<p>&lt;div onclick=&quot;x&quot;&gt;\n*a*\n&lt;/div&gt;</p>",
                markdown: "\\<div onclick=\"x\"\\>\n\\*a\\*\n\\</div\\>"
            ),
            Case(description: "<!-- a -->", html: "<p>&lt;!-- a --&gt;</p>", markdown: #"\<\!-- a --\>"#),
            Case(
                description: "[a](https://example.com/?b=c&d)",
                html: "<p><a href=\"https://example.com/?b=c&amp;d\">a</a></p>",
                markdown: "[a](https://example.com/?b=c&d)"
            ),
            Case(description: "[*a*](javascript:alert(1))", html: "<p><em>a</em></p>", markdown: "*a*"),
            Case(description: "[a](JaVaScRiPt&colon;alert(1))", html: "<p>a</p>", markdown: "a"),
            Case(description: "[a](data:text/html,b) [c](//example.com)", html: "<p>a c</p>", markdown: "a c"),
            Case(
                description: "<javascript:alert(1)>",
                html: "<p>javascript:alert(1)</p>",
                markdown: "javascript:alert(1)"
            ),
            Case(
                description: "~~~~ a`b\n~~~\n<script>\n~~~~",
                html: "<pre><code class=\"language-a\">~~~\n&lt;script&gt;\n</code></pre>",
                markdown: "``` a\n~~~\n<script>\n```"
            ),
            Case(
                description: "[https://a&#62;&#60;b&#62;](https://a&#62;&#60;b&#62;)",
                html: "<p><a href=\"https://a%3E%3Cb%3E\">https://a&gt;&lt;b&gt;</a></p>",
                markdown: #"[https://a\>\<b\>](https://a%3E%3Cb%3E)"#
            ),
            Case(
                description: "[a](https://example.com \"b&#10;&#10;# C\")",
                html: "<p><a href=\"https://example.com\">a</a></p>",
                markdown: "[a](https://example.com)"
            ),
            Case(
                description: "[![a](https://example.com/b.png)](https://example.com/)",
                html: "<p><a href=\"https://example.com/\">a</a></p>",
                markdown: "[a](https://example.com/)"
            ),
            Case(
                description: "![a](https://example.com/b.png)",
                html: "<p><a href=\"https://example.com/b.png\">a</a></p>",
                markdown: "[a](https://example.com/b.png)"
            ),
            Case(description: "![a](javascript:alert(1))", html: "<p>a</p>", markdown: "a"),
            Case(
                description: "- a\n\n* b\n",
                html: "<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>",
                markdown: "  - a\n\n  - b"
            ),
            Case(
                description: "1. a\n\n1) b\n\n1. c",
                html: "<ol>\n<li>a</li>\n</ol>\n<ol>\n<li>b</li>\n</ol>\n<ol>\n<li>c</li>\n</ol>",
                markdown: "1.  a\n\n1)  b\n\n1.  c"
            ),
            Case(
                description: "- a\n\n~~~\ncode\n~~~",
                html: "<ul>\n<li>a</li>\n</ul>\n<pre><code>code\n</code></pre>",
                markdown: "  - a\n\n``` text\ncode\n```"
            ),
            Case(
                description: "| a |\n| - |\n| <b> |",
                html:
                    "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>&lt;b&gt;</td>\n</tr>\n</tbody>\n</table>",
                markdown: "| a |\n| --- |\n| \\<b\\> |"
            ),
        ]

        @Test(arguments: cases)
        func aDescriptionIsHarmless(_ test: Case) {
            #expect(Descriptions.renderer.html(test.description).string == test.html)
            #expect(Descriptions.renderer.markdown(test.description).string == test.markdown)
        }

        @Test func textsAreRenderedInSeveralThreadsAtOnce() async {
            let rendered = await withTaskGroup(of: Set<String>.self) { group in
                for _ in 0..<8 {
                    group.addTask { Set((0..<2_000).map { _ in Descriptions.renderer.html("~~a~~").string }) }
                }
                return await group.reduce(into: Set()) { $0.formUnion($1) }
            }
            #expect(rendered == ["<p><del>a</del></p>"])
        }
    #endif
}
