import ErrorCodesSpec

/// Text in a challenge that is sent only where it is a token.
enum UnquotedChallengeParameter: Advice {
    static let fault = Fault("EC0418", "unquoted-challenge-parameter", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            for header in error.headers where Challenges.fields.contains(header.lowercasedName) {
                guard let value = header.value, !value.isBroken, value.hasPlaceholders else { continue }
                check(value, ofField: header.lowercasedName, error, &findings)
            }
        }
    }

    private static func check(
        _ value: TemplateDocument,
        ofField name: String,
        _ error: ErrorDocument,
        _ findings: inout Findings
    ) {
        let positions = value.template.headerPositions(ofField: name)
        let ranges = value.template.placeholderRanges
        for (number, placeholder) in value.placeholders.enumerated() where positions[number] == .token {
            guard error.scope.parameter(named: placeholder.name)?.type.innermost == .string else { continue }
            let name = placeholder.name.shortened
            let before = value.template.text.slice(0..<ranges[number].lowerBound)
            findings.report(
                "`{\(name)}` is outside quotes, so it is sent only where it is a token",
                at: placeholder.span,
                help: before.hasSuffix("=")
                    ? "quote it: `\(parameterName(before))=\"{\(name)}\"`"
                    : "write the challenge out, its values in quotes: `Bearer realm=\"{\(name)}\"`"
            )
        }
    }

    /// The word before the `=` at the end of a text.
    private static func parameterName(_ text: Text) -> String {
        let word = text.string.dropLast().reversed().prefix { !", \t".contains($0) }
        return String(word.reversed())
    }
}
