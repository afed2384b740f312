/// An `unexpected` that names no error.
enum UnexpectedIsUnknown: Rule {
    static let fault = Fault("EC0802", "unexpected-is-unknown")

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        guard let unexpected = spec.document.unexpected, spec.lacksError(named: unexpected.value) else { return }
        let nearest = spec.suggestion(forError: unexpected.value)
        findings.report(
            "there is no error `\(unexpected.value.shortened)`",
            at: unexpected.span,
            help: nearest ?? "declare it under `errors`"
        )
    }
}
