/// A status that obliges the sender to a header field which the error does not give.
enum MissingHeader: Rule {
    static let fault = Fault("EC0404", "missing-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors where !error.headersAreIncomplete {
            guard let status = spec.status(of: error), let required = status.value.requiredField else { continue }
            let name = required.name.lowercased()
            if let header = error.headers.first(where: { $0.lowercasedName == name }) {
                // With a bare status, the server sends what it knows.
                let isBare = spec.document.statuses.contains { $0.error.value == error.name.value }
                if !isBare { checkValue(of: header, error, &findings) }
                continue
            }
            findings.report(
                "an error with status \(status.value.code) must send \(required.name) (\(required.section))",
                at: error.status.given?.span ?? error.name.span,
                help: "add `headers: { \(required.name): \(example(of: required.name)) }`"
            )
        }
    }

    /// A value that an absent param would leave open is as good as none.
    private static func checkValue(of header: HeaderDocument, _ error: ErrorDocument, _ findings: inout Findings) {
        let optional = Set(error.parameters.filter(\.isOptional).map(\.name.value))
        for placeholder in header.value?.placeholders ?? [] where optional.contains(placeholder.name) {
            findings.report(
                "`{\(placeholder.name)}` is optional, and \(header.name.value) must be sent each time",
                at: placeholder.span,
                help: "remove the `?` from the type of the param"
            )
        }
    }

    private static func example(of name: String) -> String {
        switch name {
        case "Allow": "\"GET, POST\""
        case "Upgrade": "HTTP/2.0"
        default: "'Bearer realm=\"orders\"'"
        }
    }
}
