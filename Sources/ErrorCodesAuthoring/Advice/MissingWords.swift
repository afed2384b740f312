import ErrorCodesSpec

/// The words of a list that a part of it lacks: the first few, and how many more there are.
struct MissingWords {
    private static let maximumShown = 10

    private let shown: [Text]
    private let remaining: Int

    /// Nil where nothing is missing.
    ///
    /// - Parameters:
    ///   - part: Words of the list.
    ///   - all: Different words, in order.
    init?(in part: Set<Text>, of all: [Text]) {
        guard part.count < all.count else { return nil }
        shown = Array(all.lazy.filter { !part.contains($0) }.prefix(Self.maximumShown))
        remaining = all.count - part.count - shown.count
    }

    /// "en, fr", or "en, fr, ... and 12 more".
    func list(_ describe: (Text) -> String) -> String {
        (shown.map(describe) + (remaining > 0 ? ["... and \(remaining) more"] : [])).joined(separator: ", ")
    }
}
