/// A header field with text in it that is not ASCII.
enum UnsendableHeader: Rule {
    static let fault = Fault("EC0416", "unsendable-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for header in spec.document.headers {
            guard let value = header.value, let scalar = firstUnsendable(in: value.template.text) else { continue }
            let name = header.name.value.shortened
            findings.report(
                "the header `\(name)` is sent as ASCII, and its value has \(notation(of: scalar)) in it (RFC 9110 5.5)",
                at: value.span,
                help: "write it in ASCII; in a URI the character is `\(percentEncoded(scalar))`"
            )
        }
    }

    /// The first character that is not ASCII; texts with control characters are refused when they are read.
    private static func firstUnsendable(in text: Text) -> Unicode.Scalar? {
        guard text.withBytes({ $0.contains { $0 >= 0x80 } }) else { return nil }
        return text.string.unicodeScalars.first { !$0.isASCII }
    }

    /// `U+00E9`: the character itself may be one that nobody can see.
    private static func notation(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    @_optimize(none) private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
        String(scalar).utf8.map { "%" + String($0, radix: 16, uppercase: true) }.joined()
    }
}
