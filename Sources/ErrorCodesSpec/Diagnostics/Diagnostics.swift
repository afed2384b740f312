/// The diagnostics collected so far.
package struct Diagnostics: Sendable {
    /// Of one fault, so many are enough to begin with; a file of nothing but mistakes has millions.
    static let maximumOfOneFault = 10_000

    package private(set) var all: [Diagnostic] = []
    private var counts: [Fault: Int] = [:]

    package init() {}

    package var hasErrors: Bool { all.contains { $0.severity == .error } }
    package var isEmpty: Bool { all.isEmpty }
    /// Each fault that was found.
    package var faults: Set<Fault> { Set(counts.keys) }

    package mutating func add(_ diagnostic: Diagnostic) {
        counts[diagnostic.fault, default: 0] += 1
        if counts[diagnostic.fault, default: 0] <= Self.maximumOfOneFault { all.append(diagnostic) }
    }

    package mutating func add(contentsOf other: Diagnostics) {
        for diagnostic in other.all { add(diagnostic) }
        for (fault, count) in other.counts { counts[fault, default: 0] += max(0, count - Self.maximumOfOneFault) }
    }

    /// All but those of some faults.
    @_optimize(none) package func without(_ faults: Set<Fault>) -> Diagnostics {
        var remaining = self
        remaining.all.removeAll { faults.contains($0.fault) }
        for fault in faults { remaining.counts[fault] = nil }
        return remaining
    }

    /// Says with the last finding of a fault how many more there are than were kept.
    mutating func mentionOmitted() {
        var omitted = counts.mapValues { $0 - Self.maximumOfOneFault }.filter { $0.value > 0 }
        for index in all.indices.reversed() where !omitted.isEmpty {
            guard let count = omitted.removeValue(forKey: all[index].fault) else { continue }
            all[index].help = "there are \(count) more of these"
        }
    }

    /// Makes errors of warnings.
    @_optimize(none) mutating func raiseWarnings() {
        all = all.map(\.withoutLeniency)
    }

    /// By file in the order of reading, then by place; findings at one place keep the order in which they were made.
    package func inOrderOfPlace(files: [SourceFile]) -> [Diagnostic] {
        let rank = Dictionary(
            files.enumerated().map { (ObjectIdentifier($1), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let keys = all.enumerated().map { number, diagnostic in
            let file = rank[ObjectIdentifier(diagnostic.location.file)] ?? files.count
            return (file, diagnostic.location.span.start, number)
        }
        return keys.sorted(by: <).map { all[$0.2] }
    }
}
