package import ErrorCodesEmitters
package import ErrorCodesSpec

/// The ranges of catalogs: how full each is, and which code is next.
package struct RangeTable {
    private let ranges: [(catalog: Catalog, usage: RangeUsage)]
    private let hasSeveralCatalogs: Bool

    package init(of catalogs: [Catalog]) {
        ranges = catalogs.flatMap { catalog in catalog.rangeUsages.map { (catalog, $0) } }
        hasSeveralCatalogs = catalogs.count > 1
    }

    package var isEmpty: Bool { ranges.isEmpty }

    /// The ranges of a name, one of each catalog; without a name, the codes of the catalogs without ranges.
    package func ranges(named name: String?) -> [(catalog: Catalog, usage: RangeUsage)] {
        ranges.filter { $0.usage.range?.name.text.string == name }
    }

    /// The names of all ranges.
    package var names: [String] { ranges.compactMap { $0.usage.range?.name.text.string } }

    /// A line for each range.
    package var text: String {
        let header = ["range", "codes", "used", "reserved", "free", "full", "next"]
        let rows = ranges.map { catalog, usage in
            (hasSeveralCatalogs ? [catalog.domain.text.string] : []) + Self.cells(usage)
        }
        return TextColumns.text(
            header: (hasSeveralCatalogs ? ["domain"] : []) + header,
            rows: rows,
            numbers: Set((hasSeveralCatalogs ? 3 : 2)...(hasSeveralCatalogs ? 7 : 6))
        )
    }

    private static func cells(_ usage: RangeUsage) -> [String] {
        let counts = [usage.usedCount, usage.reservedCount].map(String.init)
        let next = usage.next().first.map(String.init) ?? "-"
        guard let range = usage.range else { return ["(none)", "all"] + counts + ["-", "-", next] }
        let isBarelyUsed = usage.percent == 0 && usage.freeCount < usage.codes.count
        let percent = isBarelyUsed ? "<1 %" : "\(usage.percent) %"
        return [range.name.text.string, "\(range.codes)"] + counts + ["\(usage.freeCount)", percent, next]
    }
}
