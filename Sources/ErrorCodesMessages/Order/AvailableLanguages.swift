import ErrorCodesRuntime

/// The languages that a text can be had in: the compiled ones, then those of the store, without those that did not do.
struct AvailableLanguages: Sequence {
    let compiled: MessageLanguages
    let stored: StoredMessages
    let unusable: [String]

    func makeIterator() -> Iterator {
        Iterator(compiled: compiled.makeIterator(), stored: stored.texts[...], unusable: unusable)
    }

    struct Iterator: IteratorProtocol {
        fileprivate var compiled: MessageLanguages.Iterator
        fileprivate var stored: ArraySlice<StoredText>
        fileprivate let unusable: [String]

        mutating func next() -> String? {
            while let language = compiled.next() ?? stored.popFirst()?.language {
                if unusable.isEmpty || !unusable.contains(language) { return language }
            }
            return nil
        }
    }
}
