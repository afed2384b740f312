/// An `unexpected` that names no error.
enum UnexpectedIsUnknown: Rule {
    static let fault = Fault("EC0802", "unexpected-is-unknown")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        // Where no error could be read, that is reported.
        guard let unexpected = spec.document.unexpected, !spec.errors.isEmpty,
            !spec.document.unreadable.contains(.errors), spec.error(named: unexpected.value) == nil
        else { return }
        let nearest = spec.suggestion(forError: unexpected.value)
        findings.report(
            "there is no error `\(unexpected.value.shortened)`",
            at: unexpected.span,
            help: nearest ?? "declare it under `errors`"
        )
    }
}
