import Foundation

/// Counts by what was counted. In a file, each has a line: the count, a tab, what was counted.
struct RecordedCounts {
    /// How much more than recorded is too much: a tenth.
    static let tolerance = 0.1

    private var counts: [String: Int] = [:]

    init() {}

    init(contentsOf file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let parts = line.split(separator: "\t")
            if parts.count == 2 { counts[String(parts[1])] = Int(parts[0]) }
        }
    }

    func write(to file: URL) throws {
        let lines = counts.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)\n" }
        try lines.joined().write(to: file, atomically: true, encoding: .utf8)
    }

    subscript(_ name: String) -> Int? {
        get { counts[name] }
        set { counts[name] = newValue }
    }

    /// What a count is beside the recorded one.
    func verdict(on name: String, _ count: Int) -> CountVerdict {
        guard let recorded = counts[name] else { return .notRecorded }
        let change = Double(count - recorded) / Double(recorded)
        if change > Self.tolerance { return .more(change) }
        return change < -Self.tolerance ? .fewer(change) : .alike(change)
    }

    /// Whether one of these is too much, or not among the recorded ones.
    func exceed(_ recorded: Self) -> Bool { counts.contains { recorded.verdict(on: $0.key, $0.value).isFailure } }
}
