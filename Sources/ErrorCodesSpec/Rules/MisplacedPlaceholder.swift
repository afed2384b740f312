/// A placeholder in a header field where no value of a param could be sent safely, or at all.
enum MisplacedPlaceholder: Rule {
    static let fault = Fault(
        "EC0417",
        "misplaced-placeholder",
        "How a value is escaped depends on where it stands: in quotes, in a URI or as a token. Elsewhere a client could write the rest of the field."
    )
    static let subjects: SpecFeatures = .headers

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            for header in error.headers {
                guard let value = header.value, !value.isBroken, value.hasPlaceholders else { continue }
                let positions = HeaderPosition.positions(in: value.template, ofField: header.lowercasedName)
                for (placeholder, position) in zip(value.placeholders, positions) {
                    let type = error.scope.parameter(named: placeholder.name)?.type
                    guard let problem = problem(of: placeholder.name.shortened, at: position, type) else { continue }
                    findings.report(problem.message, at: placeholder.span, help: problem.help)
                }
            }
        }
    }

    private static func problem(
        of name: String,
        at position: HeaderPosition,
        _ type: ParameterType?
    ) -> (message: String, help: String)? {
        switch position {
        case .refused(let refusal): return problem(of: name, refusal)
        case .token:
            guard type?.innermost == .url else { return nil }
            let message = "`{\(name)}` is a URL, which cannot stand outside quotes and brackets"
            return (message, "write `\"{\(name)}\"`, or `<{\(name)}>` where the field has links")
        case .quoted, .component, .reference: return nil
        }
    }

    private static func problem(of name: String, _ refusal: HeaderPosition.Refusal) -> (message: String, help: String) {
        switch refusal {
        case .unclosedQuote:
            (
                "the quoted string that `{\(name)}` stands in never ends",
                "close it with `\"`, or write `\\\"` for a quotation mark"
            )
        case .unclosedBracket: ("the `<` before `{\(name)}` has no `>`", "close the URI with `>`, or quote the text")
        case .comment:
            ("`{\(name)}` stands in a comment, where it cannot be escaped", "write it outside the parentheses")
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
