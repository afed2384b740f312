/// A header field which no error gives, since the server sets it for each response.
enum ServerOwnedHeader: Rule {
    static let fault = Fault("EC0411", "server-owned-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for header in spec.document.errors.lazy.flatMap(\.headers) {
            guard let owner = HeaderName.owner(of: header.lowercasedName) else { continue }
            findings.report(
                "`\(header.name.value)` is no field of an error: \(owner)",
                at: header.name.span,
                help: "remove it"
            )
        }
    }
}
