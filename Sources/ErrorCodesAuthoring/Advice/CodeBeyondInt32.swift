import ErrorCodesSpec

/// A code that clients in other languages cannot hold in their usual integer.
enum CodeBeyondInt32: Advice {
    static let fault = Fault("EC0306", "code-beyond-int32", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for success in spec.document.successes { check(success.code, &findings) }
        for error in spec.document.errorsAndWarnings { check(error.code, &findings) }
    }

    private static func check(_ code: Reading<CodeValue>, _ findings: inout Findings) {
        guard case .given(let given) = code, case .integer(let number) = given.value, number > largest else { return }
        findings.report(
            "the code \(number) does not fit into 32 bits",
            at: given.span,
            help: "the largest that does is \(largest)"
        )
    }

    private static let largest = 0x7FFF_FFFF
}
