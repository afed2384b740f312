/// A spec with the answers that several rules need, worked out once.
package final class SpecFacts {
    package let document: SpecDocument
    package let errors: WordTable
    package let successes: WordTable
    /// The ranges whose bounds could be read.
    package let ranges: [(range: RangeDocument, interval: CodeInterval)]
    /// True if at least one error has an integer code.
    package let hasIntegerCodes: Bool
    private let rangeIndex: IntervalIndex
    /// For each error the number of its range.
    private var rangeNumbers: [Int?] = []
    /// For each error the status that it or its range gives; many rules ask for it.
    private var statuses: [Spanned<HTTPStatus>?] = []

    package init(_ document: SpecDocument) {
        self.document = document
        // Each name is there once, since it was a key of a mapping.
        errors = WordTable(capacity: document.errors.count)
        for error in document.errors { _ = errors.insert(error.name.value) }
        successes = WordTable(capacity: document.successes.count)
        for success in document.successes { _ = successes.insert(success.name.value) }
        ranges = document.ranges.compactMap { range in range.codes.map { (range, $0.value) } }
        hasIntegerCodes = document.errors.contains { $0.code.value?.kind == .integer }
        rangeIndex = IntervalIndex(ranges.map(\.interval))
        rangeNumbers.reserveCapacity(document.errors.count)
        statuses.reserveCapacity(document.errors.count)
        let inherited = ranges.map { $0.range.status.given }
        for error in document.errors {
            let range = rangeNumber(of: error)
            rangeNumbers.append(range)
            if error.status.isAbsent, let range {
                statuses.append(inherited[range])
            } else {
                statuses.append(error.status.given)
            }
        }
    }

    private func rangeNumber(of error: ErrorDocument) -> Int? {
        guard !ranges.isEmpty, case .integer(let code)? = error.code.value else { return nil }
        return rangeIndex.first(containing: code)
    }

    package func error(named name: Text) -> ErrorDocument? {
        errors[name].map { document.errors[$0] }
    }

    /// The code of an entry, which its name makes where it gives none; nil where it could not be read.
    package func code(_ written: Reading<CodeValue>, name: Spanned<Text>) -> Spanned<CodeValue>? {
        switch written {
        case .given(let code): code
        case .absent: EntryName(name.value).map { Spanned(.text($0.upperSnakeCasedText), name.span) }
        case .wrong: nil
        }
    }

    package func range(of error: ErrorDocument) -> RangeDocument? {
        rangeNumbers[error.number].map { ranges[$0].range }
    }

    package func isInRange(_ error: ErrorDocument) -> Bool {
        rangeNumbers[error.number] != nil
    }

    private func range(containing code: Int) -> (range: RangeDocument, interval: CodeInterval)? {
        rangeIndex.first(containing: code).map { ranges[$0] }
    }

    /// The status of an error, which its range gives where it gives none itself; nil where none can be known.
    package func status(of error: ErrorDocument) -> Spanned<HTTPStatus>? {
        statuses[error.number]
    }

    /// Calls `body` for each status that a range, a success or an error gives, in this order.
    package func forEachStatus(ofSuccesses: Bool = true, _ body: (Spanned<HTTPStatus>) -> Void) {
        for range in document.ranges {
            if case .given(let status) = range.status { body(status) }
        }
        if ofSuccesses {
            for success in document.successes {
                if case .given(let status) = success.status { body(status) }
            }
        }
        for error in document.errors {
            if case .given(let status) = error.status { body(status) }
        }
    }

    // MARK: Suggestions

    private lazy var freeCodes = FreeCodes(document)

    /// "the next free code in `ordering` is 20004"; nil for a word, and where the code lies in none of the ranges.
    package func advice(insteadOf code: Spanned<CodeValue>) -> String? {
        guard case .integer(let number) = code.value else { return nil }
        let range = range(containing: number).map { (name: $0.range.name.value, interval: $0.interval) }
        guard range != nil || document.ranges.isEmpty else { return nil }
        return freeCodes.advice(for: code.span, in: range)
    }

    /// "did you mean `order-lost`?" for the name of an error that is none.
    package func suggestion(forError name: Text) -> String? {
        suggestion(for: name, among: errors)
    }

    /// "did you mean `created`?" for the name of a success that is none.
    package func suggestion(forSuccess name: Text) -> String? {
        suggestion(for: name, among: successes)
    }

    private var budget = SuggestionBudget()

    private func suggestion(for name: Text, among names: WordTable) -> String? {
        guard budget.allows(names.count) else { return nil }
        let near = names.words.lazy.filter { abs($0.count - name.count) <= max(1, name.count / 3) }.map(\.string)
        return Suggestion.nearest(to: name.string, among: near).map { "did you mean `\($0)`?" }
    }

    /// "did you mean `orderID`?" for the name of a param that is none, or else the names that there are.
    package func suggestion(forParameter name: Text, among parameters: [ParameterDocument]) -> String? {
        let known = parameters.prefix(100).map(\.name.value.string)
        return budget.allows(known.count) ? Suggestion.help(for: name.string, among: known) : nil
    }
}
