/// A code that is no number of a bit, where codes are flags.
enum CodeIsNoFlag: Rule {
    static let fault = Fault("EC0308", "code-is-no-flag")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        if document.codes?.value == .flags {
            for code in spec.codes.prefix(document.errors.count) { check(code, &findings) }
        }
        for error in document.errors {
            guard let style = error.fieldCodes, style.value == .flags else { continue }
            for field in error.fields { check(spec.code(field.code, name: field.name), &findings) }
            guard error.fields.isEmpty else { continue }
            findings.report(
                "`\(error.name.value)` has no fields whose codes could be flags",
                at: style.span,
                help: "declare them under `fields`, or remove the key"
            )
        }
    }

    private static func check(_ code: Spanned<CodeValue>?, _ findings: inout Findings) {
        guard let code else { return }
        if case .integer(0..<CodeStyle.flagCount) = code.value { return }
        findings.report(
            "the code \(code.value.shortened) is not a valid flag",
            at: code.span,
            help: "a set of flags is an integer of 64 bits: give each the number of its bit, 0 to 63"
        )
    }
}
