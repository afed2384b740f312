/// A list that begins in memory of somebody else and moves out when that is full.
///
/// Invariant: `start` points to `capacity` elements that nothing else writes, of which the first `count` are initialised.
struct ScratchList<Element>: ~Copyable {
    private var start: UnsafeMutablePointer<Element>
    private var capacity: Int
    private var ownsMemory = false
    private(set) var count = 0

    /// - Parameter memory: Room for at least one element; it must outlive the list.
    init(lent memory: UnsafeMutableBufferPointer<Element>) {
        precondition(memory.count > 0, "no memory was lent")
        start = memory.baseAddress.unsafelyUnwrapped
        capacity = memory.count
    }

    deinit {
        start.deinitialize(count: count)
        if ownsMemory { start.deallocate() }
    }

    subscript(index: Int) -> Element {
        get {
            precondition(index >= 0 && index < count, "an index beyond the list")
            return start[index]
        }
        set {
            precondition(index >= 0 && index < count, "an index beyond the list")
            start[index] = newValue
        }
    }

    mutating func append(_ element: Element) {
        if count == capacity { grow(to: capacity &* 2) }
        (start + count).initialize(to: element)
        count &+= 1
    }

    /// Appends what another list holds from an index on.
    mutating func append(copyOf other: borrowing ScratchList, from first: Int) {
        precondition(first >= 0 && first <= other.count, "an index beyond the list")
        append(contentsOf: UnsafeBufferPointer(start: other.start + first, count: other.count &- first))
    }

    /// Appends copies of elements that are not the list's own.
    mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        guard let first = elements.baseAddress else { return }
        if capacity &- count < elements.count { grow(to: max(capacity &* 2, count &+ elements.count)) }
        (start + count).initialize(from: first, count: elements.count)
        count &+= elements.count
    }

    /// Lends the elements to a call.
    func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: start, count: count))
    }

    /// Initialises memory, which must have room for all elements.
    func copy(to memory: UnsafeMutablePointer<Element>) { memory.initialize(from: start, count: count) }

    /// Drops what was appended since the list had so many elements.
    mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count, "a count beyond the list")
        (start + count).deinitialize(count: self.count &- count)
        self.count = count
    }

    @inline(never)
    private mutating func grow(to newCapacity: Int) {
        capacity = newCapacity
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.moveInitialize(from: start, count: count)
        if ownsMemory { start.deallocate() }
        start = larger
        ownsMemory = true
    }
}
