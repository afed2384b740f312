/// A `Retry-After` that no client can read.
enum MalformedRetryAfter: Rule {
    static let fault = Fault("EC0413", "malformed-retry-after")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            for header in error.headers where header.lowercasedName == "retry-after" {
                guard let value = header.value, !value.isBroken else { continue }
                if !value.hasPlaceholders {
                    checkLiteral(value, &findings)
                } else {
                    checkPlaceholders(value, error, &findings)
                }
            }
        }
    }

    @_optimize(none) private static func checkLiteral(_ value: TemplateDocument, _ findings: inout Findings) {
        let text = value.template.text
        guard RetryAfter(text) == nil else { return }
        guard !text.isMadeOfDigits || text.isEmpty else { return reportOverlong(value, &findings) }
        let weekday = HTTPDate.otherWeekday(of: text).map { "the weekday of that date is `\($0)`" }
        findings.report(
            "`Retry-After` is a number of seconds or a date (RFC 9110 10.2.3), and `\(text.shortened)` is neither",
            at: value.span,
            help: weekday ?? "write the seconds, such as `\"900\"`, or a param: `\"{seconds}\"`"
        )
    }

    @_optimize(none) private static func reportOverlong(_ value: TemplateDocument, _ findings: inout Findings) {
        findings.report(
            "`Retry-After` says to wait for more than a century: `\(value.template.text.shortened)` seconds",
            at: value.span,
            help: "write the seconds, such as `\"900\"`"
        )
    }

    @_optimize(none) private static func checkPlaceholders(
        _ value: TemplateDocument,
        _ error: ErrorDocument,
        _ findings: inout Findings
    ) {
        guard value.template.segments.count == 1 else {
            return findings.report(
                "`Retry-After` is one value (RFC 9110 10.2.3), and this is more than one placeholder",
                at: value.span,
                help: "write the placeholder alone: `\"{\(value.placeholders[0].name.shortened)}\"`"
            )
        }
        let placeholder = value.placeholders[0]
        // Another rule reports placeholders that name no parameter.
        guard let parameter = error.scope.parameter(named: placeholder.name), !canBeSent(parameter.type) else { return }
        findings.report(
            "`{\(placeholder.name.shortened)}` is of type `\(parameter.type)`, which is no number of seconds and no date",
            at: placeholder.span,
            related: [(message: "the param is here", span: parameter.name.span)],
            help: "make it an `int`, a `duration` or a `date-time`"
        )
    }

    private static func canBeSent(_ type: ParameterType) -> Bool {
        [.int, .duration, .dateTime].contains(type)
    }
}
