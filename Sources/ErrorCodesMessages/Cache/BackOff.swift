/// How long a store that failed is left alone: twice as long after each failure in a row, up to a limit.
///
/// When the time is over, a single query tries the store; no other begins until it ends.
///
/// Queries that never return use up memory, and threads where they block them. So once too many hang, the time doubles
/// with each further one, up to an hour.
struct BackOff: Sendable {
    /// The longest pause where too many queries hang.
    static let longestOfAll = Duration.seconds(3_600)

    private let first: Duration
    private let longest: Duration
    /// The full length of the next pause.
    private var pause: Duration
    /// When the present pause is over; nil where the last query succeeded.
    private var end: Duration?
    private var probe: UInt64?

    init(first: Duration, longest: Duration) {
        self.first = max(first, .zero)
        self.longest = max(longest, self.first)
        pause = self.first
    }

    /// True if a query may begin.
    func permits(at now: Duration) -> Bool {
        guard let end else { return true }
        return now >= end && probe == nil
    }

    mutating func began(_ query: UInt64) {
        if end != nil { probe = query }
    }

    mutating func succeeded() {
        pause = first
        end = nil
        probe = nil
    }

    /// Counts a failure; those of queries that were under way together count once. False where it did not count.
    ///
    /// - Parameters:
    ///   - random: 0 to 1; the pause is 75 to 100 % of its full length, so that processes do not ask in step.
    ///   - excess: How many more queries hang than may at a time; below 0 where fewer do.
    mutating func failed(_ query: UInt64, at now: Duration, random: Double, excess: Int) -> Bool {
        guard end == nil || query == probe else { return false }
        let doubled = min(longest, Self.longestOfAll) * (1 << min(max(excess, 0), 20))
        let full = excess < 0 ? pause : min(doubled, Self.longestOfAll)
        end = now + max(full, pause) * (0.75 + 0.25 * random)
        pause = min(pause * 2, longest)
        probe = nil
        return true
    }

    /// Ends a pause that was so long only since too many queries hung.
    mutating func shorten(at now: Duration) {
        if let end { self.end = min(end, now + longest) }
    }
}
