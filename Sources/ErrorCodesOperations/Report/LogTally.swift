import ErrorCodesEmitters
package import ErrorCodesSpec

/// Counts what lines of logs say. What it keeps is bounded by the catalogs and by limits, not by the logs.
package final class LogTally {
    /// Codes that no catalog knows, applications and domains: so many are told apart.
    package static let mostOthers = 100
    /// So many malformed lines are located.
    static let mostLocated = 5

    package let catalogs: [Catalog]
    package private(set) var lines = 0
    package private(set) var malformed = 0
    /// Where the first malformed lines are.
    package private(set) var located: [(path: String, line: Int)] = []
    /// Responses, and errors in the logs of services.
    package private(set) var records = 0
    package private(set) var recordsWithoutTime = 0
    /// By status; at 0 those without.
    private(set) var statuses = [Int](repeating: 0, count: 1000)
    private(set) var applications = ByteTable()
    private(set) var applicationCounts: [Int] = []
    private(set) var codes = ByteTable()
    private(set) var domains = ByteTable()
    /// By the numbers of domain and code.
    private(set) var counts: [CodeKey: Int] = [:]
    /// Records with a code beyond the limit of those that no catalog knows.
    private(set) var furtherUnknown = 0
    private(set) var times: LogTimes
    private let codeLimit: Int
    private let domainLimit: Int
    private var scanner = JSONLineScanner()

    /// The numbers of a domain and a code in their tables; -1 for no domain.
    struct CodeKey: Hashable {
        let domain: Int32
        let code: Int32
    }

    /// - Parameter width: How many seconds there are at least in a bucket of times.
    package init(_ catalogs: [Catalog], bucketWidth width: Int = 60) {
        self.catalogs = catalogs
        times = LogTimes(width: width)
        for catalog in catalogs {
            _ = domains.insert(catalog.domain.text.string)
            for code in catalog.allCodes { _ = codes.insert(code) }
        }
        codeLimit = codes.count + Self.mostOthers
        domainLimit = domains.count + Self.mostOthers
    }

    /// Counts a line of a file.
    func add(_ line: LineReader.Line, _ format: LogFormat, path: String, number: Int) {
        guard case .bytes(let bytes) = line else { return addMalformed(path, number) }
        guard !bytes.isEmpty else { return }
        lines += 1
        let record = format == .combined ? CombinedLine.record(of: bytes) : scanner.record(of: bytes, format)
        guard let record, format != .nginx || record.status > 0 else {
            lines -= 1
            return addMalformed(path, number)
        }
        guard format != .service || !record.code.isEmpty || record.hasErrorType else { return }
        add(record)
    }

    private func addMalformed(_ path: String, _ number: Int) {
        lines += 1
        malformed += 1
        if located.count < Self.mostLocated { located.append((path, number)) }
    }

    private func add(_ record: LogRecord) {
        records += 1
        statuses[record.status] += 1
        if let time = record.time { times.add(time, record.status / 100) } else { recordsWithoutTime += 1 }
        if !record.application.isEmpty {
            // The last number stands for all that are not told apart.
            let number = applications.number(of: record.application, limit: Self.mostOthers) ?? Self.mostOthers
            while applicationCounts.count <= number { applicationCounts.append(0) }
            applicationCounts[number] += 1
        }
        guard !record.code.isEmpty else { return }
        let domain = record.domain.isEmpty ? -1 : domains.number(of: record.domain, limit: domainLimit) ?? -2
        guard domain > -2, let code = codes.number(of: record.code, limit: codeLimit) else {
            furtherUnknown += 1
            return
        }
        counts[CodeKey(domain: Int32(domain), code: Int32(code)), default: 0] += 1
    }
}

extension Catalog {
    /// Of errors, warnings and successes.
    fileprivate var allCodes: [String] {
        (errorsAndWarnings.map(\.code) + successes.map(\.code)).map(\.plainText)
    }
}

/// Counts over time, in buckets that become wider where there would be too many.
package struct LogTimes {
    /// The widths in seconds, each a multiple of the one before.
    private static let widths = [60, 300, 900, 3600, 10_800, 21_600, 86_400, 604_800, 2_419_200, 24_192_000]
    private static let mostKept = 20_000

    package private(set) var width: Int
    /// By the start of the bucket: without a status, and of the classes 1xx to 9xx.
    package private(set) var buckets: [Int: [Int]] = [:]
    /// The bucket of the last line, counted apart: the next one is in it as a rule.
    private var current = Int.min
    private var open = [Int](repeating: 0, count: 10)

    init(width: Int) { self.width = width }

    mutating func add(_ time: Int, _ statusClass: Int) {
        if time < current || time >= current &+ width || current == .min {
            close()
            current = start(of: time)
        }
        open[statusClass] += 1
    }

    /// Takes in what the open bucket has.
    mutating func close() {
        guard current > .min else { return }
        var counts = buckets[current] ?? [Int](repeating: 0, count: 10)
        for index in counts.indices { counts[index] += open[index] }
        buckets[current] = counts
        open = [Int](repeating: 0, count: 10)
        current = .min
        if buckets.count > Self.mostKept { widen() }
    }

    /// Makes the buckets wide enough for no more than a number of them from the first to the last.
    mutating func fit(_ most: Int) {
        close()
        while let first = buckets.keys.min(), let last = buckets.keys.max(), (last - first) / width + 1 > most,
            Self.widths.contains(where: { $0 > width })
        {
            widen()
        }
    }

    private mutating func widen() {
        guard let wider = Self.widths.first(where: { $0 > width && $0 % width == 0 }) else { return }
        width = wider
        let old = buckets
        buckets = [:]
        for (time, counts) in old {
            var sum = buckets[start(of: time)] ?? [Int](repeating: 0, count: 10)
            for index in sum.indices { sum[index] += counts[index] }
            buckets[start(of: time)] = sum
        }
    }

    private func start(of time: Int) -> Int {
        let rest = time % width
        return time - (rest < 0 ? rest + width : rest)
    }
}
