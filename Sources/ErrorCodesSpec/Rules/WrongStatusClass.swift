extension Fault {
    package static let malformedStatus = Fault("EC0402", "malformed-status")
}

/// An error with a status that says all is well, or a success with one that does not.
enum WrongStatusClass: Rule {
    static let fault = Fault("EC0403", "wrong-status-class")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        func check(_ statuses: [Reading<HTTPStatus>], _ isRight: (HTTPStatus) -> Bool, _ rule: String, _ help: String?)
        {
            for status in statuses.compactMap(\.given) where !isRight(status.value) {
                findings.report("\(rule), and this is \(status.value.code)", at: status.span, help: help)
            }
        }
        let success = "declare answers that are no errors under `success`"
        check(document.errors.map(\.status), \.isError, "the status of an error is 400 to 599", success)
        check(document.ranges.map(\.status), \.isError, "the status of a range of errors is 400 to 599", nil)
        check(document.statuses.map { Reading($0.status) }, \.isError, "the status of an error is 400 to 599", nil)
        let error = "declare what is no success under `errors`"
        check(document.successes.map(\.status), \.isSuccess, "the status of a success is 200 to 299", error)
    }
}
