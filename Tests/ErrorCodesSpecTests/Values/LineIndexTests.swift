import Testing

@testable import ErrorCodesSpec

@Suite("Lines and columns")
struct LineIndexTests {
    private func index(_ text: String) -> LineIndex { LineIndex(SourceFile(path: "a", text: text)) }

    @Test(
        "positions",
        arguments: [
            ("", 0, 1, 1), ("a", 0, 1, 1), ("a", 1, 1, 2), ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\nb", 3, 2, 2),
            ("a\n", 2, 2, 1), ("a\r\nb", 1, 1, 2), ("a\r\nb", 3, 2, 1), ("a\rb", 2, 2, 1), ("a\r\rb", 2, 2, 1),
            ("a\r\rb", 3, 3, 1), ("\n\r\n\r", 1, 2, 1), ("\n\r\n\r", 3, 3, 1), ("\n\r\n\r", 4, 4, 1), ("\ta", 1, 1, 2),
            ("é", 2, 1, 2), ("é", 0, 1, 1), ("🧾a", 4, 1, 2), ("e\u{301}a", 3, 1, 3), ("单号", 3, 1, 2),
            ("\u{FEFF}a", 3, 1, 1), ("\u{FEFF}a", 4, 1, 2), ("\u{FEFF}a", 0, 1, 1), ("\u{FEFF}a\nb", 5, 2, 1),
            ("a\u{85}b", 3, 1, 3), ("a\u{2028}b", 4, 1, 3), ("a\u{B}b", 2, 1, 3), ("a", 99, 1, 2),
        ]
    )
    func positions(text: String, offset: Int, line: Int, column: Int) {
        #expect(index(text).position(of: offset) == Position(line: line, column: column))
    }

    @Test(
        "contents of lines",
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\r\nb\rc\n\nd", ["a", "b", "c", "", "d"]),
            ("\u{FEFF}é\n\u{FEFF}b", ["é", "\u{FEFF}b"]), ("a\u{2028}b", ["a\u{2028}b"]), (" a \t\n", [" a \t", ""]),
        ]
    )
    func contents(text: String, lines: [String]) {
        let index = index(text)
        #expect(index.lineCount == lines.count)
        #expect((1...index.lineCount).map { String(decoding: index.content(ofLine: $0), as: UTF8.self) } == lines)
    }

    @Test("texts compare and sort by their bytes")
    func texts() {
        #expect(Text("é") != Text("e\u{301}"))
        #expect([Text("b"), "a", "é", "B", "", "ab"].sorted().map(\.string) == ["", "B", "a", "ab", "b", "é"])
        let slice = Text("order-lost").slice(6..<10)
        #expect(slice == "lost")
        #expect(slice.hashValue == Text("lost").hashValue)
        #expect(slice.hasPrefix("lo") && !slice.hasPrefix("lost!") && slice.hasPrefix(""))
        #expect((slice + "-" + slice).string == "lost-lost")
        #expect(Text("  a b\t\r\n").trimmed == "a b")
        #expect(Text(" \n").trimmed.isEmpty)
        #expect(Text("a\nb").shortened == "a b")
        #expect(Text(String(repeating: "é", count: 60)).shortened.count == 60)
        #expect(Text(String(repeating: "é", count: 61)).shortened == String(repeating: "é", count: 57) + "...")
    }
}
