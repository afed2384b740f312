#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds the numbers of words: those of thousands of errors are looked up by several rules and by the catalogue.
///
/// A dictionary in a debug build takes some thousand instructions for each word. Its state is behind a pointer, which
/// the runtime does not check for exclusive access each time.
package final class WordTable {
    private struct State {
        /// The words in the order in which they came, and their hashes.
        var words: UnsafeMutablePointer<Text>
        var hashes: UnsafeMutablePointer<UInt64>
        var count = 0
        var capacity: Int
        /// The number of a word and one, or 0; twice as many as there is room for words.
        var slots: UnsafeMutablePointer<Int32>
        var mask: Int

        init(capacity wished: Int) {
            var capacity = 8
            while capacity < wished { capacity *= 2 }
            self.capacity = capacity
            mask = 2 * capacity - 1
            words = UnsafeMutablePointer<Text>.allocate(capacity: capacity)
            hashes = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
            slots = UnsafeMutablePointer<Int32>.allocate(capacity: 2 * capacity)
            memset(slots, 0, 2 * capacity * MemoryLayout<Int32>.stride)
        }

        func deallocate() {
            words.deallocate()
            hashes.deallocate()
            slots.deallocate()
        }
    }

    private let state: UnsafeMutablePointer<State>

    /// Differs from run to run, so that nobody can write a file whose words all meet in one slot.
    private static let seed = UInt64.random(in: .min ... .max)

    package init(capacity: Int = 8) {
        state = UnsafeMutablePointer<State>.allocate(capacity: 1)
        state.initialize(to: State(capacity: capacity))
    }

    deinit {
        state.pointee.words.deinitialize(count: state.pointee.count)
        state.pointee.deallocate()
        state.deallocate()
    }

    package var isEmpty: Bool { state.pointee.count == 0 }
    package var count: Int { state.pointee.count }
    /// The words in the order in which they came.
    package var words: [Text] { Array(UnsafeBufferPointer(start: state.pointee.words, count: state.pointee.count)) }

    /// The word with a number.
    package func word(_ number: Int) -> Text {
        precondition(number >= 0 && number < state.pointee.count, "the number is one that the table gave")
        return state.pointee.words[number]
    }

    /// The number that a word has, by the order in which different words came.
    package subscript(_ word: Text) -> Int? {
        let number = state.pointee.slots[slot(of: word, hash: Self.hash(word))]
        return number == 0 ? nil : Int(number) &- 1
    }

    /// Adds a word; where it is there already, the number that it has.
    package func insert(_ word: Text) -> Int? {
        if state.pointee.count == state.pointee.capacity { grow() }
        let hash = Self.hash(word)
        let slot = slot(of: word, hash: hash)
        let number = state.pointee.slots[slot]
        guard number == 0 else { return Int(number) &- 1 }
        let count = state.pointee.count
        (state.pointee.words + count).initialize(to: word)
        state.pointee.hashes[count] = hash
        state.pointee.slots[slot] = Int32(truncatingIfNeeded: count &+ 1)
        state.pointee.count = count &+ 1
        return nil
    }

    /// The slot of a word, or the empty one that it would get.
    private func slot(of word: Text, hash: UInt64) -> Int {
        let table = state.pointee
        var slot = Int(truncatingIfNeeded: hash) & table.mask
        while table.slots[slot] != 0 {
            let number = Int(table.slots[slot]) &- 1
            if table.hashes[number] == hash, table.words[number] == word { return slot }
            slot = (slot &+ 1) & table.mask
        }
        return slot
    }

    private func grow() {
        var larger = State(capacity: 2 * state.pointee.capacity)
        larger.words.moveInitialize(from: state.pointee.words, count: state.pointee.count)
        larger.count = state.pointee.count
        var number = 0
        while number < larger.count {
            larger.hashes[number] = state.pointee.hashes[number]
            var slot = Int(truncatingIfNeeded: larger.hashes[number]) & larger.mask
            while larger.slots[slot] != 0 { slot = (slot &+ 1) & larger.mask }
            number &+= 1
            larger.slots[slot] = Int32(truncatingIfNeeded: number)
        }
        state.pointee.deallocate()
        state.pointee = larger
    }

    /// Eight bytes at a time, each mixed by a multiplication whose halves are folded.
    private static func hash(_ word: Text) -> UInt64 {
        var pointer = word.start
        var remaining = word.count
        var hash = seed ^ UInt64(truncatingIfNeeded: remaining)
        while remaining > 0 {
            var block: UInt64 = 0
            memcpy(&block, pointer, remaining < 8 ? remaining : 8)
            let product = (hash ^ block).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low
            pointer += 8
            remaining &-= 8
        }
        return hash
    }
}

/// A set of words that never changes.
package struct WordSet: @unchecked Sendable {
    private let table: WordTable
    /// A bit for each length and each first letter that a word has: most words are no others' namesakes.
    private let lengths: UInt64
    private let firsts: UInt64

    package init(_ words: [Text]) {
        table = WordTable(capacity: words.count)
        var lengths: UInt64 = 0
        var firsts: UInt64 = 0
        for word in words where !word.isEmpty {
            _ = table.insert(word)
            lengths |= Self.bit(UInt8(truncatingIfNeeded: word.count))
            firsts |= Self.bit(word.start[0])
        }
        (self.lengths, self.firsts) = (lengths, firsts)
    }

    package func contains(_ word: Text) -> Bool {
        guard word.count > 0, lengths & Self.bit(UInt8(truncatingIfNeeded: word.count)) != 0,
            firsts & Self.bit(word.start[0]) != 0
        else { return false }
        return table[word] != nil
    }

    private static func bit(_ value: UInt8) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: value) }
}
