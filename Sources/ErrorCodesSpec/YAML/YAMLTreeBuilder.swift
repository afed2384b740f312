/// Assembles a tree from events in the order in which they arrive.
struct YAMLTreeBuilder {
    /// Deeper than any spec needs, and shallow enough that nothing which walks a tree can run out of stack.
    static let maximumDepth = 64

    private var nodes: [YAMLTree.Node] = []
    private var text: [UInt8] = []
    private var open: [Int] = []
    private var lastEnd: Int32 = 0

    init(sizeHint: Int) {
        nodes.reserveCapacity(sizeHint / 12)
        text.reserveCapacity(sizeHint)
    }

    var depth: Int { open.count }

    mutating func scalar(
        _ value: UnsafeBufferPointer<UInt8>,
        style: YAMLTree.ScalarStyle,
        span: Span,
        isRefused: Bool = false
    ) {
        nodes.append(
            YAMLTree.Node(
                kind: isRefused ? .refused : .scalar,
                style: style,
                span: span,
                textStart: Int32(truncatingIfNeeded: text.count),
                textLength: Int32(truncatingIfNeeded: value.count),
                extent: 1
            )
        )
        text.append(contentsOf: value)
        lastEnd = span.end
    }

    mutating func openCollection(_ kind: YAMLTree.Kind, span: Span) {
        open.append(nodes.count)
        nodes.append(YAMLTree.Node(kind: kind, style: .plain, span: span, textStart: 0, textLength: 0, extent: 1))
        lastEnd = span.end
    }

    /// Refuses the innermost collection, whose keys cannot be told.
    mutating func refuseCollection() {
        if let index = open.last { nodes[index].kind = .refused }
    }

    /// Closes the innermost collection.
    ///
    /// - Parameter end: Where a flow collection ends. A block collection ends with its last child, since libyaml puts
    ///   its end on the next token, past blank lines and comments.
    mutating func closeCollection(end: Int32?) {
        guard let index = open.popLast() else { return }
        lastEnd = max(end ?? lastEnd, nodes[index].span.start)
        nodes[index].span.end = lastEnd
        nodes[index].extent = Int32(truncatingIfNeeded: nodes.count &- index)
    }

    /// The tree, unless there was no document.
    consuming func finish() -> YAMLTree? {
        nodes.isEmpty ? nil : YAMLTree(nodes, text: text.withUnsafeBytes { Text(copying: $0) })
    }
}
