/// One code for two errors, or for an error, a warning and a success.
enum DuplicateCode: Rule {
    static let fault = Fault("EC0301", "duplicate-code")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        check(codesInOrderOfPlace(spec), &findings, advice: spec.advice(insteadOf:))
        for error in spec.document.errors where error.fields.count > 1 {
            check(error.fields.compactMap { spec.code($0.code, name: $0.name) }, &findings) { _ in nil }
        }
    }

    /// The codes of successes, errors and warnings, those that their names make too.
    static func codesInOrderOfPlace(_ spec: SpecFacts) -> [Spanned<CodeValue>] {
        let successes = spec.document.successes
        let errors = spec.document.errors
        let isInOrder = successes.isEmpty || errors.isEmpty || successes[0].name.span.start < errors[0].name.span.start
        let ofSuccesses = successes.compactMap { spec.code($0.code, name: $0.name) }
        let ofErrors = spec.codes.compactMap(\.self)
        if !spec.document.warnings.isEmpty {
            return (ofSuccesses + ofErrors).inOrder { $0.span.start < $1.span.start }
        }
        return isInOrder ? ofSuccesses + ofErrors : ofErrors + ofSuccesses
    }

    /// True if they are integers that differ, as in most catalogs: integers are sorted sooner than put into a table.
    private static func areDifferentIntegers(_ codes: [Spanned<CodeValue>]) -> Bool {
        var numbers: [Int] = []
        numbers.reserveCapacity(codes.count)
        for code in codes {
            guard case .integer(let number) = code.value else { return false }
            numbers.append(number)
        }
        numbers.sort()
        for index in numbers.indices.dropFirst() where numbers[index] == numbers[index - 1] { return false }
        return true
    }

    private static func check(
        _ codes: [Spanned<CodeValue>],
        _ findings: inout Findings,
        advice: (Spanned<CodeValue>) -> String?
    ) {
        guard !areDifferentIntegers(codes) else { return }
        for (code, first) in codes.repetitions(by: \.value) {
            findings.report(
                "the code \(code.value.shortened) is used twice",
                at: code.span,
                related: [(message: "it is used first here", span: first.span)],
                help: advice(code)
            )
        }
    }
}
