/// A spec with the answers that several rules need, worked out once.
package final class SpecFacts {
    package let document: SpecDocument
    let errors: [Text: Int]
    let successes: [Text: Int]
    /// The ranges whose bounds could be read.
    let ranges: [(range: RangeDocument, interval: CodeInterval)]

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
        return ranges.first { $0.interval.contains(code) }?.range
    }

    /// The status of an error, which its range gives where it gives none itself; nil where none can be known.
    func status(of error: ErrorDocument) -> Spanned<HTTPStatus>? {
        error.status.isAbsent ? range(of: error)?.status.given : error.status.given
    }

    /// The smallest code of an interval that is neither used nor reserved.
    func nextFreeCode(in interval: CodeInterval) -> Int? {
        let written = document.errors.map(\.code) + document.successes.map(\.code)
        let used = Set(written.compactMap { if case .integer(let code)? = $0.value { code } else { nil } })
        let reserved = document.reserved.codes.compactMap {
            if case .interval(let interval) = $0.value { interval } else { nil }
        }
        let largestUsed = used.filter(interval.contains).max()
        for start in [largestUsed ?? interval.lower, interval.lower] {
            var code = start
            while code <= interval.upper {
                let block = reserved.first { $0.contains(code) }
                guard block != nil || used.contains(code) else { return code }
                let (next, overflow) = (block?.upper ?? code).addingReportingOverflow(1)
                guard !overflow else { break }
                code = next
            }
        }
        return nil
    }
}
