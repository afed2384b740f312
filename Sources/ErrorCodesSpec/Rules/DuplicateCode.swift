/// One code for two errors, or for an error and a success.
enum DuplicateCode: Rule {
    static let fault = Fault("EC0301", "duplicate-code")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        if !areAscending(spec.document) {
            check(codesInOrderOfPlace(spec), &findings, advice: spec.advice(insteadOf:))
        }
        for error in spec.document.errors where error.fields.count > 1 {
            check(error.fields.compactMap { spec.code($0.code, name: $0.name) }, &findings) { _ in nil }
        }
    }

    /// The codes of successes and errors, those that their names make too.
    static func codesInOrderOfPlace(_ spec: SpecFacts) -> [Spanned<CodeValue>] {
        let successes = spec.document.successes
        let errors = spec.document.errors
        let isInOrder = successes.isEmpty || errors.isEmpty || successes[0].name.span.start < errors[0].name.span.start
        let ofSuccesses = successes.compactMap { spec.code($0.code, name: $0.name) }
        let ofErrors = errors.compactMap { spec.code($0.code, name: $0.name) }
        return isInOrder ? ofSuccesses + ofErrors : ofErrors + ofSuccesses
    }

    /// True if each code is an integer greater than the previous one, as in most catalogs.
    private static func areAscending(_ document: SpecDocument) -> Bool {
        var last = -1
        func isNext(_ code: Reading<CodeValue>) -> Bool {
            guard case .given(let given) = code, case .integer(let number) = given.value, number > last else {
                return false
            }
            last = number
            return true
        }
        for success in document.successes where !isNext(success.code) { return false }
        for error in document.errors where !isNext(error.code) { return false }
        return true
    }

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
