/// Finds an interval in which a code lies, in logarithmic time.
///
/// Where several hold the code, it finds the one that begins last, or else the one that reaches furthest.
struct IntervalIndex {
    private struct Entry {
        var interval: CodeInterval
        /// The place of the interval among those that were given.
        var number: Int
        /// Which of the entries up to this one reaches furthest.
        var furthest: Int
    }

    private let entries: [Entry]

    init(_ intervals: [CodeInterval]) {
        var entries = intervals.enumerated().map { Entry(interval: $1, number: $0, furthest: 0) }
        entries.sort { $0.interval.lower < $1.interval.lower }
        for index in entries.indices {
            let reaching = index > 0 ? entries[index - 1].furthest : index
            let isFurther = entries[index].interval.upper > entries[reaching].interval.upper
            entries[index].furthest = isFurther ? index : reaching
        }
        self.entries = entries
    }

    /// The number of an interval that holds a code.
    func first(containing code: Int) -> Int? {
        let end = entries.partitioningIndex { $0.interval.lower > code }
        guard end > 0 else { return nil }
        let last = entries[end - 1]
        if last.interval.contains(code) { return last.number }
        let reaching = entries[last.furthest]
        return reaching.interval.contains(code) ? reaching.number : nil
    }
}

extension Array {
    /// The index of the first element that fulfils a condition, which all after it fulfil too.
    package func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
