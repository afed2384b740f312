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
