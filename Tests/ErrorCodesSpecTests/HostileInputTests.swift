import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

/// Whatever a file holds, reading it ends with a catalogue or with diagnostics at places inside it.
@Suite("Hostile input")
struct HostileInputTests {
    /// What every file must lead to, however broken; true where it led to a catalogue.
    @discardableResult
    static func check(_ bytes: [UInt8], texts: [UInt8]? = nil) -> Bool {
        let file = SourceFile(path: "orders.errorcodes.yaml", bytes: bytes)
        let translations = texts.map { [SourceFile(path: "orders.messages.de.yaml", bytes: $0)] } ?? []
        let result = SpecPipeline.run(spec: file, translations: translations, rules: .all)
        let isBroken = result.diagnostics.contains { $0.severity == .error }
        #expect((result.catalog == nil) == isBroken, "\(Self.shown(bytes))")
        for diagnostic in result.diagnostics {
            for location in [diagnostic.location] + diagnostic.related.map(\.location) {
                let span = location.span
                let isInside = 0 <= span.start && span.start <= span.end && Int(span.end) <= location.file.bytes.count
                #expect(isInside, "\(diagnostic.message) at \(span): \(Self.shown(bytes))")
            }
            #expect(!diagnostic.message.isEmpty && !diagnostic.message.utf8.contains(0x0A), "\(Self.shown(bytes))")
        }
        return result.catalog != nil
    }

    private static func shown(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("every prefix of a spec")
    func prefixes() {
        let bytes = Array(Example.spec.utf8)
        let whole = (0...bytes.count).filter { Self.check(Array(bytes[..<$0])) }
        #expect(whole.last == bytes.count)
        #expect(whole.count < 40, "few prefixes are specs themselves")
    }

    @Test("every prefix of a file of texts")
    func prefixesOfTexts() {
        let spec = Array(Example.spec.utf8)
        let bytes = Array(Example.simplifiedChinese.utf8)
        let whole = (0...bytes.count).filter { Self.check(spec, texts: Array(bytes[..<$0])) }
        #expect(whole.last == bytes.count)
    }

    @Test("every suffix of a spec")
    func suffixes() {
        let bytes = Array(Example.spec.utf8)
        let whole = (0...bytes.count).filter { Self.check(Array(bytes[$0...])) }
        #expect(whole.first == 0)
    }

    @Test("random bytes in the place of some", arguments: 0..<4)
    func flips(seed: Int) {
        let example = Array(Example.spec.utf8)
        var random = SplitMix(state: UInt64(seed))
        var catalogs = 0
        for _ in 0..<5_000 {
            var bytes = example
            for _ in 0...Int.random(in: 0..<4, using: &random) {
                let offset = Int.random(in: bytes.indices, using: &random)
                bytes[offset] = Self.byte(using: &random)
            }
            if Self.check(bytes) { catalogs += 1 }
        }
        #expect((1..<5_000).contains(catalogs), "some are specs still, and some are not: \(catalogs)")
    }

    @Test("lines and pieces of a spec in another order")
    func shuffles() {
        let lines = Example.spec.split(separator: "\n", omittingEmptySubsequences: false).map {
            Array($0.utf8) + [0x0A]
        }
        var random = SplitMix(state: 7)
        for _ in 0..<1_500 {
            var copy = lines
            for _ in 0..<3 {
                let (from, to) = (
                    Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
                )
                switch Int.random(in: 0..<3, using: &random) {
                case 0: copy.swapAt(from, to)
                case 1: copy[from] = copy[to]
                default: copy[from] = copy[from].filter { $0 != 0x20 }
                }
            }
            Self.check(copy.flatMap(\.self))
        }
    }

    /// A byte that means something to YAML, or any byte.
    private static func byte(using random: inout SplitMix) -> UInt8 {
        let meaningful = Array("{}[]:,#&*!|>'\"%@`?- \n\r\t0nyA=<~\\".utf8)
        return Bool.random(using: &random)
            ? meaningful[Int.random(in: meaningful.indices, using: &random)] : UInt8.random(in: 0...255, using: &random)
    }

    @Test(
        "UTF-16 and UTF-32 without a byte order mark",
        arguments: [
            ([0x65, 0x00], "UTF-16"), ([0x00, 0x65], "UTF-16"), ([0x65, 0x00, 0x00, 0x00], "UTF-32"),
            ([0x00, 0x00, 0x00, 0x65], "UTF-32"),
        ] as [([UInt8], String)]
    )
    func otherEncodings(unit: [UInt8], name: String) {
        let bytes = (0..<30).flatMap { _ in unit }
        let result = SpecPipeline.run(spec: SourceFile(path: "a", bytes: bytes), rules: .all)
        #expect(result.catalog == nil)
        #expect(result.diagnostics.map(\.message) == ["this file is \(name), and a spec is UTF-8"])
    }

    @Test(
        "much of one thing is refused at once",
        arguments: [
            ("[", 20_000), ("{", 20_000), ("- ", 20_000), ("? ", 20_000), ("[{", 20_000), ("a: [", 20_000),
            ("&a ", 20_000), ("!a ", 20_000),
            ("*a ", 20_000), ("\"", 20_000), ("'", 20_001), ("|\n", 20_000), ("%a\n", 20_000), ("---\n", 20_000),
            ("#\n", 20_000), (":", 20_000),
            (",", 20_000), ("{}", 20_000), ("\t", 20_000), ("\\", 20_000), ("\u{FEFF}", 20_000), ("a:\n", 20_000),
        ]
    )
    func repetition(piece: String, count: Int) {
        let bytes = Array(String(repeating: piece, count: count).utf8)
        let isCatalog = Self.check(bytes)
        #expect(!isCatalog)
    }

    @Test("aliases that would expand to a thousand million nodes are only refused")
    func laughs() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1..<10 {
            text += "a\(level): &a\(level) [" + (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", ") + "]\n"
        }
        let result = SpecPipeline.run(spec: SourceFile(path: "a", text: text), rules: .all)
        let counts = Dictionary(grouping: result.diagnostics, by: \.fault.id).mapValues(\.count)
        #expect(counts["EC0004"] == 10)
        #expect(counts["EC0005"] == 90)
    }

    @Test("a text of a million letters and a hundred thousand params")
    func large() {
        let long = String(repeating: "单", count: 1_000_000)
        let head = BrokenSpec.head
        #expect(Self.check(Array((head + "errors: { a: { title: A, status: 500, description: \(long) } }\n").utf8)))
        #expect(!Self.check(Array((head + "errors: { \(String(repeating: "a", count: 100_000)): 1 }\n").utf8)))
        #expect(
            !Self.check(
                Array(
                    (head
                        + "errors: { a: { title: \"\(String(repeating: "{", count: 99_999))\", detail: \"\(String(repeating: "{", count: 99_999))\", status: 500 } }\n")
                        .utf8
                )
            )
        )
        let params = (0..<5_000).map { "p\($0): int" }.joined(separator: ", ")
        #expect(Self.check(Array((head + "errors: { a: { title: A, status: 500, params: { \(params) } } }\n").utf8)))
    }

    @Test("the diagnostics of a file are the same each time")
    func determinism() {
        for broken in BrokenSpec.all.prefix(120) {
            #expect(broken.run().transcript == broken.run().transcript)
        }
    }
}

/// A generator of the same numbers on every machine (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
