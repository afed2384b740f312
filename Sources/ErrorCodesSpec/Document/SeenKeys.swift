/// The keys of a format that a mapping has had so far, by their numbers.
struct SeenKeys {
    private(set) var bits: UInt32 = 0
    private let node: YAMLNode
    private let names: KeyNames
    /// Where keys are that came again. Looked for once each, and only then.
    private var first: [Int: Span] = [:]

    init(in node: YAMLNode, of names: KeyNames) {
        self.node = node
        self.names = names
    }

    /// Adds a key; false where it is there already.
    mutating func insert(_ number: Int) -> Bool {
        let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: number)
        if bits & bit != 0 { return false }
        bits |= bit
        return true
    }

    /// Where a key stands for the first time.
    mutating func firstPlace(of number: Int) -> Span {
        if let span = first[number] { return span }
        let entry = node.entries.first { names.number(of: $0.key.text) == number }
        let span = entry?.key.span ?? node.span
        first[number] = span
        return span
    }
}

/// The keys of an author's choice that a mapping has had so far.
struct SeenWords {
    /// So many are compared one by one; for more a table is made.
    private static let mostCompared = 8

    private let node: YAMLNode
    private var count = 0
    private var table: WordTable?
    /// The places of the words in the table.
    private var places: [Span] = []

    init(in node: YAMLNode) {
        self.node = node
    }

    /// Adds a key; where it is there already, the place of the first one.
    mutating func insert(_ key: YAMLNode) -> Span? {
        count &+= 1
        if let table {
            if let number = table.insert(key.text) { return places[number] }
            places.append(key.span)
            return nil
        }
        if count > Self.mostCompared { makeTable(before: key) } else { return earlier(key) }
        return insert(key)
    }

    /// The place of an equal key before this one.
    private func earlier(_ key: YAMLNode) -> Span? {
        let own = key.text
        var entries = node.entries
        while let other = entries.next(), other.key != key {
            if other.key.text == own { return other.key.span }
        }
        return nil
    }

    private mutating func makeTable(before key: YAMLNode) {
        let capacity = node.entryCount
        let table = WordTable(capacity: capacity)
        places.reserveCapacity(capacity)
        var entries = node.entries
        while let other = entries.next(), other.key != key {
            if table.insert(other.key.text) == nil { places.append(other.key.span) }
        }
        self.table = table
    }
}
