/// Numbers for words: those of thousands of errors are looked up by several rules and by the catalogue.
package final class WordTable {
    /// The words in the order in which they came.
    package private(set) var words: [Text] = []
    private var numbers: [Text: Int] = [:]

    package init(capacity: Int = 8) {
        words.reserveCapacity(capacity)
        numbers.reserveCapacity(capacity)
    }

    package var isEmpty: Bool { words.isEmpty }
    package var count: Int { words.count }

    /// The word with a number.
    package func word(_ number: Int) -> Text { words[number] }

    /// The number that a word has, by the order in which different words came.
    package subscript(_ word: Text) -> Int? { numbers[word] }

    /// Adds a word; where it is there already, the number that it has.
    package func insert(_ word: Text) -> Int? {
        if let number = numbers[word] { return number }
        numbers[word] = words.count
        words.append(word)
        return nil
    }
}

/// A set of words that never changes.
package struct WordSet: Sendable {
    private let words: Set<Text>
    /// A bit for each length and each first letter that a word has: most words are no others' namesakes.
    private let lengths: UInt64
    private let firsts: UInt64

    package init(_ words: [Text]) {
        self.words = Set(words)
        var lengths: UInt64 = 0
        var firsts: UInt64 = 0
        for word in words where !word.isEmpty {
            lengths |= Self.bit(UInt8(truncatingIfNeeded: word.count))
            firsts |= Self.bit(word.start[0])
        }
        (self.lengths, self.firsts) = (lengths, firsts)
    }

    package func contains(_ word: Text) -> Bool {
        guard word.count > 0, lengths & Self.bit(UInt8(truncatingIfNeeded: word.count)) != 0,
            firsts & Self.bit(word.start[0]) != 0
        else { return false }
        return words.contains(word)
    }

    private static func bit(_ value: UInt8) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: value) }
}
