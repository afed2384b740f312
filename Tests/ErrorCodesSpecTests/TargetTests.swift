import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

/// Specs that are read together, and what `isStrict` and allowances make of warnings.
@Suite("Specs of one target")
struct TargetTests {
    private static func input(_ name: String, _ codes: [String], body: String = "")
        -> (source: SpecInput, marked: MarkedText)
    {
        let errors = codes.enumerated().map { "  error-\($0): { code: \($1), title: Lost, status: 500 }\n" }
        return input(name, base: "https://errors.example.com/\(name)/", body + "errors:\n" + errors.joined())
    }

    private static func input(_ name: String, base: String, _ body: String) -> (source: SpecInput, marked: MarkedText) {
        let marked = MarkedText("errorcodes: 1\ndomain: shop.orders\ntype-base: \(base)\n" + body)
        return (SpecInput(spec: SourceFile(path: name, bytes: marked.bytes)), marked)
    }

    private static func transcripts(_ specs: [(source: SpecInput, marked: MarkedText)], isStrict: Bool = false)
        -> [String]
    {
        let transcript = Transcript(specs.map { ($0.source.spec, $0.marked) })
        return SpecPipeline.run(specs.map(\.source), rules: .all, isStrict: isStrict).map {
            transcript.text(of: $0.diagnostics)
        }
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

    private static let lost = "errors: { 2️⃣lost: { title: Lost, status: 500 } }\n"
    private static let gone = "errors: { 4️⃣gone: { title: Gone, status: 500 } }\n"

    @Test("a base that is another's, or lies under it, in any order (EC0705)")
    func nestedBases() {
        let (orders, other) = ("https://example.com/orders/", "3️⃣https://example.com/orders/")
        let specs = [Self.input("a", base: "1️⃣" + orders, Self.lost), Self.input("b", base: other, Self.gone)]
        let equal = """
            3️⃣ «https://example.com/orders/» EC0705 warning: the base of problem types is that of another spec too
              1️⃣ «https://example.com/orders/» that base is here
              help: use a base of its own for each spec, such as `https://errors.example.com/orders/`
            """
        #expect(Self.transcripts(specs) == ["", equal])
        #expect(Self.transcripts(specs.reversed()) == [equal, ""])
        let inner = Self.input("b", base: other + "v2/", Self.gone)
        let nested = """
            3️⃣ «https://example.com/orders/v2/» EC0705 warning: `https://example.com/orders/v2/` lies under the base of problem types of another spec
              1️⃣ «https://example.com/orders/» that base is here
              help: use a base of its own for each spec, such as `https://errors.example.com/orders/`
            """
        #expect(Self.transcripts([specs[0], inner]) == ["", nested])
        #expect(Self.transcripts([Self.input("c", base: "1️⃣" + orders, Self.lost), inner]) == ["", nested])
        #expect(Self.transcripts([specs[0], inner], isStrict: true) == ["", nested.replacing(" warning", with: "")])
        let allowance = "allow: [{ rule: nested-type-base, reason: They are one. }]\n"
        #expect(Self.transcripts([Self.input("a", base: orders, allowance + Self.lost), inner]) == ["", ""])
        #expect(Self.transcripts([specs[0], Self.input("b", base: orders, allowance + Self.gone)]) == ["", ""])
        #expect(Self.transcripts([Self.input("a", base: orders, allowance + Self.lost)]) == [""])
    }

    @Test("a type under the base of another spec, or its type (EC0705, EC0706)")
    func typesOfOthers() {
        let orders = Self.input("a", base: "1️⃣https://example.com/orders/", Self.lost)
        let types = """
            errors:
              4️⃣near: { title: Near, status: 500, type: 3️⃣https://example.com/orders/near }
              far: { title: Far, status: 500, type: https://example.com/order/lost }
              same: { title: Same, status: 500, type: 5️⃣https://example.com/orders/lost }

            """
        let own = Self.input("b", base: "https://example.com/payments/", types)
        let found = """
            3️⃣ «https://example.com/orders/near» EC0705 warning: `https://example.com/orders/near` lies under the base of problem types of another spec
              1️⃣ «https://example.com/orders/» that base is here
              help: use a base of its own for each spec, such as `https://errors.example.com/orders/`
            5️⃣ «https://example.com/orders/lost» EC0706: the problem type `https://example.com/orders/lost` belongs to an error of another spec already
              2️⃣ «lost» the other error is here
              help: give one of the two another `type`, or one of the specs another `type-base`
            """
        #expect(Self.transcripts([orders, own]) == ["", found])
        let earlier = Self.input("0", base: "https://example.com/payments/", types)
        let ofEarlier = """
            3️⃣ «https://example.com/orders/near» EC0705 warning: `https://example.com/orders/near` lies under the base of problem types of another spec
              1️⃣ «https://example.com/orders/» that base is here
              help: use a base of its own for each spec, such as `https://errors.example.com/orders/`
            """
        let ofOrders = """
            2️⃣ «lost» EC0706: the problem type `https://example.com/orders/lost` belongs to an error of another spec already
              5️⃣ «https://example.com/orders/lost» the other error is here
              help: give one of the two another `type`, or one of the specs another `type-base`
            """
        #expect(Self.transcripts([orders, earlier]) == [ofOrders, ofEarlier])
        let third = "errors: { 6️⃣third: { title: T, status: 500, type: 7️⃣https://example.com/orders/near } }\n"
        let ofThird = """
            7️⃣ «https://example.com/orders/near» EC0706: the problem type `https://example.com/orders/near` belongs to an error of another spec already
              3️⃣ «https://example.com/orders/near» the other error is here
              help: give one of the two another `type`, or one of the specs another `type-base`
            """
        #expect(Self.transcripts([own, Self.input("c", base: "urn:c/", third)]) == ["", ofThird])
    }

    @Test("one type by base and name, where the bases are equal, nested, or meet by chance (EC0705, EC0706)")
    func sameTypes() {
        let orders = Self.input("a", base: "1️⃣https://example.com/orders/", Self.lost)
        let same = Self.input(
            "b",
            base: "3️⃣https://example.com/orders/",
            "errors: { 4️⃣lost: { title: A, status: 500 } }\n"
        )
        let equal = """
            3️⃣ «https://example.com/orders/» EC0705 warning: the base of problem types is that of another spec too
              1️⃣ «https://example.com/orders/» that base is here
              help: use a base of its own for each spec, such as `https://errors.example.com/orders/`
            4️⃣ «lost» EC0706: the problem type `https://example.com/orders/lost` belongs to an error of another spec already
              2️⃣ «lost» the other error is here
              help: give one of the two another `type`, or one of the specs another `type-base`
            """
        #expect(Self.transcripts([orders, same]) == ["", equal])
        let short = "errors: { 4️⃣st: { title: Lost, status: 500 } }\n"
        let run = Self.input("b", base: "3️⃣https://example.com/orders/lo", short)
        let nested = """
            3️⃣ «https://example.com/orders/lo» EC0703 warning: the problem type of `st` is `https://example.com/orders/lost`
              help: end it with `/`, `#`, `:` or `=`, as in `https://example.com/orders/lo/`
            3️⃣ «https://example.com/orders/lo» EC0705 warning: `https://example.com/orders/lo` lies under the base of problem types of another spec
              1️⃣ «https://example.com/orders/» that base is here
              help: use a base of its own for each spec, such as `https://errors.example.com/orders/`
            4️⃣ «st» EC0706: the problem type `https://example.com/orders/lost` belongs to an error of another spec already
              2️⃣ «lost» the other error is here
              help: give one of the two another `type`, or one of the specs another `type-base`
            """
        #expect(Self.transcripts([orders, run]) == ["", nested])
    }

    @Test("a spec that two folders share, and bases that part, have nothing in common")
    func otherTypes() {
        let base = "https://example.com/orders/"
        let shared = [Self.input("a/x", base: base, Self.lost), Self.input("b/x", base: base, Self.lost)]
        #expect(Self.transcripts(shared) == ["", ""])
        let apart = Self.input("c", base: "https://example.com/order/", Self.lost)
        #expect(Self.transcripts([shared[0], apart]) == ["", ""])
    }

    @Test("a strict run makes errors of warnings, and leaves notes what they are")
    func strict() {
        let body = "errors: { busy: { title: Busy, status: 503, log: info } }\n"
        let file = SourceFile(path: "orders.errorcodes.yaml", text: BrokenSpec.head + body)
        let (lenient, strict) = (
            SpecPipeline.run(spec: file, rules: .all), SpecPipeline.run(spec: file, rules: .all, isStrict: true)
        )
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
        let result = SpecPipeline.run(spec: file, rules: .all, isStrict: true)
        #expect(result.diagnostics.map(\.message) == [])
        #expect(result.catalog != nil)
    }
}
