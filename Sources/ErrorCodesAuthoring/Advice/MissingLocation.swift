import ErrorCodesSpec

/// A success that does not say where to find what was created, or what is to become of what was accepted.
enum MissingLocation: Advice {
    static let fault = Fault("EC0422", "missing-location", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for success in spec.document.successes {
            guard let status = success.status.given,
                !success.headers.contains(where: { $0.lowercasedName == "location" })
            else { continue }
            let purpose: String
            switch status.value.code {
            case 201: purpose = "a 201 names what was created in Location (RFC 9110 15.3.2)"
            case 202: purpose = "a 202 ought to point to where to ask what became of it (RFC 9110 15.3.3)"
            default: continue
            }
            findings.report(purpose, at: status.span, help: "add `headers: { Location: \"{location}\" }`")
        }
    }
}
