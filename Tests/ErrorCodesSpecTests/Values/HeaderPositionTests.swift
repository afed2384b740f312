import Testing

@testable import ErrorCodesSpec

@Suite("Positions in header fields")
struct HeaderPositionTests {
    @Test(
        "of placeholders",
        arguments: [
            ("{a}", "x", [.token]),
            ("a", "x", []),
            ("a={a}; b=\"{b} \\\"{c}\" {d}", "x", [.token, .quoted, .quoted, .token]),
            ("\"a\\\\\"{a}\"{b}\"", "x", [.token, .quoted]),
            ("\"\\{a}{b}\"", "x", [.refused(.escape), .quoted]),
            ("\\{a}", "x", [.token]),
            ("{{{a}}}", "x", [.token]),
            ("{a} \"{b}", "x", [.token, .refused(.unclosedQuote)]),
            ("\"<\"{a}", "x", [.token]),
            ("<{a}>; t=\"{b}\", <{c}", "x", [.reference, .quoted, .refused(.unclosedBracket)]),
            ("</\"{a}>{b}\"", "x", [.component, .token]),
            ("<{a}{b}>", "x", [.refused(.authority), .component]),
            ("<?{a}#{b}:{c}>", "x", [.component, .component, .component]),
            ("<a{a}:b{b}>", "x", [.refused(.authority), .component]),
            ("<HTTPS:///{a}/{b}>", "x", [.refused(.authority), .component]),
            ("<urn:{a}>", "x", [.component]),
            ("<//{a}?{b}>", "x", [.refused(.authority), .component]),
            ("\"{a}\" (b) {c}", "x", [.refused(.parenthesis), .refused(.parenthesis)]),
            ("a (\") {b}", "x", [.refused(.parenthesis)]),
            ("{a} (<{b}", "x", [.refused(.parenthesis), .refused(.parenthesis)]),
            ("\"(\" <(/{a}> {b}", "x", [.component, .token]),
            ("(/{a}", "location", [.component]),
            ("{a}", "location", [.reference]),
            ("/{a}\"{b}>{c}", "content-location", [.component, .component, .component]),
            ("https://{a}", "location", [.refused(.authority)]),
        ] as [(String, String, [HeaderPosition])]
    )
    func positions(_ text: String, _ field: String, _ expected: [HeaderPosition]) throws {
        #expect(HeaderPosition.positions(in: try Template(Text(text)), ofField: field) == expected)
    }
}
