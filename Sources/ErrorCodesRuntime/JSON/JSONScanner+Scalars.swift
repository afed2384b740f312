extension JSONScanner {
    /// A string (RFC 8259, section 7), from its opening to past its closing quotation mark.
    mutating func text() throws(ProblemDecodingError) -> JSONNode {
        advance()
        let first = offset
        var kind = JSONNode.Kind.plainText
        var isASCII = skipPlain()
        while try byte() != UInt8(ascii: "\"") {
            guard skip(UInt8(ascii: "\\")) else { throw error(.invalidSyntax) }
            try skipEscape()
            kind = .escapedText
            if !skipPlain() { isASCII = false }
        }
        let count = offset &- first
        advance()
        guard isASCII || UTF8Validation.isWellFormed(bytes(from: first, count: count)) else {
            throw error(.invalidUTF8, at: first)
        }
        return JSONNode(kind, first: first, count: count)
    }

    /// The character or code behind a backslash.
    private mutating func skipEscape() throws(ProblemDecodingError) {
        switch try byte() {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            advance()
        case UInt8(ascii: "u"):
            advance()
            for _ in 0..<4 {
                guard hexadecimalValue(try byte()) != nil else { throw error(.invalidSyntax) }
                advance()
            }
        default: throw error(.invalidSyntax)
        }
    }

    /// A number (RFC 8259, section 6).
    mutating func number() throws(ProblemDecodingError) -> JSONNode {
        let first = offset
        var kind = JSONNode.Kind.integer
        _ = skip(UInt8(ascii: "-"))
        if !skip(UInt8(ascii: "0")) { try digits() }
        if skip(UInt8(ascii: ".")) {
            kind = .number
            try digits()
        }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            kind = .number
            if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
            try digits()
        }
        return JSONNode(kind, first: first, count: offset &- first)
    }

    private mutating func digits() throws(ProblemDecodingError) {
        guard !skipDigits() else { return }
        _ = try byte()
        throw error(.invalidSyntax)
    }

    /// `true`, `false` or `null`.
    mutating func word(_ word: StaticString, _ kind: JSONNode.Kind) throws(ProblemDecodingError) -> JSONNode {
        for expected in StaticText(word).bytes {
            guard try byte() == expected else { throw error(.invalidSyntax) }
            advance()
        }
        return JSONNode(kind)
    }
}
