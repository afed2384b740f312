/// An error that is to stand for a status and cannot: it does not exist, has another status, is deprecated, or needs values
/// that nobody has.
enum UnfitErrorOfStatus: Rule {
    static let fault = Fault("EC0421", "unfit-error-of-status")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for entry in spec.document.statuses where entry.status.value.isError {
            let name = entry.error
            guard let error = spec.error(named: name.value) else {
                if spec.lacksError(named: name.value) {
                    let message = "there is no error `\(name.value.shortened)`"
                    findings.report(message, at: name.span, help: spec.suggestion(forError: name.value))
                }
                continue
            }
            check(error, for: entry, spec.status(of: error), &findings)
        }
    }

    private static func check(
        _ error: ErrorDocument,
        for entry: StatusDocument,
        _ status: Spanned<HTTPStatus>?,
        _ findings: inout Findings
    ) {
        let place = entry.error.span
        if let status, status.value != entry.status.value {
            findings.report(
                "`\(error.name.value)` has the status \(status.value.code), so it cannot stand for \(entry.status.value.code)",
                at: place,
                related: [(message: "its status is here", span: status.span)]
            )
        }
        if let deprecation = error.deprecation {
            findings.report(
                "`\(error.name.value)` is deprecated, so it cannot stand for a status",
                at: place,
                related: [(message: "it is deprecated here", span: error.name.span)],
                help: deprecation.use.map { "its replacement is `\($0.value.shortened)`" }
            )
        }
        for parameter in error.parameters
        where !parameter.isOptional && parameter.effectiveVisibility.reachesClient {
            findings.report(
                "`\(error.name.value)` stands for a bare \(entry.status.value.code), so its param `\(parameter.name.value)` has no value",
                at: parameter.name.span,
                related: [(message: "it stands for the status here", span: place)],
                help: "make it optional: add `?` to its type"
            )
        }
    }
}
