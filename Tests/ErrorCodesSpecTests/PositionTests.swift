import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

/// Where a diagnostic points, after everything that makes bytes, code points and columns differ.
@Suite("Places")
struct PositionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let line: Int
        let column: Int
        /// What the span covers.
        let covers: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ line: Int, _ column: Int, _ covers: String) {
            (self.name, self.text, self.line, self.column, self.covers) = (name, text, line, column, covers)
        }
    }

    /// Each text has one mistake, an unknown word or key `oops` or a placeholder of that name.
    static let cases: [Case] = [
        Case("plain", "oops: 1", 1, 1, "oops"),
        Case("after ASCII", "# abc\n\noops: 1", 3, 1, "oops"),
        Case("after two-byte characters in a comment", "# Größe\noops: 1", 2, 1, "oops"),
        Case("after two-byte characters on the line", "title: { ä: 1 }", 1, 8, "{"),
        Case("after wide characters on the line", "swift: { \"单号\": 1 }", 1, 10, "\"单号\""),
        Case("after an emoji outside the first plane", "title: 🧾\noops: 🧾", 2, 1, "oops"),
        Case("after a combining sequence on the line", "{ title: e\u{301}e\u{301}, oops: 1 }", 1, 16, "oops"),
        Case("after a tab on the line", "{ title:\tA,\toops: 1 }", 1, 13, "oops"),
        Case("after CRLF", "title: A\r\nowner: é\r\noops: 1\r\n", 3, 1, "oops"),
        Case("after CR", "title: A\rowner: é\roops: 1\r", 3, 1, "oops"),
        Case("after mixed line breaks", "title: A\r\nowner: B\r\n\r\n\n\roops: 1", 6, 1, "oops"),
        Case("after a byte order mark on the first line", "\u{FEFF}oops: 1", 1, 1, "oops"),
        Case("an anchor after a byte order mark", "\u{FEFF}swift: &a {}", 1, 8, "&"),
        Case("a list after a byte order mark", "\u{FEFF}title: [a]", 1, 8, "["),
        Case("after a byte order mark and wide characters", "\u{FEFF}title: 单号\noops: 1", 2, 1, "oops"),
        Case("on the last line, without a line break", "title: A\nswift: oops", 2, 8, "oops"),
        Case("a quoted key", "\"oops\": 1", 1, 1, "\"oops\""),
        Case("a quoted key with an escape", "\"\\u006fops\": 1", 1, 1, "\"\\u006fops\""),
        Case(
            "a quoted key in a flow mapping of several lines",
            "{ title: A,\n  owner: 单,\n  'oops': 1 }",
            3,
            3,
            "'oops'"
        ),
        Case("a list in a flow mapping", "{ title: [\n a, b ] }", 1, 10, "["),
        Case("a block list as a value", "title:\n  - a\n  - b\n", 2, 3, "-"),
        Case("a block mapping as a value", "title:\n\n    a: 1\n", 3, 5, "a"),
        Case("a key after a literal block", "title: A\nowner: |\n  a\n\n\n\noops: 1", 7, 1, "oops"),
        Case("a key after a folded block and a comment", "owner: >-\n  单\n  号\n# c\noops: 1", 5, 1, "oops"),
        Case("a literal block", "swift: |\n  a\n  b\n\n\ntitle: A\n", 1, 8, "|\n  a\n  b"),
        Case("a literal block before a comment", "swift: |\n  a\n# comment\ntitle: A\n", 1, 8, "|\n  a"),
        Case(
            "a literal block before a comment at the end",
            "swift: |\n  a\n\n  # text\n# comment\n",
            1,
            8,
            "|\n  a\n\n  # text"
        ),
        Case(
            "a literal block before an indented comment",
            "errors:\n  a: |\n    b\n  # comment\n  c: { title: C, status: 500 }",
            2,
            6,
            "|\n    b"
        ),
        Case("a literal block without text before a comment", "swift: |\n# comment\ntitle: A\n", 1, 8, "|"),
        Case("a literal block with a header", "swift: |2-  # comment\n   a\n\n", 1, 8, "|2-  # comment\n   a"),
        Case("a literal block at the end, without a line break", "swift: |\n  单", 1, 8, "|\n  单"),
        Case("a literal block in CRLF", "swift: |\r\n  a\r\n  b\r\ntitle: A\r\n", 1, 8, "|\r\n  a\r\n  b"),
        Case("a plain scalar of two lines", "swift: a\n  b\n\ntitle: A", 1, 8, "a\n  b"),
        Case("a quoted scalar of two lines", "swift: \"a\n  b \"  # c\ntitle: A", 1, 8, "\"a\n  b \""),
        Case("a plain scalar before a comment", "swift: a b  # comment\ntitle: A", 1, 8, "a b"),
        Case("nothing, before the end of the line", "title: A\nswift:\nowner: B", 2, 7, ""),
        Case("nothing, in a flow mapping", "{ title: A, swift: , owner: B }", 1, 20, ""),
        Case("nothing, before a comment", "swift: # comment\ntitle: A", 1, 7, ""),
        Case("an empty flow mapping", "title: A\nerrors: {}", 2, 9, "{}"),
        Case("an empty flow mapping of two lines", "errors: {\n  }\ntitle: A", 1, 9, "{\n  }"),
        Case("a word in a list", "reserved: { codes: [1, 2, 0x1F] }", 1, 27, "0x1F"),
    ]

    @Test("of findings of the reader", arguments: cases)
    func reader(_ test: Case) throws {
        let file = SourceFile(path: "orders.errorcodes.yaml", text: test.text)
        let diagnostics = SpecPipeline.run(spec: file, rules: .all).diagnostics.filter {
            $0.severity == .error && $0.fault.id != "EC0103"
        }
        try #require(diagnostics.count == 1, "\(diagnostics.map(\.message))")
        expect(diagnostics[0], in: file, test)
    }

    static let templates: [Case] = [
        Case("in a plain text", "detail: A {oops} b", 8, 15, "{oops}"),
        Case("in a quoted text", "detail: \"A {oops}\"", 8, 16, "{oops}"),
        Case("in a text with spaces at its beginning", "detail: '  {oops}'", 8, 16, "{oops}"),
        Case("after wide characters", "detail: 单号 {oops}", 8, 16, "{oops}"),
        Case("after an emoji", "detail: \"🧾{oops}\"", 8, 15, "{oops}"),
        Case("after doubled braces", "detail: \"{{a}} {oops}\"", 8, 20, "{oops}"),
        Case("after a comment in wide characters", "# 单号\n    detail: \"{oops}\"", 9, 14, "{oops}"),
        Case("in a text with an escape: the whole text", "detail: \"\\t{oops}\\u00e9\"", 8, 13, "\"\\t{oops}\\u00e9\""),
        Case("in a text with a doubled quote: the whole text", "detail: 'it''s {oops}'", 8, 13, "'it''s {oops}'"),
        Case(
            "in a folded text: the whole text",
            "detail: >-\n      a\n      {oops}",
            8,
            13,
            ">-\n      a\n      {oops}"
        ),
        Case("in a plain text of two lines: the whole text", "detail: a\n      {oops}", 8, 13, "a\n      {oops}"),
        Case(
            "in a literal text of a message",
            "messages: { en: \"a\" }\n    detail: |-\n      {oops}",
            9,
            13,
            "|-\n      {oops}"
        ),
    ]

    @Test("of placeholders", arguments: templates, ["\n", "\r\n", "\r"])
    func placeholders(_ test: Case, lineBreak: String) throws {
        let text = BrokenSpec.head + "errors:\n  lost:\n    title: Lost\n    status: 500\n    " + test.text + "\n"
        let file = SourceFile(path: "orders.errorcodes.yaml", text: text.replacing("\n", with: lineBreak))
        let diagnostics = SpecPipeline.run(spec: file, rules: .all).diagnostics.filter { $0.severity == .error }
        try #require(diagnostics.count == 1, "\(diagnostics.map(\.message))")
        expect(diagnostics[0], in: file, test, lineBreak: lineBreak)
    }

    private func expect(_ diagnostic: Diagnostic, in file: SourceFile, _ test: Case, lineBreak: String = "\n") {
        let range = diagnostic.location.span.range
        let position = LineIndex(file).position(of: range.lowerBound)
        #expect(position == Position(line: test.line, column: test.column), "\(diagnostic.message)")
        #expect(String(decoding: file.bytes[range], as: UTF8.self) == test.covers.replacing("\n", with: lineBreak))
    }
}
