@testable import ErrorCodesSpec

extension RenderingCase {
    static let all: [RenderingCase] = [
        nothing, simple, severities, wideCharacters, tabs, zeroWidth, longLine, longWideLine, endOfFile,
        endWithoutLineBreak, severalLines, lineBreaks, otherFile, escapes, notUTF8, controlCharacters, byteOrderMark,
        oddPath,
    ]

    private static let fault = Fault("EC0301", "duplicate-code")

    private static func source(_ text: String, path: String = "orders.errorcodes.yaml") -> SourceFile {
        SourceFile(path: path, text: text)
    }

    private static let nothing = RenderingCase("nothing")

    private static let simple: RenderingCase = {
        let file = source("a: { code: 20001 }\nb: { code: 20002 }\n")
        return RenderingCase(
            "simple",
            Diagnostic(
                fault,
                "the code 20002 is used twice",
                at: file.place(of: "20002"),
                related: [.init(message: "it is used first here", location: file.place(of: "20001"))],
                help: "the next free code is 20003"
            )
        )
    }()

    private static let severities: RenderingCase = {
        let file = source("a: { status: 503 }\nb: { status: 409, log: error }\nc: 1\n")
        return RenderingCase(
            "severities",
            Diagnostic(
                Fault("EC0408", "missing-retry-advice", .warning),
                "`a` has status 503 and no retry advice",
                at: file.place(of: "503")
            ),
            Diagnostic(
                Fault("EC0410", "unusual-log-level", .note),
                "a 409 is the client's fault, and it is logged as error",
                at: file.place(of: "error")
            ),
            Diagnostic(fault, "the code 1 is used twice", at: file.place(of: "1")),
            Diagnostic(fault, "the code 1 is used again", at: file.place(of: "1"))
        )
    }()

    private static let wideCharacters: RenderingCase = {
        let file = source("zh-Hans: 您有订单 {orderID} 了\nko: 주문 👩‍👩‍👧 ❤️ {b}\nde: Ärger e\u{301} {c}\n")
        return RenderingCase(
            "wide-characters",
            Diagnostic(fault, "after ideographs", at: file.place(of: "{orderID}")),
            Diagnostic(fault, "ideographs", at: file.place(of: "订单")),
            Diagnostic(fault, "after Hangul and emoji", at: file.place(of: "{b}")),
            Diagnostic(fault, "after letters with marks", at: file.place(of: "{c}"))
        )
    }()

    private static let tabs: RenderingCase = {
        let file = source("\ta:\tone\nab\tc: two\n")
        return RenderingCase(
            "tabs",
            Diagnostic(fault, "after tabs", at: file.place(of: "one")),
            Diagnostic(fault, "across a tab", at: file.place(of: "b\tc")),
            Diagnostic(fault, "after a tab in the middle", at: file.place(of: "two"))
        )
    }()

    private static let zeroWidth: RenderingCase = {
        let file = source("a: \u{200B}one\nb: x\u{200B}y\n")
        return RenderingCase(
            "zero-width",
            Diagnostic(fault, "after a zero-width space", at: file.place(of: "one")),
            Diagnostic(fault, "a zero-width space itself", at: file.place(of: "\u{200B}y"))
        )
    }()

    private static let longLine: RenderingCase = {
        let filler = String(repeating: "0123456789", count: 30)
        let file = source("start\(filler)middle\(filler)end\n")
        return RenderingCase(
            "long-line",
            Diagnostic(fault, "at the start", at: file.place(of: "start")),
            Diagnostic(fault, "in the middle", at: file.place(of: "middle")),
            Diagnostic(fault, "at the end", at: file.place(of: "end")),
            Diagnostic(fault, "nearly all of it", at: file.place(of: "\(filler)middle\(filler)"))
        )
    }()

    private static let longWideLine: RenderingCase = {
        let file = source(String(repeating: "订", count: 9_000) + "单" + String(repeating: "\t", count: 70) + "end")
        return RenderingCase(
            "long-wide-line",
            Diagnostic(fault, "among ideographs", at: file.place(of: "单")),
            Diagnostic(fault, "after tabs", at: file.place(of: "end")),
            Diagnostic(fault, "after everything", at: file.end)
        )
    }()

    private static let endOfFile: RenderingCase = {
        let file = source("a: [1,\n")
        return RenderingCase(
            "end-of-file",
            Diagnostic(
                fault,
                "the file ends too soon",
                at: file.end,
                related: [.init(message: "the list begins here", location: file.place(of: "["))]
            ),
            Diagnostic(fault, "the file is empty", at: source("", path: "empty.errorcodes.yaml").end)
        )
    }()

    private static let endWithoutLineBreak: RenderingCase = {
        let file = source("a: 1\nb: 二")
        return RenderingCase(
            "end-without-line-break",
            Diagnostic(fault, "the last character", at: file.place(of: "二")),
            Diagnostic(fault, "after the last character", at: file.end)
        )
    }()

    private static let severalLines: RenderingCase = {
        let file = source("a:\n  b: |\n    one\n    two\nc: 1\n")
        return RenderingCase(
            "several-lines",
            Diagnostic(fault, "a text of several lines", at: file.place(of: "|\n    one\n    two")),
            Diagnostic(fault, "up to the start of a line", at: file.place(of: "two\n"))
        )
    }()

    private static let lineBreaks: RenderingCase = {
        let file = source("a: 1\r\nb: two\r\nc: 3\rd: four\r\n")
        return RenderingCase(
            "line-breaks",
            Diagnostic(fault, "after CR LF", at: file.place(of: "two")),
            Diagnostic(fault, "over CR LF", at: file.place(of: "two\r\nc")),
            Diagnostic(fault, "after CR alone", at: file.place(of: "four"))
        )
    }()

    private static let otherFile: RenderingCase = {
        let spec = source("a: 20001\n", path: "specs/orders.errorcodes.yaml")
        let other = source("b:\n  code: 20001\n", path: "specs/payments.errorcodes.yaml")
        return RenderingCase(
            "other-file",
            Diagnostic(
                fault,
                "the code 20001 is used in another spec of this target too",
                at: other.place(of: "20001"),
                related: [
                    .init(message: "the other one is here", location: spec.place(of: "20001")),
                    .init(message: "this error is here", location: other.place(of: "b")),
                ],
                help: "choose another one"
            )
        )
    }()

    private static let escapes: RenderingCase = {
        let file = source("a: \"100%\"\n", path: "50%, of: it.errorcodes.yaml")
        return RenderingCase(
            "escapes",
            Diagnostic(
                fault,
                "100% \"quoted\" \\ back, colon: :: and\na line\r\n\u{1}\u{7F}\u{2028}",
                at: file.place(of: "100%"),
                related: [.init(message: "50%: \"a\"", location: file.place(of: "a"))],
                help: "write `\"100%\"`, or\n`1`, or `{orderID}`, not [this](https://example.com)"
            )
        )
    }()

    private static let notUTF8: RenderingCase = {
        let file = SourceFile(path: "latin.yaml", bytes: Array("a: caf".utf8) + [0xE9, 0xE9, 0x20, 0xF0, 0x9F, 0x21])
        return RenderingCase(
            "not-utf8",
            Diagnostic(fault, "the first byte", at: Location(file: file, span: Span(6, 7))),
            Diagnostic(fault, "the second byte", at: Location(file: file, span: Span(7, 8))),
            Diagnostic(fault, "half a character", at: Location(file: file, span: Span(9, 10))),
            Diagnostic(fault, "what follows", at: file.place(of: "!"))
        )
    }()

    private static let controlCharacters: RenderingCase = {
        let file = source("a: \u{1B}[31mred\u{202E}der\u{0} end\n")
        return RenderingCase(
            "control-characters",
            Diagnostic(fault, "an escape", at: file.place(of: "\u{1B}")),
            Diagnostic(fault, "a bidirectional control", at: file.place(of: "\u{202E}")),
            Diagnostic(fault, "after all of them", at: file.place(of: "end"))
        )
    }()

    private static let byteOrderMark: RenderingCase = {
        let file = source("\u{FEFF}a: 1\n")
        return RenderingCase(
            "byte-order-mark",
            Diagnostic(fault, "the first key", at: file.place(of: "a")),
            Diagnostic(fault, "the file itself", at: Location(file: file, span: Span(0, 0)))
        )
    }()

    private static let oddPath: RenderingCase = {
        let file = source("a: 1\n", path: "/specs/订 单#1?.errorcodes.yaml")
        return RenderingCase("odd-path", Diagnostic(fault, "here", at: file.place(of: "a")))
    }()
}
