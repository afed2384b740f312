/// A header field which no error gives, since the server sets it for each response.
enum ServerOwnedHeader: Rule {
    static let fault = Fault("EC0411", "server-owned-header")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for header in spec.document.errors.lazy.flatMap(\.headers) {
            guard let owner = owner(of: header.lowercasedName) else { continue }
            findings.report(
                "`\(header.name.value)` is no field of an error: \(owner)",
                at: header.name.span,
                help: "remove it"
            )
        }
    }

    /// Who sends a field, and by what; nil for those that an error may give, among them `Upgrade`, which 426 demands.
    private static func owner(of name: String) -> String? {
        switch name {
        case "content-type": "the server sets it by the form of the body (RFC 9110 8.3)"
        case "content-length": "the server sets it by the size of the body (RFC 9110 8.6)"
        case "transfer-encoding": "the server sets it by the way in which it sends the body (RFC 9112 6.1)"
        case "trailer": "the server sets it where it sends fields after the body (RFC 9110 6.6.2)"
        case "date": "the server sets it by its clock (RFC 9110 6.6.1)"
        case "connection", "keep-alive", "proxy-connection":
            "the server sets it for each connection (RFC 9110 7.6.1)"
        case "te": "only clients send it, with a request (RFC 9110 10.1.4)"
        default: nil
        }
    }
}
