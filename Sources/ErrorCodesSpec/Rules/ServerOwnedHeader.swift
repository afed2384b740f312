/// A header field which no error and no success gives, since the server sets it for each response.
enum ServerOwnedHeader: Rule {
    static let fault = Fault("EC0411", "server-owned-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for header in spec.document.errors.lazy.flatMap(\.headers) { check(header, of: "an error", &findings) }
        for header in spec.document.successes.lazy.flatMap(\.headers) { check(header, of: "a success", &findings) }
    }

    private static func check(_ header: HeaderDocument, of subject: String, _ findings: inout Findings) {
        guard let owner = HeaderName.owner(of: header.lowercasedName) else { return }
        findings.report(
            "`\(header.name.value)` is no field of \(subject): \(owner)",
            at: header.name.span,
            help: "remove it"
        )
    }
}
