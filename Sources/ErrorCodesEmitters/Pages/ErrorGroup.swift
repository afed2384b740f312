import ErrorCodesModel
package import ErrorCodesSpec

/// Errors that stand together in an overview: those of a range, or all where there are none.
package struct ErrorGroup: Sendable {
    /// How full the range is; nil for the errors of a catalog without ranges.
    private let usage: RangeUsage?
    /// Their numbers in the catalog.
    package let errors: [Int]
    /// What else has a code of the range: warnings and successes.
    package let others: [OtherCode]

    /// By code. A range of which nothing has a code is not shown.
    package static func all(of catalog: PublishedCatalog) -> [ErrorGroup] {
        let usages = catalog.rangeUsages.filter { $0.range != nil }
        guard !usages.isEmpty else {
            return [ErrorGroup(usage: nil, errors: Array(catalog.errors.indices), others: [])]
        }
        let errors = Dictionary(grouping: catalog.errors.indices) { number in
            catalog.errors[number].range.map { catalog.ranges[$0].name }
        }
        let others = OtherCode.all(of: catalog)
        return usages.filter { $0.usedCount > 0 }.map { usage in
            ErrorGroup(
                usage: usage,
                errors: errors[usage.range?.name] ?? [],
                others: others.filter { $0.integer.map(usage.codes.contains) == true }
            )
        }
    }

    package var range: CodeRange? { usage?.range }

    /// What it is called within a page and in file names.
    package var identifier: String { range?.name.text.string ?? "errors" }
    package var heading: String { range?.heading ?? "Errors" }

    /// How many codes are used.
    package var usedCount: Int { usage?.usedCount ?? errors.count }

    /// The codes, how full they are, and the status.
    package var facts: [String] {
        guard let usage, let range else { return [] }
        let status = range.places.document.status.value.map { ["HTTP \($0.code) unless said otherwise"] } ?? []
        let reserved = usage.reservedCount == 0 ? [] : ["\(usage.reservedCount) reserved"]
        return [range.codes.words, usage.words] + reserved + status
    }
}

extension RangeUsage {
    /// `3 of 100 codes used`; what uses them where that is not only errors.
    fileprivate var words: String {
        let all = "\(usedCount) of \(codes.count) codes used"
        guard count(of: .error) < usedCount else { return all }
        let parts = CodeUser.allCases.filter { count(of: $0) > 0 }.map { $0.counted(count(of: $0)) }
        return "\(all): \(parts.joined(separator: ", "))"
    }
}

extension CodeUser {
    fileprivate func counted(_ count: Int) -> String {
        switch self {
        case .error: count == 1 ? "1 error" : "\(count) errors"
        case .warning: count == 1 ? "1 warning" : "\(count) warnings"
        case .success: count == 1 ? "1 success" : "\(count) successes"
        }
    }
}

extension Reservations {
    /// Codes, intervals of codes and names.
    package var allWords: [String] { intervals.map(\.words) + words.map(\.string) + names.map(\.string) }
}
