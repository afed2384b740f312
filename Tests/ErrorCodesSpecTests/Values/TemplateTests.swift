import Testing

@testable import ErrorCodesSpec

@Suite("Templates")
struct TemplateTests {
    @Test(
        "segments",
        arguments: [
            ("", []),
            ("plain", [.literal("plain")]),
            ("{a}", [.placeholder("a")]),
            ("{a}{b_2}", [.placeholder("a"), .placeholder("b_2")]),
            ("Größe {größer}".replacing("größer", with: "g"), [.literal("Größe "), .placeholder("g")]),
            ("{{", [.literal("{")]),
            ("}}", [.literal("}")]),
            ("{{}}", [.literal("{"), .literal("}")]),
            ("{{a}}", [.literal("{"), .literal("a}")]),
            ("{{{a}}}", [.literal("{"), .placeholder("a"), .literal("}")]),
            ("a{{b{c}d}}e", [.literal("a{"), .literal("b"), .placeholder("c"), .literal("d}"), .literal("e")]),
            ("{{{{", [.literal("{"), .literal("{")]),
            ("单{id}号", [.literal("单"), .placeholder("id"), .literal("号")]),
        ] as [(String, [Template.Segment])]
    )
    func segments(text: String, expected: [Template.Segment]) throws {
        let template = try Template(Text(text))
        #expect(template.segments == expected)
        #expect(template.text.string == text)
    }

    @Test("placeholders, and the bytes that they take up")
    func ranges() throws {
        let template = try Template("单 {a}{{ {b_c} {a}")
        #expect(template.placeholders == ["a", "b_c", "a"])
        #expect(template.placeholderRanges == [4..<7, 10..<15, 16..<19])
        #expect(template.placeholderRanges.map { template.text.slice($0) } == ["{a}", "{b_c}", "{a}"])
    }

    @Test(
        "mistakes, and the bytes that are wrong",
        arguments: [
            ("{", .unclosedBrace, 0..<1), ("a {b", .unclosedBrace, 2..<3), ("{a{b}", .unclosedBrace, 0..<1),
            ("{{{", .unclosedBrace, 2..<3), ("单{", .unclosedBrace, 3..<4), ("{a}{", .unclosedBrace, 3..<4),
            ("}", .strayClosingBrace, 0..<1), ("{a}}", .strayClosingBrace, 3..<4), ("}}}", .strayClosingBrace, 2..<3),
            ("a}b", .strayClosingBrace, 1..<2), ("{}", .notAName(""), 0..<2), ("a {1}", .notAName("1"), 2..<5),
            ("{ a }", .notAName(" a "), 0..<5), ("{a-b}", .notAName("a-b"), 0..<5), ("{é}", .notAName("é"), 0..<4),
            ("{_a}", .notAName("_a"), 0..<4), ("{a\n}", .notAName("a\n"), 0..<4),
        ] as [(String, Template.Mistake.Kind, Range<Int>)]
    )
    func mistakes(text: String, kind: Template.Mistake.Kind, range: Range<Int>) {
        do throws(Template.Mistake) {
            let template = try Template(Text(text))
            Issue.record("no mistake was found in \(text): \(template.segments)")
        } catch {
            #expect("\(error.kind)" == "\(kind)")
            #expect(error.range == range)
        }
    }
}
