/// An error whose problem type is `about:blank`, in whatever spelling.
enum BlankProblemType: Rule {
    static let fault = Fault("EC0704", "blank-problem-type")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let type = error.type, isBlank(type.value.text) else { continue }
            findings.report(
                "`\(type.value.text.shortened)` identifies no error: every problem without a type has it",
                at: type.span,
                help: "remove it, and the type is `type-base` and the name"
            )
        }
        if let base = spec.document.typeBase { check(base, spec, &findings) }
    }

    private static func check(_ base: Spanned<AbsoluteURI>, _ spec: SpecFacts, _ findings: inout Findings) {
        let text = base.value.text
        guard text.start[0] | 0x20 == UInt8(ascii: "a"), normalized(text).hasPrefix("about:") else { return }
        let ends = isBlank(text) && (text.contains(UInt8(ascii: "#")) || text.contains(UInt8(ascii: "?")))
        for error in spec.document.errors where error.type == nil && isBlank(text + error.name.value) {
            findings.report(
                "the problem type of `\(error.name.value.shortened)` is `about:blank`, which identifies no error",
                at: base.span,
                related: [(message: "the error is here", span: error.name.span)],
                help: "use a base that begins with `https:`, and that no other service has"
            )
            // All the others are no better.
            if ends { return }
        }
    }

    /// Ignores the query and the fragment: they locate something in a document but do not identify the document.
    @_optimize(none) private static func isBlank(_ type: Text) -> Bool {
        type.count >= 11 && normalized(type).split { $0 == "?" || $0 == "#" }.first == "about:blank"
    }

    /// In small letters, and without needless percent-encoding (RFC 3986 6.2.2).
    @_optimize(none) private static func normalized(_ type: Text) -> String {
        let bytes = type.withBytes { Array($0) }
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let isEncoded = bytes[index] == UInt8(ascii: "%")
            decoded.append(isEncoded ? hex(bytes[index + 1]) << 4 | hex(bytes[index + 2]) : bytes[index].lowercased)
            index += isEncoded ? 3 : 1
        }
        return String(decoding: decoded.map(\.lowercased), as: UTF8.self)
    }

    /// An absolute URI has two of these digits behind each `%`.
    private static func hex(_ digit: UInt8) -> UInt8 { digit.isDigit ? digit & 0xF : (digit & 0xF) + 9 }
}
