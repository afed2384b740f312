import ErrorCodesAuthoring
import ErrorCodesEmitters
import ErrorCodesSpec

/// What logs say, ready to be printed: sorted, with the names of the catalogs.
package struct LogReport {
    struct Code {
        let domain: String?
        let code: String
        let name: String
        let range: String?
        let status: Int?
        let title: String
        let count: Int
    }

    struct Count {
        let name: String
        let count: Int
    }

    let lines: Int
    let malformed: Int
    let records: Int
    let recordsWithoutTime: Int
    /// Codes of the catalogs, the most frequent first.
    let codes: [Code]
    let ranges: [Count]
    let statuses: [Count]
    let applications: [Count]
    /// Codes that no catalog knows.
    let unknown: [Code]
    let furtherUnknown: Int
    /// Errors of the catalogs that no line has.
    let unseen: [Code]
    let width: Int
    /// All from the first to the last, those without a record too.
    let buckets: [(start: Int, counts: [Int])]

    /// The most buckets that are shown where nobody chose their width.
    package static let mostBuckets = 60

    package init(_ tally: LogTally, hasChosenWidth: Bool) {
        (lines, malformed, records) = (tally.lines, tally.malformed, tally.records)
        recordsWithoutTime = tally.recordsWithoutTime
        let found = FoundCodes(tally)
        codes = found.known.sorted(by: Self.isBefore)
        unknown = found.unknown.sorted(by: Self.isBefore)
        unseen = found.unseen
        furtherUnknown = tally.furtherUnknown
        ranges = Self.sums(codes.compactMap { code in code.range.map { Count(name: $0, count: code.count) } })
        statuses = tally.statuses.enumerated().filter { $0.element > 0 }
            .map { Count(name: $0.offset == 0 ? "(none)" : String($0.offset), count: $0.element) }
        applications = Self.sums(
            tally.applicationCounts.enumerated().map { number, count in
                Count(name: number < LogTally.mostOthers ? tally.applications[number] : "(others)", count: count)
            }
        )
        var times = tally.times
        times.fit(hasChosenWidth ? 20_000 : Self.mostBuckets)
        width = times.width
        buckets = Self.filled(times)
    }

    private static func isBefore(_ left: Code, _ right: Code) -> Bool {
        (right.count, left.domain ?? "", left.code) < (left.count, right.domain ?? "", right.code)
    }

    private static func sums(_ counts: [Count]) -> [Count] {
        Dictionary(counts.map { ($0.name, $0.count) }, uniquingKeysWith: +)
            .map { Count(name: $0.key, count: $0.value) }
            .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    }

    private static func filled(_ times: LogTimes) -> [(start: Int, counts: [Int])] {
        guard let first = times.buckets.keys.min(), let last = times.buckets.keys.max(),
            (last - first) / times.width < 20_000
        else { return times.buckets.sorted { $0.key < $1.key }.map { (start: $0.key, counts: $0.value) } }
        return stride(from: first, through: last, by: times.width).map { start in
            (start: start, counts: times.buckets[start] ?? [Int](repeating: 0, count: 10))
        }
    }

    /// The share of all records: `12.5 %`, from integers alone.
    func share(of count: Int) -> String {
        guard records > 0 else { return "0.0 %" }
        let thousandths = (count * 1000 + records / 2) / records
        return "\(thousandths / 10).\(thousandths % 10) %"
    }
}

/// Sorts the codes of a tally by whether a catalog knows them.
private struct FoundCodes {
    private(set) var known: [LogReport.Code] = []
    private(set) var unknown: [LogReport.Code] = []
    private(set) var unseen: [LogReport.Code] = []

    init(_ tally: LogTally) {
        var rest: [String: [String: Int]] = [:]
        for (key, count) in tally.counts {
            let domain = key.domain < 0 ? "" : tally.domains[Int(key.domain)]
            rest[tally.codes[Int(key.code)], default: [:]][domain, default: 0] += count
        }
        for catalog in tally.catalogs {
            let domain = catalog.domain.text.string
            /// A line without a domain counts for the first catalog that has its code.
            func take(_ code: String) -> Int {
                (rest[code]?.removeValue(forKey: domain) ?? 0) + (rest[code]?.removeValue(forKey: "") ?? 0)
            }
            for (number, error) in catalog.errorsAndWarnings.enumerated() {
                let count = take(error.code.plainText)
                let isError = number < catalog.errors.count
                let code = LogReport.Code(
                    domain: domain,
                    code: error.code.plainText,
                    name: error.name.text.string,
                    range: error.range.map { catalog.ranges[$0].name.text.string },
                    status: isError ? error.status.code : nil,
                    title: error.title.string,
                    count: count
                )
                if count > 0 { known.append(code) } else if isError { unseen.append(code) }
            }
            for success in catalog.successes {
                let count = take(success.code.plainText)
                guard count > 0 else { continue }
                known.append(
                    LogReport.Code(
                        domain: domain,
                        code: success.code.plainText,
                        name: success.name.text.string,
                        range: nil,
                        status: success.status.code,
                        title: success.title.string,
                        count: count
                    )
                )
            }
        }
        for (code, domains) in rest {
            for (domain, count) in domains {
                unknown.append(
                    LogReport.Code(
                        domain: domain.isEmpty ? nil : domain,
                        code: code,
                        name: "",
                        range: nil,
                        status: nil,
                        title: "",
                        count: count
                    )
                )
            }
        }
    }
}
