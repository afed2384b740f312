/// Proposes codes that are neither used nor reserved, each once.
///
/// A class, since a copy for each proposal would cost more than the search.
final class FreeCodes {
    private let reserved: [CodeInterval]
    private let reservedIndex: IntervalIndex
    private var used: Set<Int>
    /// The codes of the document, the smallest first.
    private let sorted: [Int]
    /// The code at which the search in an interval goes on, by the interval's lower bound.
    private var next: [Int: Int] = [:]
    /// The proposed codes, by the place of the code to replace: two rules may report the same code.
    private var proposals: [Int32: Int] = [:]
    /// A file of nothing but mistakes gets proposals for some of them.
    private var remainingSteps = 500_000

    init(_ document: SpecDocument) {
        let written = document.errorsAndWarnings.map(\.code) + document.successes.map(\.code)
        used = Set(written.compactMap { if case .integer(let code)? = $0.value { code } else { nil } })
        sorted = used.sorted()
        reserved = document.reserved.codes.compactMap(\.value.interval)
        reservedIndex = IntervalIndex(reserved)
    }

    /// "the next free code in `ordering` is 20004", for an error that has the code of another or a reserved one.
    ///
    /// - Parameter range: The range in which the code lies; nil where no ranges are given.
    @_optimize(none) func advice(for place: Span, in range: (name: Text, interval: CodeInterval)?) -> String? {
        let subject = range.map { " in `\($0.name)`" } ?? ""
        if let code = proposals[place.start] ?? claim(in: range?.interval) {
            proposals[place.start] = code
            return "the next free code\(subject) is \(code)"
        }
        guard let range, remainingSteps > 0 else { return nil }
        return "no code of `\(range.name)` is free"
    }

    /// After the largest used code of the interval, or else the first gap in it.
    @_optimize(none) private func claim(in interval: CodeInterval?) -> Int? {
        let bounds = interval ?? CodeInterval(lower: sorted.last ?? 0, upper: .max)
        let start = next[bounds.lower] ?? largestCode(in: bounds) ?? bounds.lower
        guard let free = search(from: start, in: bounds) ?? search(from: bounds.lower, in: bounds) else { return nil }
        used.insert(free)
        next[bounds.lower] = free
        return free
    }

    private func largestCode(in interval: CodeInterval) -> Int? {
        let end = sorted.partitioningIndex { $0 > interval.upper }
        return end > 0 && interval.contains(sorted[end - 1]) ? sorted[end - 1] : nil
    }

    @_optimize(none) private func search(from start: Int, in interval: CodeInterval) -> Int? {
        var code = start
        while code <= interval.upper, remainingSteps > 0 {
            remainingSteps -= 1
            let block = reservedIndex.first(containing: code).map { reserved[$0] }
            guard block != nil || used.contains(code) else { return code }
            let (next, overflow) = (block?.upper ?? code).addingReportingOverflow(1)
            guard !overflow else { return nil }
            code = next
        }
        return nil
    }
}
