/// Numbers short texts in the order of their arrival, by their bytes: no string is made to look one up.
package struct ByteTable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    /// Numbers plus one, 0 for a free slot; a power of two of them, half of them free.
    private var slots = [Int32](repeating: 0, count: 64)

    package init() {}

    package var count: Int { ends.count - 1 }

    package subscript(number: Int) -> String {
        String(decoding: bytes[ends[number]..<ends[number + 1]], as: UTF8.self)
    }

    /// The number of a text; nil where it is new and the table has as many as it may.
    package mutating func number(of text: UnsafeRawBufferPointer, limit: Int) -> Int? {
        var slot = slot(of: text)
        if slots[slot] > 0 { return Int(slots[slot]) - 1 }
        guard count < limit else { return nil }
        if 2 * (count + 1) > slots.count {
            grow()
            slot = self.slot(of: text)
        }
        bytes.append(contentsOf: text)
        ends.append(bytes.count)
        slots[slot] = Int32(count)
        return count - 1
    }

    package mutating func insert(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { number(of: UnsafeRawBufferPointer($0), limit: .max) } ?? 0
    }

    /// The slot that a text is in, or would be.
    private func slot(of text: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (slots.count - 1)
        while slots[slot] > 0, !isSame(Int(slots[slot]) - 1, text) { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }

    private func isSame(_ number: Int, _ text: UnsafeRawBufferPointer) -> Bool {
        ends[number + 1] - ends[number] == text.count && bytes[ends[number]..<ends[number + 1]].elementsEqual(text)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: 2 * slots.count)
        for number in 0..<count {
            let text = Array(bytes[ends[number]..<ends[number + 1]])
            text.withUnsafeBytes { slots[slot(of: $0)] = Int32(number + 1) }
        }
    }
}
