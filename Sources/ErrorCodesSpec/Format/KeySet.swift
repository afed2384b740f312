/// Some of the keys of one kind of mapping.
struct KeySet<Key: SpecKey>: Sendable {
    /// A bit for each key, by its number.
    private var bits: UInt32

    init() {
        bits = 0
    }

    private init(bits: UInt32) {
        self.bits = bits
    }

    /// Every key.
    static var all: KeySet { KeySet(bits: UInt32.max) }

    var isEmpty: Bool { bits == 0 }

    func contains(_ key: Key) -> Bool { bits != 0 && bits & Self.bit(of: key) != 0 }
    mutating func insert(_ key: Key) { bits |= Self.bit(of: key) }
    mutating func remove(_ key: Key) { bits &= ~Self.bit(of: key) }
    mutating func formUnion(_ other: KeySet) { bits |= other.bits }

    private static func bit(of key: Key) -> UInt32 {
        let number = Key.table.keys.firstIndex(of: key) ?? 0
        return 1 << UInt32(truncatingIfNeeded: number)
    }
}
