import Foundation
import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

/// A file with a hundred thousand of one thing, or as large as a file may be.
struct LargeInput: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let isCatalog: Bool
    let text: @Sendable () -> String

    init(_ name: String, isCatalog: Bool = false, _ text: @escaping @Sendable () -> String) {
        testDescription = name
        self.isCatalog = isCatalog
        self.text = text
    }

    private static let count = 100_000
    /// Enough for what takes longer.
    private static let fewer = 30_000
    private static let mebibytes16 = 16 << 20

    private static func lines(_ head: String, _ count: Int = count, _ line: (Int) -> String) -> String {
        var text = head
        for number in 0..<count {
            text += line(number)
            text += "\n"
        }
        return text
    }

    private static let struct500 = "status: 500, title: A }"
    private static let layout = BrokenSpec.head + "swift: { layout: struct }\n"

    static let all: [LargeInput] = [
        // Codes.
        LargeInput("one code for all errors") {
            lines(layout + "errors:\n") { "  e\($0): { code: 7, \(struct500)" }
        },
        LargeInput("each code twice") {
            lines(layout + "errors:\n") { "  e\($0): { code: \($0 / 2), \(struct500)" }
        },
        LargeInput("one code for all errors of a range that is full") {
            lines(layout + "ranges: { all: { codes: 0-29999 } }\nerrors:\n", 2 * fewer) {
                "  e\($0): { code: \($0 % fewer), \(struct500)"
            }
        },
        LargeInput("each code twice, in overlapping ranges") {
            lines(layout + "ranges:\n", fewer / 2) { "  r\($0): { codes: \($0)-200000 }" }
                + lines("errors:\n", fewer) { "  e\($0): { code: \($0 / 2), \(struct500)" }
        },
        LargeInput("codes that lie in none of the ranges") {
            lines(layout + "ranges:\n", fewer) { "  r\($0): { codes: \($0 * 2)-\($0 * 2) }" }
                + lines("errors:\n", fewer) { "  e\($0): { code: \($0 * 2 + 1), \(struct500)" }
        },
        LargeInput("ranges side by side", isCatalog: true) {
            lines(layout + "ranges:\n") { "  r\($0): { codes: \($0 * 10)-\($0 * 10 + 9), status: 500 }" }
                + lines("errors:\n", 20_000) { "  e\($0): { code: \($0 * 50), title: A }" }
        },
        LargeInput("ranges inside each other") {
            lines(layout + "ranges:\n") { "  r\($0): { codes: \($0)-\(400_000 - $0) }" }
                + "errors: { a: { code: 1, title: A, status: 500 } }\n"
        },
        LargeInput("reserved intervals") {
            lines(layout + "reserved:\n  codes:\n") { "    - \($0 * 3)-\($0 * 3 + 5)" }
                + lines("errors:\n") { "  e\($0): { code: \($0), \(struct500)" }
        },
        LargeInput("reserved words among integers") {
            lines(layout + "reserved:\n  codes:\n") { "    - W\($0)" } + "errors: { a: { code: 1, \(struct500) }\n"
        },
        LargeInput("reserved names", isCatalog: true) {
            lines(BrokenSpec.head + "reserved:\n  names:\n") { "    - n\($0)" } + "errors: { a: { \(struct500) }\n"
        },
        LargeInput("problem types that are those of other errors") {
            lines(layout + "errors:\n", fewer / 2) { "  e\($0): { \(struct500)" }
                + lines("", fewer / 2) {
                    "  f\($0): { type: 'https://errors.example.com/orders/e\($0)', \(struct500)"
                }
        },
        // Names.
        LargeInput("names that are none") {
            lines(layout + "errors:\n", fewer) { "  Error_\($0): { \(struct500)" }
        },
        LargeInput("replacements and operations that name unknown errors") {
            lines(layout + "errors:\n", 50_000) { "  e\($0): { deprecated: { use: x\($0) }, \(struct500)" }
                + lines("operations:\n  list:\n    errors:\n") { "      - unknown-error-\($0)" }
        },
        LargeInput("operations that list nothing known") {
            lines(layout + "errors: { a: { \(struct500) }\noperations:\n", fewer) {
                "  op\($0): { errors: [b], success: [c] }"
            }
        },
        // Params and texts.
        LargeInput("placeholders in one detail", isCatalog: true) {
            BrokenSpec.head + "errors:\n  a:\n    params: { b: int }\n    title: A\n    status: 500\n    detail: \""
                + String(repeating: "{b}", count: count) + "\"\n"
        },
        LargeInput("unknown placeholders among many params") {
            lines(BrokenSpec.head + "errors:\n  a:\n    title: A\n    status: 500\n    params:\n") {
                "      p\($0): int"
            }
                + "    detail: \"" + (0..<count).map { "{q\($0)}" }.joined() + "\"\n"
        },
        LargeInput("placeholders of guarded params") {
            lines(BrokenSpec.head + "errors:\n  a:\n    title: A\n    status: 500\n    params:\n", fewer) {
                "      p\($0): { type: int, visibility: secret }"
            }
                + "    detail: \"" + (0..<fewer).map { "{p\($0)}" }.joined() + "\"\n"
        },
        LargeInput("params in many texts", isCatalog: true) {
            lines(BrokenSpec.head + "errors:\n  a:\n    title: A\n    status: 500\n    params:\n") {
                "      p\($0): int"
            }
                + lines("    messages:\n", 20_000) { "      en-x-\($0): Sorry, {p\($0)}." }
        },
        LargeInput("applications with texts of their own", isCatalog: true) {
            lines(BrokenSpec.head + "errors:\n  a:\n    title: A\n    status: 500\n    messages:\n", 30_000) {
                "      en-x-\($0): Sorry."
            }
                + lines("    applications:\n      app:\n", 30_000) { "        en-x-\($0): Sorry." }
        },
        LargeInput("a language for each error", isCatalog: true) {
            lines(layout + "errors:\n", 30_000) { "  e\($0): { messages: { en-x-\($0): Sorry. }, \(struct500)" }
        },
        LargeInput("an enum of many values") {
            lines(
                BrokenSpec.head
                    + "errors:\n  a:\n    title: A\n    status: 500\n    params:\n      p:\n        type: enum\n        values:\n"
            ) { "          - v\($0)" }
        },
        LargeInput("an enum of values that are one in Swift") {
            lines(
                BrokenSpec.head
                    + "errors:\n  a:\n    title: A\n    status: 500\n    params:\n      p:\n        type: enum\n        values:\n"
            ) { "          - v\($0 / 2)\($0 % 2 == 0 ? "-a" : "A")" }
        },
        LargeInput("field errors") {
            lines(BrokenSpec.head + "errors:\n  a:\n    title: A\n    status: 500\n    fields:\n") {
                "      f\($0): {}"
            }
        },
        LargeInput("plurals with mistakes after many without") {
            let error = "errors:\n  a: { status: 500, title: A, params: { num: int }, messages: { en: \""
            let plurals = lines(BrokenSpec.head + error, fewer) { _ in "{num, plural, one {a} other {b}}" }
            return lines(plurals, 30) { _ in "{num, plural, one {a}}" } + "\" } }\n"
        },
        // Forms.
        LargeInput("unknown keys") {
            lines(BrokenSpec.head + "errors: { a: { \(struct500) }\n") { "unknown-key-\($0): 1" }
        },
        LargeInput("unknown keys in many errors") {
            lines(layout + "errors:\n", fewer) { "  e\($0): { titel: A, stauts: 500 }" }
        },
        LargeInput("unknown types and words") {
            lines(BrokenSpec.head + "errors:\n  a:\n    title: A\n    status: 500\n    params:\n", fewer) {
                "      p\($0): { type: strng, visibility: publik }"
            }
        },
        LargeInput("one key again and again") {
            lines(BrokenSpec.head + "errors: { a: { \(struct500) }\n") { _ in "title: Orders" }
        },
        LargeInput("allowances") {
            lines(BrokenSpec.head + "errors: { a: { \(struct500) }\nallow:\n", fewer) {
                "  - { rule: \($0 % 2 == 0 ? "EC0408" : "unusd-error"), reason: None. }"
            }
        },
        LargeInput("wide characters and block scalars", isCatalog: true) {
            lines(layout + "errors:\n", 20_000) {
                "  e\($0):\n    title: 错误\n    status: 500\n    description: |\n      单\n\n"
            }
        },
        // One line.
        LargeInput("a line of letters", isCatalog: true) {
            BrokenSpec.head + "errors: { a: { \(struct500) }\ntitle: " + String(repeating: "a", count: mebibytes16)
        },
        LargeInput("a line of digits") {
            BrokenSpec.head + "errors: { a: { \(struct500) }\nswift: " + String(repeating: "1", count: mebibytes16)
        },
        LargeInput("a code of digits") {
            BrokenSpec.head + "errors: { a: { status: 500, title: A, code: "
                + String(repeating: "1", count: mebibytes16) + " } }\n"
        },
        LargeInput("a range of hyphens") {
            BrokenSpec.head + "ranges: { a: { codes: 1" + String(repeating: "-", count: mebibytes16)
                + " } }\nerrors: { a: { \(struct500) }\n"
        },
        LargeInput("a line of wrong codes") {
            BrokenSpec.head + "errors: { a: { \(struct500) }\nreserved: { codes: ["
                + String(repeating: "!,", count: mebibytes16 / 8) + "] }\n"
        },
        LargeInput("a line of equal keys") {
            "{" + String(repeating: "a,", count: mebibytes16 / 32) + "}"
        },
        LargeInput("a line of braces", isCatalog: true) {
            BrokenSpec.head + "errors: { a: { status: 500, title: A, detail: '"
                + String(repeating: "{{", count: mebibytes16 / 2) + "' } }\n"
        },
        LargeInput("a name of letters and hyphens") {
            BrokenSpec.head + "errors:\n  ? " + String(repeating: "a-", count: mebibytes16 / 2)
                + "a\n  : { \(struct500)\n"
        },
        LargeInput("a name of combining marks") {
            BrokenSpec.head + "errors: { a: { \(struct500) }\nunexpected: a"
                + String(repeating: "\u{301}", count: mebibytes16 / 2) + "\n"
        },
    ]
}

/// Much of anything takes time and memory that grow with it, not with its square.
@Suite("Large input", .serialized)
struct LargeInputTests {
    /// What grows with the square takes minutes and more.
    private static let maximumSeconds = 20.0

    @Test("takes seconds", arguments: LargeInput.all)
    func time(_ input: LargeInput) {
        let bytes = Array(input.text().utf8)
        let start = Self.threadSeconds()
        let result = SpecPipeline.run(spec: SourceFile(path: "orders.errorcodes.yaml", bytes: bytes), rules: .all)
        let seconds = Self.threadSeconds() - start
        #expect(seconds < Self.maximumSeconds, "find what grows with the square")
        #expect((result.catalog != nil) == input.isCatalog, "\(result.diagnostics.first?.message ?? "nothing is said")")
        #expect(result.diagnostics.count <= 3 * Diagnostics.maximumOfOneFault)
        #expect(result.diagnostics.allSatisfy { $0.message.utf8.count < 8_000 }, "shorten what messages repeat")
    }

    @Test("positions in a long line are found without walking through it")
    func positions() {
        let size = 16 << 20
        let index = LineIndex(SourceFile(path: "a", bytes: [UInt8](repeating: UInt8(ascii: "a"), count: size)))
        let start = Self.threadSeconds()
        for offset in stride(from: 0, to: size, by: size / 100_000) {
            #expect(index.position(of: offset).column == offset + 1)
        }
        #expect(Self.threadSeconds() - start < Self.maximumSeconds)
    }

    @Test("of one fault as much is said as somebody can read, and how much more there is")
    func omitted() throws {
        let input = try #require(LargeInput.all.first { $0.testDescription == "one code for all errors" })
        let result = SpecPipeline.run(spec: SourceFile(path: "orders.errorcodes.yaml", text: input.text()), rules: .all)
        let duplicates = result.diagnostics.filter { $0.fault.id == "EC0301" }
        #expect(duplicates.count == Diagnostics.maximumOfOneFault)
        #expect(duplicates.last?.help == "there are 89999 more of these")
    }

    /// The time that this thread has been at work: what else the machine does is not counted.
    private static func threadSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
