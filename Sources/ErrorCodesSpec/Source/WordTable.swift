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
