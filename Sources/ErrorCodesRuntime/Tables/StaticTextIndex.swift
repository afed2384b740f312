/// A hash table from texts to the ordinals of their rows, by open addressing.
///
/// It is filled once from texts that a generator wrote, so nobody can choose its collisions.
final class StaticTextIndex: @unchecked Sendable {
    private struct Slot {
        var text: StaticText
        var ordinal: Int
    }

    private let slots: UnsafeMutablePointer<Slot?>
    private let mask: Int

    init(capacity: Int) {
        var size = 8
        while size < capacity &* 2 { size &*= 2 }
        slots = .allocate(capacity: size)
        slots.initialize(repeating: nil, count: size)
        mask = size &- 1
    }

    deinit { slots.deallocate() }

    /// Adds a text; false when it is there already.
    func insert(_ text: StaticText, ordinal: Int) -> Bool {
        var position = Self.hash(text) & mask
        while let slot = slots[position] {
            if slot.text.equals(text) { return false }
            position = (position &+ 1) & mask
        }
        slots[position] = Slot(text: text, ordinal: ordinal)
        return true
    }

    func ordinal(of text: StaticText) -> Int? {
        var position = Self.hash(text) & mask
        while let slot = slots[position] {
            if slot.text.equals(text) { return slot.ordinal }
            position = (position &+ 1) & mask
        }
        return nil
    }

    /// Eight bytes at a time, each word mixed with a multiplication by 2^64 divided by the golden ratio.
    private static func hash(_ text: StaticText) -> Int {
        let raw = UnsafeRawPointer(text.start)
        var hash = UInt64(truncatingIfNeeded: text.count)
        var offset = 0
        while offset &+ 8 <= text.count {
            hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset &+= 8
        }
        var tail: UInt64 = 0
        while offset < text.count {
            tail = tail &<< 8 | UInt64(truncatingIfNeeded: text.start[offset])
            offset &+= 1
        }
        return Int(truncatingIfNeeded: mix(hash ^ tail) &>> 1)
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product &>> 32)
    }
}
