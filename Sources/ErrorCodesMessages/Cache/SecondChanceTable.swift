/// A dictionary of bounded size. A full one drops an entry that has not been read since the hand last passed it (the
/// clock algorithm, also known as second chance), so that what is in use stays. It is full when its entries are as many
/// as there can be, or as heavy.
///
/// Reading, adding and removing take constant time, averaged over many calls.
struct SecondChanceTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Slot {
        var key: Key
        var value: Value
        var weight: Int
        var wasRead = false
    }

    let capacity: Int
    let maximumWeight: Int
    private(set) var weight = 0
    private var slots: [Slot] = []
    private var positions: [Key: Int] = [:]
    private var hand = 0

    /// The capacity is at least 1.
    init(capacity: Int, maximumWeight: Int = .max) {
        self.capacity = max(capacity, 1)
        self.maximumWeight = maximumWeight
    }

    var count: Int { slots.count }

    /// The value of a key, which has been read from now on.
    mutating func read(_ key: Key) -> Value? {
        guard let position = positions[key] else { return nil }
        slots[position].wasRead = true
        return slots[position].value
    }

    /// Adds a value, or replaces the one of the key. One that is heavier than all may be together is kept alone.
    mutating func insert(_ value: Value, for key: Key, weight: Int = 0) {
        let slot = Slot(key: key, value: value, weight: weight)
        if let position = positions[key] {
            self.weight -= slots[position].weight
            slots[position].value = value
            slots[position].weight = weight
        } else if slots.count < capacity {
            positions[key] = slots.count
            slots.append(slot)
        } else {
            replaceUnread(with: slot)
        }
        self.weight += weight
        while self.weight > maximumWeight, slots.count > 1 { removeUnread(except: key) }
    }

    private mutating func replaceUnread(with slot: Slot) {
        findUnread()
        weight -= slots[hand].weight
        positions[slots[hand].key] = nil
        positions[slot.key] = hand
        slots[hand] = slot
        advance()
    }

    private mutating func removeUnread(except key: Key) {
        findUnread(except: key)
        remove(slots[hand].key)
    }

    private mutating func findUnread(except key: Key? = nil) {
        while slots[hand].wasRead || slots[hand].key == key {
            slots[hand].wasRead = false
            advance()
        }
    }

    private mutating func advance() { hand = hand + 1 < slots.count ? hand + 1 : 0 }

    mutating func remove(_ key: Key) {
        guard let position = positions.removeValue(forKey: key) else { return }
        weight -= slots[position].weight
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
        weight = 0
        hand = 0
    }
}
