import Testing

@testable import ErrorCodesSpec

/// Specs that are read together, and what `isStrict` and allowances make of warnings.
@Suite("Specs of one target")
struct TargetTests {
    private static func input(_ name: String, _ codes: [String]) -> (source: SpecInput, marked: MarkedText) {
        let errors = codes.enumerated().map { "  error-\($0): { code: \($1), title: Lost, status: 500 }\n" }
        let marked = MarkedText(BrokenSpec.head + "errors:\n" + errors.joined())
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
            2️⃣ «7» EC0307 warning: the code 7 is used in another spec of this target too
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
            \(marker) «7» EC0307 warning: the code 7 is used in another spec of this target too
              1️⃣ «7» the other one is here
            """
        }
        #expect(Self.transcripts(specs) == [""] + expected)
    }

    @Test("string codes, and one spec alone, share nothing")
    func sound() {
        #expect(Self.transcripts([Self.input("a", ["A"]), Self.input("b", ["A"])]) == ["", ""])
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
