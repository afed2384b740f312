extension Fault {
    package static let malformedStatus = Fault("EC0402", "malformed-status")
}

/// An error with a status that says all is well, or a success with one that does not.
enum WrongStatusClass: Rule {
    static let fault = Fault("EC0403", "wrong-status-class")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for error in spec.document.errors {
            guard let status = error.status.given, !status.value.isError else { continue }
            findings.report(
                "the status of an error is 400 to 599, and this is \(status.value.code)",
                at: status.span,
                help: "declare answers that are no errors under `success`"
            )
        }
        for range in spec.document.ranges {
            guard let status = range.status.given, !status.value.isError else { continue }
            findings.report(
                "the status of a range of errors is 400 to 599, and this is \(status.value.code)",
                at: status.span
            )
        }
        for success in spec.document.successes {
            guard let status = success.status.given, !status.value.isSuccess else { continue }
            findings.report(
                "the status of a success is 200 to 299, and this is \(status.value.code)",
                at: status.span,
                help: "declare what is no success under `errors`"
            )
        }
    }
}
