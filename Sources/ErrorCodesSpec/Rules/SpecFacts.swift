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
    /// For each error and warning the number of its range.
    private let rangeNumbers: [Int?]
    /// For each error, and without meaning each warning, the status that it or its range gives; many rules ask for it.
    private let statuses: [Spanned<HTTPStatus>?]
    /// For each error and warning its code.
    private(set) lazy var codes = document.errorsAndWarnings.map { code($0.code, name: $0.name) }

    package let initialisms: Initialisms

    package init(_ document: SpecDocument) {
        initialisms =
            document.swift.initialisms.isEmpty ? .common : Initialisms(document.swift.initialisms.map(\.value))
        self.document = document
        // Each name is there once, since it was a key of a mapping.
        errors = WordTable(capacity: document.errors.count)
        for error in document.errors { _ = errors.insert(error.name.value) }
        successes = WordTable(capacity: document.successes.count)
        for success in document.successes { _ = successes.insert(success.name.value) }
        ranges = document.ranges.compactMap { range in range.codes.map { (range, $0.value) } }
        hasIntegerCodes = document.errors.contains { $0.code.value?.kind == .integer }
        let index = IntervalIndex(ranges.map(\.interval))
        let errors = document.errorsAndWarnings
        let numbers = errors.map { error -> Int? in
            if case .integer(let code)? = error.code.value { index.first(containing: code) } else { nil }
        }
        let inherited = ranges.map { $0.range.status.given }
        statuses = zip(errors, numbers).map { error, range in
            if error.status.isAbsent, let range { inherited[range] } else { error.status.given }
        }
        (rangeIndex, rangeNumbers) = (index, numbers)
    }

    /// The names of errors, their fields, warnings, successes and ranges, with what each is a name of.
    private(set) lazy var entryNames: [(name: Spanned<Text>, subject: String)] =
        document.errors.map { ($0.name, "an error") }
        + document.errors.flatMap { $0.fields.map { ($0.name, "a field error") } }
        + document.warnings.map { ($0.name, "a warning") }
        + document.successes.map { ($0.name, "a success") }
        + document.ranges.map { ($0.name, "a range") }

    /// True if there is no error with a name, as far as can be known: that no error could be read is reported.
    func lacksError(named name: Text) -> Bool {
        !errors.isEmpty && !document.unreadable.contains(.errors) && errors[name] == nil
    }

    @_optimize(none) package func error(named name: Text) -> ErrorDocument? {
        errors[name].map { document.errors[$0] }
    }

    /// The error or warning of a name.
    @_optimize(none) func entry(named name: Text) -> ErrorDocument? {
        error(named: name) ?? document.warnings.first { $0.name.value == name }
    }

    /// The place of the error whose problem type is this one without being given.
    @_optimize(none) func placeOfDefault(_ type: Text) -> Span? {
        guard let base = document.typeBase?.value.text, type.hasPrefix(base),
            let error = error(named: type.slice(base.count..<type.count)), error.type == nil
        else { return nil }
        return error.name.span
    }

    /// The code of an entry, which its name makes where it gives none; nil where it could not be read.
    package func code(_ written: Reading<CodeValue>, name: Spanned<Text>) -> Spanned<CodeValue>? {
        switch written {
        case .given(let code): code
        case .absent: EntryName(name.value).map { Spanned(.text($0.upperSnakeCased), name.span) }
        case .wrong: nil
        }
    }

    package func range(of error: ErrorDocument) -> RangeDocument? {
        rangeNumbers[error.number].map { ranges[$0].range }
    }

    package func isInRange(_ error: ErrorDocument) -> Bool {
        rangeNumbers[error.number] != nil
    }

    /// The status of an error, which its range gives where it gives none itself; nil where none can be known.
    package func status(of error: ErrorDocument) -> Spanned<HTTPStatus>? {
        statuses[error.number]
    }

    /// Calls `body` for each status that a range or an error gives, in this order.
    package func forEachStatus(_ body: (Spanned<HTTPStatus>) -> Void) {
        for range in document.ranges {
            if case .given(let status) = range.status { body(status) }
        }
        for error in document.errors {
            if case .given(let status) = error.status { body(status) }
        }
    }

    // MARK: Suggestions

    private lazy var freeCodes = FreeCodes(document)

    /// "the next free code in `ordering` is 20004"; nil for a word, and where the code lies in none of the ranges.
    @_optimize(none) package func advice(insteadOf code: Spanned<CodeValue>) -> String? {
        guard case .integer(let number) = code.value else { return nil }
        let range = rangeIndex.first(containing: number).map { ranges[$0] }
        guard range != nil || document.ranges.isEmpty else { return nil }
        return freeCodes.advice(for: code.span, in: range.map { ($0.range.name.value, $0.interval) })
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

    @_optimize(none) private func suggestion(for name: Text, among names: WordTable) -> String? {
        guard budget.allows(names.count) else { return nil }
        let near = names.words.lazy.filter { abs($0.count - name.count) <= max(1, name.count / 3) }.map(\.string)
        return Suggestion.nearest(to: name.string, among: near).map { "did you mean `\($0)`?" }
    }

    /// "did you mean `orderID`?" for the name of a param that is none, or else the names that there are.
    @_optimize(none) package func suggestion(forParameter name: Text, among parameters: [ParameterDocument]) -> String?
    {
        let known = parameters.prefix(100).map(\.name.value.string)
        return budget.allows(known.count) ? Suggestion.help(for: name.string, among: known) : nil
    }
}
