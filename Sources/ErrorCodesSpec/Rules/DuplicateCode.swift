/// One code for two errors, or for an error and a success.
enum DuplicateCode: Rule {
    static let fault = Fault("EC0301", "duplicate-code", "A code says which error it is; two errors need two codes.")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let entries =
            spec.document.successes.map { ($0.code, $0.name) } + spec.document.errors.map { ($0.code, $0.name) }
        let inOrderOfPlace = entries.sorted { $0.1.span.start < $1.1.span.start }
        check(inOrderOfPlace.compactMap(spec.code), &findings, advice: spec.advice(insteadOf:))
        for error in spec.document.errors {
            check(error.fields.compactMap { spec.code($0.code, name: $0.name) }, &findings) { _ in nil }
        }
    }

    private static func check(
        _ codes: [Spanned<CodeValue>],
        _ findings: inout Findings,
        advice: (Spanned<CodeValue>) -> String?
    ) {
        var first: [CodeValue: Spanned<CodeValue>] = [:]
        for code in codes {
            guard let other = first[code.value] else {
                first[code.value] = code
                continue
            }
            findings.report(
                "the code \(code.value.shortened) is used twice",
                at: code.span,
                related: [(message: "it is used first here", span: other.span)],
                help: advice(code)
            )
        }
    }
}
