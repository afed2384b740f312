import ErrorCodesAuthoring
import ErrorCodesSpec
import Testing

/// What is exported is imported as it was, whatever the texts hold.
@Suite struct TextRoundTripTests {
    private static let pieces = [
        "a", "Z", "9", " ", "  ", "\n", "\t", "'", "\"", "\\", "\\n", ",", ";", ":", ": ", " #", "#", "-", "=", "+",
        "@",
        "[", "]", "{{", "}}", "{p}", "|", ">", "&", "*", "!", "%", "?", "~", "no", "1", "é", "e\u{301}", "\u{301}", "很",
        "＝", "ש", "👩‍👩‍👧‍👦", "\u{A0}", "\u{3000}", "{p, plural, other {#}}",
    ]

    @Test(arguments: 0..<20)
    func randomTexts(seed: Int) throws {
        var random = SplitMix(state: UInt64(seed))
        let texts = (0..<200).map { _ in
            "x"
                + (0..<Int.random(in: 0..<8, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? ""
                }.joined()
        }.map { Self.hasPrefix($0) ? String($0.unicodeScalars.dropFirst()) : $0 }.filter {
            !$0.allSatisfy(\.isWhitespace)
        }
        let bare = SpecInput(spec: Self.spec(texts: texts.map { _ in nil }))
        let full = SpecInput(spec: Self.spec(texts: texts))
        let catalog = try #require(
            SpecPipeline.run([full], rules: .all)[0].catalog,
            "\(SpecPipeline.run([full], rules: .all)[0].diagnostics.map(\.message))"
        )
        let expected = catalog.texts()
        let language = LanguageTag("zh")
        let files: [(file: SourceFile, format: TextImport.Format)] = [
            (SourceFile(path: "zh.csv", text: MessageTableCSV.text(of: expected)), .csv),
            (SourceFile(path: "zh.yaml", text: try #require(TranslationFileText.text(of: expected))), .yaml),
        ]
        for (file, format) in files {
            let target = try #require(SpecPipeline.run([bare], rules: .all)[0].catalog)
            let texts = TextImport([(file, format, language)], into: bare, catalog: target, destination: .files)
            #expect(texts.diagnostics.map(\.message) == [])
            #expect(texts.rows == expected)
            let written = try #require(texts.files.first?.file?.bytes)
            let merged = SpecInput(
                spec: bare.spec,
                translations: [SourceFile(path: "s.messages.zh.yaml", bytes: written)]
            )
            #expect(SpecPipeline.run([merged], rules: .all)[0].catalog?.texts() == expected)
        }
    }

    /// Half of the texts begin with a piece.
    private static func hasPrefix(_ text: String) -> Bool { text.utf8.count.isMultiple(of: 2) }

    private static func spec(texts: [String?]) -> SourceFile {
        let head = "errorcodes: 1\ndomain: s\ntype-base: https://errors.example.com/\nerrors:\n"
        let errors = texts.enumerated().map { number, text in
            let messages = text.map { " messages: { zh: \(quoted($0)) }," } ?? ""
            return "  e\(number): { code: \(number), status: 409, title: T, params: { p: int? },\(messages) }\n"
        }
        return SourceFile(path: "s.errorcodes.yaml", text: head + errors.joined())
    }

    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\" + String(Character(scalar))
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(Character(scalar))
            }
        }
        return "\"" + scalars.joined() + "\""
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
