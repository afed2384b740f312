/// A code that clients in other languages cannot hold in their usual integer.
enum CodeBeyondInt32: Rule {
    static let fault = Fault(
        "EC0306",
        "code-beyond-int32",
        "Java, C#, Go on 32 bits and many databases read codes into 32 bits.",
        severity: .warning
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let codes = spec.document.successes.map(\.code) + spec.document.errors.map(\.code)
        for code in codes {
            guard let given = code.given, case .integer(let number) = given.value, number > Int(Int32.max) else {
                continue
            }
            findings.report(
                "the code \(number) does not fit into 32 bits",
                at: given.span,
                help: "the largest that does is \(Int32.max)"
            )
        }
    }
}
