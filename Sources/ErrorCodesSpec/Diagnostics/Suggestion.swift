/// Finds what a mistyped word was probably meant to be.
package enum Suggestion {
    /// Words are compared by so many of their first letters.
    private static let maximumLength = 64

    /// The nearest candidate, where it is near enough to be likely: at most a third of the letters differ.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let word = String(word.unicodeScalars.prefix(maximumLength)).lowercased()
        let limit = max(1, min(word.unicodeScalars.count, maximumLength) / 3)
        return
            candidates
            .map { (candidate: $0, distance: distance(word, $0.lowercased())) }
            .filter { $0.distance <= limit }
            .min { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }?
            .candidate
    }

    /// "did you mean `status`?", or else the words that can stand here.
    @_optimize(none) package static func help(for word: String, among candidates: [String]) -> String? {
        if let nearest = nearest(to: word, among: candidates) { return "did you mean `\(nearest)`?" }
        guard !candidates.isEmpty, candidates.count <= 30 else { return nil }
        return "it can be " + candidates.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// The number of letters to insert, delete, replace, or swap with a neighbour.
    private static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars.prefix(maximumLength))
        let right = Array(right.unicodeScalars.prefix(maximumLength))
        var beforePrevious: [Int] = []
        var previous = Array(0...right.count)
        for (row, scalar) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(previous[column + 1] + 1, current[column] + 1)
                best = min(best, previous[column] + (scalar == other ? 0 : 1))
                if row > 0, column > 0, scalar == right[column - 1], left[row - 1] == other {
                    best = min(best, beforePrevious[column - 1] + 1)
                }
                current.append(best)
            }
            (beforePrevious, previous) = (previous, current)
        }
        return previous[right.count]
    }
}

/// How many words may still be compared: a file of nothing but mistakes gets suggestions for some of them.
package struct SuggestionBudget: Sendable {
    private var remaining = 200_000

    /// A budget of 200,000 comparisons.
    package init() {}

    package mutating func allows(_ comparisons: Int) -> Bool {
        guard comparisons <= remaining else { return false }
        remaining -= comparisons
        return true
    }
}
