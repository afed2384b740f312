/// What was found wrong so far.
package struct Diagnostics: Sendable {
    package private(set) var all: [Diagnostic] = []

    package init() {}

    package var hasErrors: Bool { all.contains { $0.severity == .error } }
    package var isEmpty: Bool { all.isEmpty }

    package mutating func add(_ diagnostic: Diagnostic) {
        all.append(diagnostic)
    }

    package mutating func add(contentsOf other: Diagnostics) {
        all += other.all
    }

    /// Makes errors of warnings.
    mutating func raiseWarnings() {
        for index in all.indices where all[index].severity == .warning { all[index].severity = .error }
    }

    /// By file in the order of reading, then by place; findings at one place keep the order in which they were made.
    package func inOrderOfPlace(files: [SourceFile]) -> [Diagnostic] {
        let rank = Dictionary(
            files.enumerated().map { (ObjectIdentifier($1), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        func key(_ diagnostic: Diagnostic) -> (Int, Int32) {
            (rank[ObjectIdentifier(diagnostic.location.file)] ?? files.count, diagnostic.location.span.start)
        }
        return all.enumerated()
            .sorted { left, right in
                let (leftKey, rightKey) = (key(left.element), key(right.element))
                return leftKey == rightKey ? left.offset < right.offset : leftKey < rightKey
            }
            .map(\.element)
    }
}
