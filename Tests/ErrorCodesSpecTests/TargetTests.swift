import Testing

@testable import ErrorCodesSpec

/// Specs that are read together, and what `isStrict` and allowances make of warnings.
@Suite("Specs of one target")
struct TargetTests {
    private static func input(_ name: String, _ codes: [String], body: String = "")
        -> (source: SpecInput, marked: MarkedText)
    {
        let errors = codes.enumerated().map { "  error-\($0): { code: \($1), title: Lost, status: 500 }\n" }
        let marked = MarkedText(BrokenSpec.head + body + "errors:\n" + errors.joined())
        return (SpecInput(spec: SourceFile(path: name, bytes: marked.bytes)), marked)
    }

    private static func transcripts(_ specs: [(source: SpecInput, marked: MarkedText)], isStrict: Bool = false)
        -> [String]
    {
        let transcript = Transcript(specs.map { ($0.source.spec, $0.marked) })
        return SpecPipeline.run(specs.map(\.source), isStrict: isStrict).map { transcript.text(of: $0.diagnostics) }
    }

    @Test("a code in two of them (EC0307)")
    func twice() {
        let specs = [Self.input("orders", ["1️⃣7", "8"]), Self.input("payments", ["2️⃣7", "9"])]
        let second = """
            2️⃣ «7» EC0307 warning: the code 7 is used in another spec too
              1️⃣ «7» the other one is here
            """
        #expect(Self.transcripts(specs) == ["", second])
        #expect(Self.transcripts(specs, isStrict: true) == ["", second.replacing(" warning", with: "")])
    }

    @Test("a code in three of them (EC0307)")
    func thrice() {
        let specs = [Self.input("a", ["1️⃣7"]), Self.input("b", ["2️⃣7"]), Self.input("c", ["6", "3️⃣7"])]
        let expected = ["2️⃣", "3️⃣"].map { marker in
            """
            \(marker) «7» EC0307 warning: the code 7 is used in another spec too
              1️⃣ «7» the other one is here
            """
        }
        #expect(Self.transcripts(specs) == [""] + expected)
    }

    @Test("a word that is a code in two of them, in any order (EC0307)")
    func words() {
        let specs = [Self.input("a", ["1️⃣A"]), Self.input("b", ["2️⃣A", "B"])]
        let second = """
            2️⃣ «A» EC0307 warning: the code "A" is used in another spec too
              1️⃣ «A» the other one is here
            """
        #expect(Self.transcripts(specs) == ["", second])
        #expect(Self.transcripts(specs.reversed()) == [second, ""])
    }

    @Test("an allowance in either of two, in any order, silences a code in both (EC0307, EC0114)")
    func allowedCode() {
        let allowance = "allow: [{ rule: code-in-two-files, reason: They are one. }]\n"
        let (plain, allowing) = (Self.input("a", ["7"]), Self.input("b", ["7"], body: allowance))
        let first = Self.input("0", ["7"], body: allowance)
        #expect(Self.transcripts([plain, allowing]) == ["", ""])
        #expect(Self.transcripts([allowing, plain]) == ["", ""])
        #expect(Self.transcripts([first, plain]) == ["", ""])
        #expect(Self.transcripts([allowing]) == [""])
        #expect(Self.transcripts([plain, allowing, Self.input("c", ["7"])]).map(\.isEmpty) == [true, true, false])
    }

    @Test("codes that names make, and one spec alone, share nothing")
    func sound() {
        let named = "success: { ok: { status: 200, title: Success } }\n"
        let specs = [Self.input("a", ["A"], body: named), Self.input("b", ["B"], body: named)]
        #expect(Self.transcripts(specs) == ["", ""])
        #expect(Self.transcripts([Self.input("a", ["ERROR-0"]), Self.input("b", ["ERROR_0"])]) == ["", ""])
        #expect(Self.transcripts([Self.input("a", ["7", "8"])]) == [""])
        #expect(Self.transcripts([Self.input("a", ["7"]), Self.input("b", ["8"])]) == ["", ""])
    }

    @Test("a strict run makes errors of warnings, and leaves notes what they are")
    func strict() {
        let body = "errors: { busy: { title: Busy, status: 503, log: info } }\n"
        let file = SourceFile(path: "orders.errorcodes.yaml", text: BrokenSpec.head + body)
        let (lenient, strict) = (SpecPipeline.run(spec: file), SpecPipeline.run(spec: file, isStrict: true))
        #expect(lenient.diagnostics.map(\.severity) == [.warning, .note])
        #expect(lenient.catalog != nil)
        #expect(strict.diagnostics.map(\.severity) == [.error, .note])
        #expect(strict.catalog == nil)
        #expect(lenient.diagnostics.map(\.message) == strict.diagnostics.map(\.message))
    }

    @Test("what is allowed is not said, and keeps no catalogue from being made")
    func allowed() {
        let body = """
            allow: [{ rule: EC0408, reason: Clients know. }]
            errors: { busy: { title: Busy, status: 503 } }

            """
        let file = SourceFile(path: "orders.errorcodes.yaml", text: BrokenSpec.head + body)
        let result = SpecPipeline.run(spec: file, isStrict: true)
        #expect(result.diagnostics.map(\.message) == [])
        #expect(result.catalog != nil)
    }
}
