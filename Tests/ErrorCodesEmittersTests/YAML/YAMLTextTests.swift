import ErrorCodesEmitters
import ErrorCodesSpec
import Testing

/// Values come out as YAML that people write, and every reader gets them back.
struct YAMLTextTests {
    @Test func blocks() {
        let value = JSONText.object([
            ("openapi", .string("3.1.0")),
            ("409", .object([("$ref", .string("#/components/responses/Conflict"))])),
            ("/orders/{orderID}", .array([.number(1), .boolean(true), .null, .json("1e21"), .json("0.5")])),
            ("empty", .array([.object([]), .array([])])),
            ("nested", .array([.array([.string("a"), .string("b")]), .object([("a", .number(1)), ("b", .null)])])),
            ("text", .string("Two lines,\n\n- and a third")),
            ("texts", .array([.string("One:\ntwo")])),
            ("json", .json(#"{"a":[{"b":"no"}],"c":{}}"#)),
        ])
        #expect(
            YAMLText(value).text(indentation: 2) == """
                  openapi: "3.1.0"
                  "409":
                    $ref: "#/components/responses/Conflict"
                  "/orders/{orderID}":
                    - 1
                    - true
                    - null
                    - 1.0e+21
                    - 0.5
                  empty:
                    - {}
                    - []
                  nested:
                    - - a
                      - b
                    - a: 1
                      b: null
                  text: |-
                    Two lines,

                    - and a third
                  texts:
                    - |-
                      One:
                      two
                  json:
                    a:
                      - b: "no"
                    c: {}

                """
        )
    }

    /// What one reader of YAML or another would take for something else is in quotes, and so is what would end a scalar.
    @Test(arguments: [
        "no", "Null", "y", "~", "", " a", "a ", "a: b", "a #b", "a:", "- a", "? a", "1", "0x1F", "1:20", "2030-01-31",
        "&a",
        "*a", "!a", "%a", "@a", "`a`", "|", ">", "{a}", "[a]", "\"a\"", "'a'", "a\tb", "a\\b", "a\u{85}b", "a\u{202E}b",
        "\u{301}a", "a\r\nb", "\n", "a\n", " a\nb", "\ta\nb", "---", "...", "=", "<<", "💥",
    ])
    func isQuoted(_ text: String) {
        let line = Array(YAMLScalarText.value(text, indentation: "").utf8)
        let quote = UInt8(ascii: "\"")
        #expect(line.first == quote && line.last == quote && !line.contains(UInt8(ascii: "\n")))
    }

    @Test(arguments: [
        "a", "nothing", "it's", "a:b", "https://example.com/a#b", "a#b", "a, b", "$ref", "/orders", "名前", "nö",
        "application/problem+json", "a - b", "about:blank", "falsely",
    ])
    func isPlain(_ text: String) {
        #expect(YAMLScalarText.value(text, indentation: "") == text)
    }

    @Test func aCommaEndsAScalarInAFlowCollection() {
        #expect(YAMLScalarText.line("a, b", in: .flow) == "\"a, b\"")
        #expect(YAMLScalarText.line("a b", in: .flow) == "a b")
    }

    /// The reader of specs, which is strict, reads hostile texts as they were.
    @Test(arguments: (HostileStrings.lines + HostileStrings.paragraphs).filter { !$0.hasPrefix(" ") })
    func hostileTextsComeBack(_ text: String) throws {
        let members: [(String, JSONText)] = [
            ("errorcodes", .number(1)), ("domain", .string("shop.orders")),
            ("type-base", .string("https://errors.example.com/orders/")),
            (
                "errors",
                .object([
                    (
                        "failed",
                        .object([
                            ("code", .number(1)), ("status", .number(500)), ("title", .string("Failed")),
                            ("description", .string(text)),
                        ])
                    )
                ])
            ),
        ]
        let catalog = try Generated.catalog(YAMLText(.object(members)).text())
        #expect(catalog.errors[0].description?.string == text)
    }
}
