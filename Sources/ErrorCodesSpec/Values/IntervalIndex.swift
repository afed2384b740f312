/// Finds an interval in which a code lies, in logarithmic time.
///
/// Where several hold the code, it finds the one that begins last, or else the one that reaches furthest.
struct IntervalIndex<Value> {
    private let entries: [(interval: CodeInterval, value: Value)]
    /// For each entry, which of those up to it reaches furthest.
    private let furthest: [Int]

    init(_ entries: [(interval: CodeInterval, value: Value)]) {
        let sorted = entries.sorted { $0.interval.lower < $1.interval.lower }
        var furthest: [Int] = []
        furthest.reserveCapacity(sorted.count)
        for (number, entry) in sorted.enumerated() {
            let reaching = furthest.last ?? number
            furthest.append(entry.interval.upper > sorted[reaching].interval.upper ? number : reaching)
        }
        self.entries = sorted
        self.furthest = furthest
    }

    func first(containing code: Int) -> (interval: CodeInterval, value: Value)? {
        let end = entries.partitioningIndex { $0.interval.lower > code }
        guard end > 0 else { return nil }
        if entries[end - 1].interval.contains(code) { return entries[end - 1] }
        let reaching = entries[furthest[end - 1]]
        return reaching.interval.contains(code) ? reaching : nil
    }
}

extension Array {
    /// The index of the first element that fulfils a condition, which all after it fulfil too.
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
