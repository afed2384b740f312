/// Finds the row of an integer code: at once within the first run of consecutive codes, else in a hash table.
///
/// It is filled once from numbers that a generator wrote, so nobody can choose its collisions.
final class IntegerCodeIndex: @unchecked Sendable {
    private struct Slot {
        var code: Int
        /// -1 where the slot is empty.
        var ordinal: Int
    }

    private let firstCode: Int
    /// How many codes from the first on are consecutive.
    private let firstRun: Int
    private let slots: UnsafeMutablePointer<Slot>
    private let shift: Int

    /// - Parameter numbers: The codes in ascending order, each once.
    init(_ numbers: UnsafePointer<CodeNumbers>, count: Int) {
        firstCode = count > 0 ? numbers[0].code : 0
        var run = 0
        while run < count, numbers[run].code &- firstCode == run { run &+= 1 }
        firstRun = run
        var bits = 1
        while 1 &<< bits < (count &- run) &* 2 { bits &+= 1 }
        shift = 64 &- bits
        slots = .allocate(capacity: 1 &<< bits)
        slots.initialize(repeating: Slot(code: 0, ordinal: -1), count: 1 &<< bits)
        while run < count {
            insert(Slot(code: numbers[run].code, ordinal: run))
            run &+= 1
        }
    }

    deinit { slots.deallocate() }

    private func insert(_ slot: Slot) {
        var position = position(of: slot.code)
        while slots[position].ordinal >= 0 { position = next(position) }
        slots[position] = slot
    }

    func ordinal(of code: Int) -> Int? {
        let distance = UInt(bitPattern: code &- firstCode)
        if distance < UInt(bitPattern: firstRun) { return Int(bitPattern: distance) }
        var position = position(of: code)
        while true {
            let slot = slots[position]
            if slot.ordinal < 0 { return nil }
            if slot.code == code { return slot.ordinal }
            position = next(position)
        }
    }

    /// The high bits of the code times 2^64 divided by the golden ratio, which spread consecutive codes evenly.
    private func position(of code: Int) -> Int {
        let product = UInt64(truncatingIfNeeded: code) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: product &>> UInt64(truncatingIfNeeded: shift))
    }

    private func next(_ position: Int) -> Int { (position &+ 1) & (1 &<< (64 &- shift) &- 1) }
}
