/// Texts that something on the way could take for more than text.
enum Payload {
    static let texts = [
        "'); DROP TABLE error_messages; --",
        "''", "'", "it's", "\"double\", 'single', `back`",
        "back\\slash, \\n, \\' and \\\" and \\",
        "line\nbreak", "line\n.quit\n;\nCOMMIT;\n/\ngo", "carriage\rreturn", "both\r\nof them",
        "\\n\n\\n1\n\\n2\\r\r\\r1",
        "backslash\\\nbreak", "/* comment */ -- comment", "x' || char(0) || 'y", "%s ? ?1 :name @var $var #{{x}}",
        "a\tb", "a,b;c", "a\"b\"c", ",", "\"\"\"",
        "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1", "-1", "'=1", "''=1", "'quoted'", "＝1", "－1",
        "'\u{301}", "\"\u{301},\"\u{301}", "\\n\u{301}\n", ",\u{301}", "\n\u{301}x",
        "很抱歉，您有一个订单。", "👩‍👩‍👧‍👦 é e\u{301}", "שלום",
        "{{braces}} and {orderID}", "{count, plural, =0 {none} one {# order} other {# orders}}",
        "#", "# no comment", "a #b: c", "key: value", "- item", "no", "null", "1e3", "[a]", "{{a: b}}", "&a *b !c",
        "| >", "---", "%YAML",
    ].map(trimmed)

    /// A spec with an error for each text, as a default text and as that of an application which has it for a name.
    static var spec: String {
        let head = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            errors:

            """
        return head
            + texts.enumerated().map { number, text in
                """
                  order-\(number):
                    code: \(20000 + number)
                    status: 409
                    title: T
                    params: { orderID: string, count: int }
                    messages: { en: \(quoted(text)) }
                    applications: { \(quoted(applicationName(text))): { en: \(quoted(text + "!")) } }

                """
            }.joined()
    }

    /// The rows of the table, in the order of the primary key.
    static var rows: [[String]] {
        let own = texts.enumerated().map { ["", String(20000 + $0), "en", $1] }
        let others = texts.enumerated().map { [applicationName($1), String(20000 + $0), "en", $1 + "!"] }
        return (own + others).sorted { left, right in
            let (left, right) = (
                [left[0], left[1]].map { Array($0.utf8) }, [right[0], right[1]].map { Array($0.utf8) }
            )
            return left.lexicographicallyPrecedes(right) { $0.lexicographicallyPrecedes($1) }
        }
    }

    /// The name of an application is a single line.
    static func applicationName(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" || $0 == "\r" ? "_" : $0 }))
    }

    /// A scalar of YAML in double quotes.
    static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\r": "\\r"
            case "\t": "\\t"
            default: String(Character(scalar))
            }
        }
        return "\"" + scalars.joined() + "\""
    }

    private static func trimmed(_ text: String) -> String {
        let spaces: Set<Unicode.Scalar> = [" ", "\n", "\r", "\t"]
        let scalars = text.unicodeScalars.drop { spaces.contains($0) }.reversed().drop { spaces.contains($0) }
            .reversed()
        return String(String.UnicodeScalarView(scalars))
    }
}
