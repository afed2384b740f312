import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

/// What YAML 1.1 (yaml.org/type) and the core schema of YAML 1.2 (10.3.2) make of plain scalars.
@Suite("Plain scalars that some reader retypes")
struct PlainScalarTests {
    private static let retyped: [String: [String]] = [
        "null": ["", "~", "null", "Null", "NULL"],
        "true": ["true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON", "y", "Y"],
        "false": ["false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF", "n", "N"],
        "infinity": [".inf", ".Inf", ".INF", "+.inf", "-.inf", "-.INF"],
        "not a number": [".nan", ".NaN", ".NAN"],
        "a default value": ["="],
        "a merge key": ["<<"],
        "a number": [
            "0", "7", "42", "-1", "+1", "007", "01007", "08000", "0o17", "0x1F", "0xff", "-0x1F", "0b1010", "0b1_0",
            "1_000",
            "+1_000", "1.5", "1.", ".5", "-.5", "1e3", "1E3", "1e+3", "1e-3", "1.5e3", ".5e3", "2E000",
            "685.230_15e+03",
            "1:20", "190:20:30", "190:20:30.15", "-1:20", "0.0", "00", "12e03", "9223372036854775808",
        ],
        "a date": [
            "2001-01-01", "2001-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14T21:59:43Z",
            "2001-12-14 21:59:43.10 -5",
            "2001-12-15 2:59:43.10",
        ],
    ]

    private static let text = [
        "a", "no way", "nope", "yesterday", "nullable", "None", "nil", "true story", "TRUE.", "on time", "offer",
        "Order",
        "NaN", "inf", "Inf", "-", "--", "---x", "+", ".", "..", "...x", "._", "_1", "e3", "1a", "1e", "1e3x", "1.2.3",
        "0x",
        "0xG", "0o8x", "0b2x", "1,000", "1:2a", "30s", "10000-19999", "2001-01", "2001-01-01x", "01-01-2001",
        "20010-01-01",
        "2001-001-01", "1 000", "v1", "#1", "<", "<<<", "==", "=1", "~1", "~~", "-a", "+a", ".a", "y2k", "NO_STOCK",
        "N/A",
        "2.0-beta", "١٢٣", "½", "1️", "Ⅳ", "真", "ＹＥＳ", "infinity", "-1a", "1 ", "0b", "0o",
    ]

    @Test("are refused where text stands", arguments: retyped.flatMap { reading, words in words.map { ($0, reading) } })
    func refused(word: String, reading: String) {
        #expect(PlainScalar.otherReading(of: Text(word)) == reading)
    }

    @Test("all others are text", arguments: text)
    func accepted(word: String) {
        #expect(PlainScalar.otherReading(of: Text(word)) == nil)
    }

    @Test("quoted, each of them is text", arguments: retyped.values.flatMap(\.self).filter { !$0.isEmpty })
    func quoted(word: String) {
        for quote in ["\"", "'"] {
            let spec = "\(BrokenSpec.head)errors: { a: { title: \(quote)\(word)\(quote), status: 500 } }\n"
            let result = SpecPipeline.run(spec: SourceFile(path: "orders.errorcodes.yaml", text: spec), rules: .all)
            #expect(result.catalog?.errors.first?.title.string == word)
        }
    }
}
