import ErrorCodesModel
package import ErrorCodesSpec

/// Errors that stand together in an overview: those of a range, or all where there are none.
package struct ErrorGroup: Sendable {
    /// The range; nil for errors that lie in none.
    package let range: CodeRange?
    /// Their numbers in the catalog.
    package let errors: [Int]

    /// By code.
    package static func all(of catalog: PublishedCatalog) -> [ErrorGroup] {
        let byRange = Dictionary(grouping: catalog.errors.indices) { catalog.errors[$0].range }
        let ranges = catalog.ranges.indices.map { ErrorGroup(range: catalog.ranges[$0], errors: byRange[$0] ?? []) }
        let others = byRange[nil].map { [ErrorGroup(range: nil, errors: $0)] } ?? []
        return ranges.filter { !$0.errors.isEmpty } + others
    }

    /// What it is called within a page and in file names.
    package var identifier: String { range?.name.text.string ?? "errors" }
    package var heading: String { range?.heading ?? "Errors" }

    /// The codes, how full they are, and the status.
    package var facts: [String] {
        guard let range else { return [] }
        let room = UInt(range.codes.upper - range.codes.lower) + 1
        let status = range.places.document.status.value.map { ["HTTP \($0.code) unless said otherwise"] } ?? []
        return [range.codes.words, "\(errors.count) of \(room) codes used"] + status
    }
}

extension Reservations {
    /// Codes, intervals of codes and names.
    package var allWords: [String] { intervals.map(\.words) + words.map(\.string) + names.map(\.string) }
}
