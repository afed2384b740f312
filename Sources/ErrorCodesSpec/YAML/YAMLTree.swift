/// A parsed YAML document: its nodes in the order of the file, each followed by what it contains.
package final class YAMLTree: @unchecked Sendable {
    package enum Kind: Sendable {
        case scalar
        case sequence
        case mapping
        /// What is no part of a spec, such as an alias, and was reported: nothing more is said about it.
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
        /// The index after the last node inside this one.
        var next: Int32
    }

    /// The root and all that it contains.
    let nodes: UnsafePointer<Node>
    let text: TextStorage

    /// - Parameter nodes: Allocated by the builder; the tree frees them.
    init(nodes: UnsafePointer<Node>, text: TextStorage) {
        self.nodes = nodes
        self.text = text
    }

    deinit {
        nodes.deallocate()
    }

    package var root: YAMLNode { YAMLNode(tree: self, index: 0) }
}

/// A node of a tree.
package struct YAMLNode: Sendable {
    let tree: YAMLTree
    let index: Int

    package var kind: YAMLTree.Kind { tree.nodes[index].kind }
    package var style: YAMLTree.ScalarStyle { tree.nodes[index].style }
    package var span: Span { tree.nodes[index].span }
    package var isPlain: Bool { kind == .scalar && style == .plain }
    /// Whether it is a scalar, and not one that stands where nothing is written.
    package var isWrittenScalar: Bool { kind == .scalar && !(style == .plain && tree.nodes[index].textLength == 0) }

    /// The value of a scalar; empty for a collection.
    package var text: Text {
        Text(tree.text, offset: tree.nodes[index].textStart, length: tree.nodes[index].textLength)
    }

    /// The elements of a sequence.
    package var elements: YAMLElements { YAMLElements(tree: tree, index: index) }

    /// How many entries a mapping has.
    var entryCount: Int {
        var count = 0
        var entries = self.entries
        while entries.next() != nil { count &+= 1 }
        return count
    }

    /// The keys and values of a mapping, in the order of the file.
    package var entries: YAMLEntries { YAMLEntries(elements: elements) }
}

/// The nodes directly inside a collection.
package struct YAMLElements: Sequence, IteratorProtocol {
    private let tree: YAMLTree
    private var position: Int
    private let end: Int

    init(tree: YAMLTree, index: Int) {
        self.tree = tree
        position = index + 1
        end = Int(tree.nodes[index].next)
    }

    package mutating func next() -> YAMLNode? {
        guard position < end else { return nil }
        let index = position
        position = Int(tree.nodes[index].next)
        return YAMLNode(tree: tree, index: index)
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
