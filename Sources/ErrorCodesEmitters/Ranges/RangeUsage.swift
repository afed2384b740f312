package import ErrorCodesSpec

/// What takes a code.
package enum CodeUser: CaseIterable, Sendable {
    case error, warning, success
}

/// How full a range of codes is, and which of its codes are free.
///
/// Reserved codes are neither used nor free.
package struct RangeUsage: Sendable {
    fileprivate typealias Use = (code: Int, user: CodeUser)

    /// The range; nil for the codes of a catalog without ranges.
    package let range: CodeRange?
    package let codes: CodeInterval
    /// The used codes, in order.
    private let used: [Use]
    /// The reserved codes, in order and without overlaps.
    private let reserved: [CodeInterval]

    fileprivate init(_ range: CodeRange?, _ codes: CodeInterval, used: [Use], reserved: [CodeInterval]) {
        self.range = range
        self.codes = codes
        let start = used.partitioningIndex { $0.code >= codes.lower }
        self.used = Array(used[start..<used.partitioningIndex { $0.code > codes.upper }])
        self.reserved = reserved.filter(codes.overlaps).map {
            CodeInterval(lower: max($0.lower, codes.lower), upper: min($0.upper, codes.upper))
        }
    }

    package var usedCount: Int { used.count }
    package func count(of user: CodeUser) -> Int { used.count { $0.user == user } }
    package var reservedCount: Int { reserved.reduce(0) { $0 &+ $1.count } }
    package var freeCount: Int { codes.count - usedCount - reservedCount }

    /// The used and reserved codes in a hundred, rounded down: 100 is a range without a free code.
    package var percent: Int {
        freeCount == 0 ? 100 : min(99, Int(Double(usedCount + reservedCount) / Double(codes.count) * 100))
    }

    package func isFree(_ code: Int) -> Bool {
        guard codes.contains(code), !reserved.contains(where: { $0.contains(code) }) else { return false }
        let index = used.partitioningIndex { $0.code >= code }
        return index == used.endIndex || used[index].code != code
    }

    /// The next free codes: those after the largest used one, then the gaps before it. Fewer where no more are free.
    package func next(_ count: Int = 1) -> [Int] {
        let start = used.last?.code ?? codes.lower
        let behind = free(in: start..<codes.upper + 1, count)
        return behind + free(in: codes.lower..<start, count - behind.count)
    }

    /// The first free codes of an interval; whole blocks of reserved ones are skipped.
    private func free(in codes: Range<Int>, _ count: Int) -> [Int] {
        var found: [Int] = []
        var code = codes.lowerBound
        while found.count < count, code < codes.upperBound {
            if isFree(code) { found.append(code) }
            code = (reserved.first { $0.contains(code) }?.upper ?? code) + 1
        }
        return found
    }
}

extension Catalog {
    /// How full each range is, by its lower bound. A catalog without ranges has one of all codes; one whose codes are
    /// words has none.
    package var rangeUsages: [RangeUsage] {
        guard codeKind == .integer else { return [] }
        let users: [(CodeUser, [CodeValue])] = [
            (.error, errors.map(\.code)), (.warning, warnings.map(\.code)), (.success, successes.map(\.code)),
        ]
        let used = users.flatMap { user, codes in codes.compactMap(\.integer).map { (code: $0, user: user) } }
            .sorted { $0.code < $1.code }
        let reserved = self.reserved.intervals.withoutOverlaps
        // The code of a flag is the number of a bit.
        let all = CodeInterval(lower: 0, upper: hasFlags ? CodeStyle.flagCount - 1 : .max - 1)
        guard !ranges.isEmpty else { return [RangeUsage(nil, all, used: used, reserved: reserved)] }
        return ranges.filter { $0.codes.overlaps(all) }.map { range in
            let codes = CodeInterval(lower: range.codes.lower, upper: min(range.codes.upper, all.upper))
            return RangeUsage(range, codes, used: used, reserved: reserved)
        }
    }
}

extension CodeInterval {
    /// How many codes it has; it ends before the largest `Int`.
    package var count: Int { upper - lower + 1 }
}

extension CodeValue {
    fileprivate var integer: Int? { if case .integer(let code) = self { code } else { nil } }
}

extension [CodeInterval] {
    /// The same codes, in order.
    fileprivate var withoutOverlaps: [CodeInterval] {
        sorted { $0.lower < $1.lower }.reduce(into: []) { merged, interval in
            if let last = merged.last, interval.lower <= last.upper {
                merged[merged.count - 1].upper = Swift.max(last.upper, interval.upper)
            } else {
                merged.append(interval)
            }
        }
    }
}
