import ErrorCodesDriver
package import ErrorCodesSpec

/// The page of one fault, which a terminal and the documentation show in forms of their own.
package struct ExplanationPage: Sendable {
    let fault: Fault
    let explanation: Explanation

    package init?(_ fault: Fault) {
        guard let explanation = ExplanationRegistry.explanation(of: fault) else { return nil }
        self.fault = fault
        self.explanation = explanation
    }

    /// Why it matters.
    package var reason: String {
        explanation.consequence.isEmpty ? fault.summary : "\(fault.summary) \(explanation.consequence)"
    }

    /// What is printed of wrong files.
    static func report(of files: [ExampleFile]) -> String {
        TerminalRenderer(hasColor: false).render(files.diagnostics)
    }

    /// The lines of a spec that allow the fault.
    var allowance: String? {
        guard Explanation.canBeAllowed(fault) else { return nil }
        return """
            allow:
              - { rule: \(fault.name), reason: Why it is right here. }
            """
    }

    /// What to do about it where it is meant.
    var allowanceNote: String {
        switch fault.severity {
        case .error: "An error cannot be allowed, since a spec with errors makes no catalogue."
        case .warning where allowance == nil: "It cannot be allowed. With `--strict` it is an error."
        case .warning: "Where it is meant, the spec says so with a reason. With `--strict` it is an error otherwise."
        case .note: "Where it is meant, the spec says so with a reason. It never fails a build."
        }
    }
}
