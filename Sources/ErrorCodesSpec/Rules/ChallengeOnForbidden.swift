/// A challenge in a response which says that no credentials help.
enum ChallengeOnForbidden: Rule {
    static let fault = Fault("EC0407", "challenge-on-forbidden")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors where spec.status(of: error)?.value.code == 403 {
            for header in error.headers where header.lowercasedName == "www-authenticate" {
                findings.report(
                    "an error with status 403 does not send WWW-Authenticate",
                    at: header.name.span,
                    help: "remove the header, or make the status 401"
                )
            }
        }
    }
}
