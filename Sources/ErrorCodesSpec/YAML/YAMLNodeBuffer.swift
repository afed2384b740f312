/// The nodes of a tree that is being built.
struct YAMLNodeBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<YAMLTree.Node>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int) {
        self.capacity = max(capacity, 16)
        start = UnsafeMutablePointer<YAMLTree.Node>.allocate(capacity: self.capacity)
        LargePages.prepare(start, byteCount: self.capacity * MemoryLayout<YAMLTree.Node>.stride)
    }

    deinit {
        start.deallocate()
    }

    subscript(index: Int) -> YAMLTree.Node {
        get { start[index] }
        set { start[index] = newValue }
    }

    mutating func append(_ node: YAMLTree.Node) {
        if count == capacity { grow() }
        start[count] = node
        count &+= 1
    }

    /// Hands over the nodes, which the receiver deallocates.
    consuming func release() -> UnsafePointer<YAMLTree.Node> {
        let nodes = UnsafePointer(start)
        discard self
        return nodes
    }

    private mutating func grow() {
        let larger = UnsafeMutablePointer<YAMLTree.Node>.allocate(capacity: capacity * 2)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        capacity *= 2
    }
}
