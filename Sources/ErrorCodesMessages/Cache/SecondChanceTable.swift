/// A dictionary of bounded size. A full one drops an entry that has not been read since the hand last passed it (the
/// clock algorithm, also known as second chance), so that what is in use stays.
///
/// Reading, adding and removing take constant time, averaged over many calls.
struct SecondChanceTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Slot {
        var key: Key
        var value: Value
        var wasRead: Bool
    }

    let capacity: Int
    private var slots: [Slot] = []
    private var positions: [Key: Int] = [:]
    private var hand = 0

    /// The capacity is at least 1.
    init(capacity: Int) { self.capacity = max(capacity, 1) }

    var count: Int { slots.count }

    /// The value of a key, which has been read from now on.
    mutating func read(_ key: Key) -> Value? {
        guard let position = positions[key] else { return nil }
        slots[position].wasRead = true
        return slots[position].value
    }

    mutating func insert(_ value: Value, for key: Key) {
        if let position = positions[key] {
            slots[position].value = value
        } else if slots.count < capacity {
            positions[key] = slots.count
            slots.append(Slot(key: key, value: value, wasRead: false))
        } else {
            replaceUnread(with: Slot(key: key, value: value, wasRead: false))
        }
    }

    private mutating func replaceUnread(with slot: Slot) {
        while slots[hand].wasRead {
            slots[hand].wasRead = false
            advance()
        }
        positions[slots[hand].key] = nil
        positions[slot.key] = hand
        slots[hand] = slot
        advance()
    }

    private mutating func advance() { hand = hand + 1 < slots.count ? hand + 1 : 0 }

    mutating func remove(_ key: Key) {
        guard let position = positions.removeValue(forKey: key) else { return }
        let last = slots.removeLast()
        if position < slots.count {
            slots[position] = last
            positions[last.key] = position
        }
        if hand >= slots.count { hand = 0 }
    }

    mutating func removeAll() {
        slots.removeAll()
        positions.removeAll()
        hand = 0
    }
}
