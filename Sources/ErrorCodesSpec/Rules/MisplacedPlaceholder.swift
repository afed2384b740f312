/// A placeholder in a header field where no value of a param could be sent safely, or at all.
enum MisplacedPlaceholder: Rule {
    static let fault = Fault("EC0417", "misplaced-placeholder")
    /// Fields whose text outside quotes is a URL or a list of sources, such as `0;url=/orders` and `'self'`.
    private static let fieldsOfSources: Set<String> = [
        "access-control-allow-origin", "content-security-policy", "content-security-policy-report-only", "refresh",
        "service-worker-allowed", "sourcemap", "timing-allow-origin", "x-sourcemap",
    ]

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            for header in error.headers {
                check(header, &findings) { error.scope.parameter(named: $0)?.type }
            }
        }
        for header in spec.document.successes.flatMap(\.headers) { check(header, &findings) { _ in .string } }
    }

    private static func check(_ header: HeaderDocument, _ findings: inout Findings, type: (Text) -> ParameterType?) {
        guard let value = header.value, !value.isBroken, value.hasPlaceholders else { return }
        let positions = value.template.headerPositions(ofField: header.lowercasedName)
        for (placeholder, position) in zip(value.placeholders, positions) {
            let name = placeholder.name.shortened
            guard let problem = problem(of: name, at: position, type(placeholder.name), in: header) else { continue }
            findings.report(problem.message, at: placeholder.span, help: problem.help)
        }
    }

    private static func problem(
        of name: String,
        at position: HeaderPosition,
        _ type: ParameterType?,
        in header: HeaderDocument
    ) -> (message: String, help: String)? {
        switch position {
        case .refused(let refusal): problem(of: name, refusal)
        case .token where type?.innermost == .url:
            (
                "`{\(name)}` is a URL, which cannot stand outside quotes and brackets",
                "write `\"{\(name)}\"`, or `<{\(name)}>` where the field has links"
            )
        case .token where type?.innermost == .string && fieldsOfSources.contains(header.lowercasedName):
            (
                "`{\(name)}` is text where the field has a URL or a source, and could name any host",
                "write the URL or the source out, or declare the values of the param with `type: enum`"
            )
        case .token, .quoted, .component, .reference: nil
        }
    }

    @_optimize(none) private static func problem(of name: String, _ refusal: HeaderPosition.Refusal) -> (
        message: String, help: String
    ) {
        switch refusal {
        case .unclosedQuote:
            (
                "the quoted string that `{\(name)}` stands in never ends",
                "close it with `\"`, or write `\\\"` for a quotation mark"
            )
        case .unclosedBracket: ("the `<` before `{\(name)}` has no `>`", "close the URI with `>`, or quote the text")
        case .parenthesis:
            ("`{\(name)}` cannot be escaped in a field with a `(` outside quotes", "quote the text with the `(`")
        case .escape:
            (
                "the backslash before `{\(name)}` breaks the quoting of its value",
                "remove it: values are escaped when they are sent"
            )
        case .authority:
            (
                "`{\(name)}` stands where it can change the scheme or the host of a URI",
                "write the URI out up to its path, or make the whole of it a param"
            )
        }
    }
}
