import ErrorCodesModel
import Testing

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
            ("<<{a}>", "x", [.component]),
            ("{a} (<{b}", "x", [.refused(.parenthesis), .refused(.parenthesis)]),
            ("\"(\" <(/{a}> {b}", "x", [.component, .token]),
            ("(/{a}", "location", [.component]),
            ("{a}", "Location", [.reference]),
            ("/{a}\"{b}>{c}", "content-location", [.component, .component, .component]),
            ("https://{a}", "location", [.refused(.authority)]),
        ] as [(String, String, [HeaderPosition])]
    )
    func positions(_ text: String, _ field: String, _ expected: [HeaderPosition]) {
        var scanner = HeaderPositionScanner(field: field)
        for piece in pieces(of: text) {
            if piece.hasPrefix("{"), piece.count > 1 {
                scanner.scanPlaceholder()
            } else {
                Array(piece.utf8).withUnsafeBufferPointer { scanner.scan($0) }
            }
        }
        #expect(scanner.finish() == expected)
    }

    /// The placeholders, which are letters in braces, doubled braces as one, and what stands between.
    private func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while !rest.isEmpty {
            let match = rest.prefixMatch(of: /\{[a-z]\}|\{\{|\}\}|[^{}]+/)
            let piece = match?.output ?? rest.prefix(1)
            pieces.append(piece == "{{" || piece == "}}" ? String(piece.prefix(1)) : String(piece))
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }
}

@Suite("Names of header fields")
struct HeaderNameTests {
    @Test("fields that no error gives, in any case")
    func owned() {
        let owned = [
            "connection", "CONTENT-LENGTH", "Content-Type", "Date", "Keep-Alive", "Proxy-Connection", "TE", "Trailer",
            "Transfer-Encoding",
        ]
        for name in owned { #expect(HeaderName.owner(of: name) != nil) }
        for name in ["Upgrade", "Retry-After", "Content-Language", "", "T"] {
            #expect(HeaderName.owner(of: name) == nil)
        }
    }

    @Test("the bytes of a token")
    func token() {
        let bytes = (0...UInt8.max).filter(HeaderName.isTokenByte)
        let expected = "!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~"
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
