/// A spec with the answers that several rules need, worked out once.
package final class SpecFacts {
    package let document: SpecDocument
    let errors: [Text: Int]
    let successes: [Text: Int]
    /// The ranges whose bounds could be read.
    let ranges: [(range: RangeDocument, interval: CodeInterval)]
    /// Whether at least one error gives its code as an integer.
    let hasIntegerCodes: Bool
    private let rangeIndex: IntervalIndex<Int>

    package init(_ document: SpecDocument) {
        self.document = document
        errors = Dictionary(
            document.errors.enumerated().map { ($1.name.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        successes = Dictionary(
            document.successes.enumerated().map { ($1.name.value, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        ranges = document.ranges.compactMap { range in range.codes.map { (range, $0.value) } }
        hasIntegerCodes = document.errors.contains { $0.code.value?.kind == .integer }
        rangeIndex = IntervalIndex(ranges.enumerated().map { ($1.interval, $0) })
    }

    func error(named name: Text) -> ErrorDocument? {
        errors[name].map { document.errors[$0] }
    }

    /// The code of an entry, which its name makes where it gives none; nil where it could not be read.
    func code(_ written: Written<CodeValue>, name: Spanned<Text>) -> Spanned<CodeValue>? {
        switch written {
        case .given(let code): code
        case .absent: EntryName(name.value).map { Spanned(.text(Text($0.upperSnakeCased)), name.span) }
        case .wrong: nil
        }
    }

    func range(of error: ErrorDocument) -> RangeDocument? {
        guard case .integer(let code)? = error.code.value else { return nil }
        return range(containing: code)?.range
    }

    private func range(containing code: Int) -> (range: RangeDocument, interval: CodeInterval)? {
        rangeIndex.first(containing: code).map { (ranges[$0.value].range, $0.interval) }
    }

    /// The status of an error, which its range gives where it gives none itself; nil where none can be known.
    func status(of error: ErrorDocument) -> Spanned<HTTPStatus>? {
        error.status.isAbsent ? range(of: error)?.status.given : error.status.given
    }

    // MARK: Suggestions

    private lazy var freeCodes = FreeCodes(document)

    /// "the next free code in `ordering` is 20004"; nil for a word, and where the code lies in none of the ranges.
    func advice(insteadOf code: Spanned<CodeValue>) -> String? {
        guard case .integer(let number) = code.value else { return nil }
        let range = range(containing: number).map { (name: $0.range.name.value, interval: $0.interval) }
        guard range != nil || document.ranges.isEmpty else { return nil }
        return freeCodes.advice(for: code.span, in: range)
    }

    /// "did you mean `order-lost`?" for the name of an error that is none.
    func suggestion(forError name: Text) -> String? {
        suggestion(for: name, among: errors)
    }

    /// "did you mean `created`?" for the name of a success that is none.
    func suggestion(forSuccess name: Text) -> String? {
        suggestion(for: name, among: successes)
    }

    private var budget = SuggestionBudget()

    private func suggestion(for name: Text, among names: [Text: Int]) -> String? {
        guard budget.allows(names.count) else { return nil }
        let near = names.keys.lazy.filter { abs($0.count - name.count) <= max(1, name.count / 3) }.map(\.string)
        return Suggestion.nearest(to: name.string, among: near).map { "did you mean `\($0)`?" }
    }

    /// "did you mean `orderID`?" for the name of a param that is none, or else the names that there are.
    func suggestion(forParameter name: Text, among parameters: [ParameterDocument]) -> String? {
        let known = parameters.prefix(100).map(\.name.value.string)
        return budget.allows(known.count) ? Suggestion.help(for: name.string, among: known) : nil
    }
}
