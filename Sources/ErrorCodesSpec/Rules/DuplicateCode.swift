/// One code for two errors, or for an error and a success.
enum DuplicateCode: Rule {
    static let fault = Fault("EC0301", "duplicate-code", "A code says which error it is; two errors need two codes.")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var first: [CodeValue: Spanned<CodeValue>] = [:]
        let entries =
            spec.document.successes.map { ($0.code, $0.name) } + spec.document.errors.map { ($0.code, $0.name) }
        for (written, name) in entries {
            guard let code = spec.code(written, name: name) else { continue }
            report(code, spec: spec, first: &first, &findings)
        }
        for error in spec.document.errors {
            var first: [CodeValue: Spanned<CodeValue>] = [:]
            for field in error.fields {
                guard let code = spec.code(field.code, name: field.name) else { continue }
                report(code, spec: nil, first: &first, &findings)
            }
        }
    }

    private static func report(
        _ code: Spanned<CodeValue>,
        spec: SpecFacts?,
        first: inout [CodeValue: Spanned<CodeValue>],
        _ findings: inout Findings
    ) {
        guard let other = first[code.value] else {
            first[code.value] = code
            return
        }
        findings.report(
            "the code \(code.value) is used twice",
            at: code.span,
            related: [(message: "it is used first here", span: other.span)],
            help: spec.flatMap { help(for: code.value, spec: $0) }
        )
    }

    private static func help(for code: CodeValue, spec: SpecFacts) -> String? {
        guard case .integer(let number) = code else { return nil }
        guard let (range, interval) = spec.ranges.first(where: { $0.interval.contains(number) }) else {
            let everything = CodeInterval(lower: number, upper: .max)
            return spec.nextFreeCode(in: everything).map { "the next free code is \($0)" }
        }
        guard let free = spec.nextFreeCode(in: interval) else { return "no code of `\(range.name.value)` is free" }
        return "the next free code in `\(range.name.value)` is \(free)"
    }
}
