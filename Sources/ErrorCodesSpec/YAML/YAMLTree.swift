/// A parsed YAML document: its nodes in the order of the file, each followed by what it contains.
///
/// The nodes live as long as the process, unless whoever has read all of them says that they are not needed any more.
package struct YAMLTree: @unchecked Sendable {
    package enum Kind: Sendable {
        case scalar
        case sequence
        case mapping
        /// A node that specs cannot contain, such as an alias; it is reported once, and rules ignore it.
        case refused
    }

    package enum ScalarStyle: Sendable {
        case plain
        case quoted
        case block
    }

    struct Node: Sendable {
        var kind: Kind
        var style: ScalarStyle
        var span: Span
        /// The scalar's value, as a range of the tree's text.
        var textStart: Int32
        var textLength: Int32
        /// How many nodes there are from this one to the last one inside it.
        var extent: Int32
    }

    /// The root and all that it contains.
    private let nodes: UnsafeMutablePointer<Node>
    /// The scalars' values.
    private let text: Text

    init(_ nodes: [Node], text: Text) {
        self.nodes = .allocate(capacity: nodes.count)
        nodes.withUnsafeBufferPointer { [start = self.nodes] in
            if let base = $0.baseAddress { start.initialize(from: base, count: $0.count) }
        }
        self.text = text
    }

    package var root: YAMLNode { YAMLNode(nodes, text: text.start) }

    /// Gives back the memory of the nodes, none of which may be used after it; their texts stay.
    package func deallocate() {
        nodes.deallocate()
    }
}

/// A node of a tree.
package struct YAMLNode: @unchecked Sendable, Equatable {
    fileprivate let node: UnsafePointer<YAMLTree.Node>
    /// The text of the tree.
    fileprivate let base: UnsafePointer<UInt8>

    init(_ node: UnsafePointer<YAMLTree.Node>, text base: UnsafePointer<UInt8>) {
        self.node = node
        self.base = base
    }

    package var kind: YAMLTree.Kind { node.pointee.kind }
    package var style: YAMLTree.ScalarStyle { node.pointee.style }
    package var span: Span { node.pointee.span }
    package var isPlain: Bool { node.pointee.kind == .scalar && node.pointee.style == .plain }
    /// True for a scalar that is written out, not one that stands for a missing value.
    package var isWrittenScalar: Bool {
        node.pointee.kind == .scalar && !(node.pointee.style == .plain && node.pointee.textLength == 0)
    }

    /// The value of a scalar; empty for a collection.
    package var text: Text {
        Text(base + Int(node.pointee.textStart), count: node.pointee.textLength)
    }

    /// The elements of a sequence.
    package var elements: YAMLElements { YAMLElements(of: self) }

    /// How many entries a mapping has.
    var entryCount: Int {
        var count = 0
        var entries = self.entries
        while entries.next() != nil { count &+= 1 }
        return count
    }

    /// The keys and values of a mapping, in the order of the file.
    package var entries: YAMLEntries { YAMLEntries(elements: elements) }

    /// The first node inside a collection, or the one after it where it is empty.
    fileprivate var first: YAMLNode { YAMLNode(node + 1, text: base) }
    /// The node after this one and all that it contains.
    fileprivate var following: YAMLNode { YAMLNode(node + Int(node.pointee.extent), text: base) }

    package static func == (left: YAMLNode, right: YAMLNode) -> Bool { left.node == right.node }
}

/// The nodes directly inside a collection.
package struct YAMLElements: Sequence, IteratorProtocol {
    private var position: YAMLNode
    private let end: YAMLNode

    init(of collection: YAMLNode) {
        position = collection.first
        end = collection.following
    }

    package mutating func next() -> YAMLNode? {
        guard position != end else { return nil }
        let node = position
        position = node.following
        return node
    }
}

/// The entries of a mapping.
package struct YAMLEntries: Sequence, IteratorProtocol {
    package struct Entry: Sendable {
        package let key: YAMLNode
        package let value: YAMLNode
    }

    private var elements: YAMLElements

    init(elements: YAMLElements) {
        self.elements = elements
    }

    package mutating func next() -> Entry? {
        guard let key = elements.next(), let value = elements.next() else { return nil }
        return Entry(key: key, value: value)
    }
}
