/// The languages that an error's compiled texts are in.
public struct MessageLanguages: Sequence, Sendable {
    private let lines: TextLines?

    init(_ lines: TextLines?) { self.lines = lines }

    /// The tags, in the order of the spec's file.
    public func makeIterator() -> Iterator { Iterator(lines: lines) }

    /// Goes from tag to tag.
    public struct Iterator: IteratorProtocol {
        fileprivate var lines: TextLines?

        /// The next tag.
        public mutating func next() -> String? { lines?.next()?.language.string }
    }
}
