/// A list that begins in memory of somebody else and moves out when that is full.
///
/// Invariant: `start` points to `capacity` elements that nothing else writes, of which the first `count` are initialised.
struct ScratchList<Element: BitwiseCopyable>: ~Copyable {
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
        if ownsMemory { start.deallocate() }
    }

    subscript(index: Int) -> Element {
        precondition(index >= 0 && index < count, "an index beyond the list")
        return start[index]
    }

    mutating func append(_ element: Element) {
        if count == capacity { grow() }
        (start + count).initialize(to: element)
        count &+= 1
    }

    /// Drops what was appended since the list had so many elements.
    mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count, "a count beyond the list")
        self.count = count
    }

    @inline(never)
    private mutating func grow() {
        capacity *= 2
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        larger.initialize(from: start, count: count)
        if ownsMemory { start.deallocate() }
        start = larger
        ownsMemory = true
    }
}
