/// A JSON object as it was received: its bytes, and nodes that say where its values are. A value is made when somebody
/// asks for it.
///
/// The only type that touches this memory. Safe to share, since nothing changes once it is made.
struct JSONDocument: @unchecked Sendable {
    private struct Header {
        var nodeCount: Int
        var byteCount: Int
    }

    /// The nodes, then the bytes. Invariant: so many of both as the header counts are initialised, and each node was made
    /// of these bytes.
    private let storage: ManagedBuffer<Header, JSONNode>

    /// Copies bytes and the nodes that were made of them.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ nodes: borrowing ScratchList<JSONNode>) {
        let header = Header(nodeCount: nodes.count, byteCount: bytes.count)
        let byteSpace = (bytes.count &+ 7) / MemoryLayout<JSONNode>.stride
        storage = .create(minimumCapacity: header.nodeCount &+ byteSpace) { _ in header }
        storage.withUnsafeMutablePointerToElements { start in
            nodes.copy(to: start)
            let copy = UnsafeMutableRawBufferPointer(start: start + header.nodeCount, count: header.byteCount)
            copy.copyMemory(from: UnsafeRawBufferPointer(bytes))
        }
    }

    /// Lends nodes and bytes.
    @inline(__always)
    private func withContents<Result>(
        _ body: (UnsafeBufferPointer<JSONNode>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        storage.withUnsafeMutablePointers { header, start in
            let nodes = UnsafeBufferPointer(start: start, count: header.pointee.nodeCount)
            let bytes = UnsafeRawBufferPointer(start: start + nodes.count, count: header.pointee.byteCount)
            return bytes.withMemoryRebound(to: UInt8.self) { body(nodes, $0) }
        }
    }

    /// The node of an index.
    @inline(__always)
    subscript(index: Int) -> JSONNode {
        withContents { nodes, _ in
            precondition(index >= 0 && index < nodes.count, "an index beyond the document")
            return nodes[index]
        }
    }

    /// Lends the bytes of a number, or of the inside of a string.
    @inline(__always)
    func withBytes<Result>(of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withContents { _, bytes in body(node.slice(of: bytes)) }
    }

    /// The value of the first of `count` members with a name; nil where there is none.
    ///
    /// - Parameter first: The index of the first name; names and values follow in turn.
    @inline(__always)
    func value(named name: UnsafeBufferPointer<UInt8>, from first: Int, count: Int) -> JSONNode? {
        withContents { nodes, bytes in
            precondition(first >= 0 && first + 2 * count <= nodes.count, "an index beyond the document")
            var index = first
            while index < first &+ 2 &* count {
                if nodes[index].isText(name, in: bytes) { return nodes[index &+ 1] }
                index &+= 2
            }
            return nil
        }
    }
}

extension JSONNode {
    @inline(__always)
    fileprivate func slice(of bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        precondition(first &+ count <= bytes.count, "a slice beyond the document")
        return UnsafeBufferPointer(rebasing: bytes[first..<first &+ count])
    }

    /// True if a text is this one.
    @inline(__always)
    fileprivate func isText(_ text: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if kind == .escapedText { return JSONText.unescaped(slice(of: bytes)).elementsEqual(text) }
        return count == text.count && slice(of: bytes).elementsAreEqual(to: text)
    }
}

// MARK: - Reading

extension JSONDocument {
    /// Reads the members of an object.
    static func members(
        of bytes: some Collection<UInt8>,
        limits: ProblemDecodingLimits
    ) throws(ProblemDecodingError) -> JSONObject {
        let outcome = bytes.withContiguousStorageIfAvailable { members(of: $0, limits) }
        return try (outcome ?? Array(bytes).withUnsafeBufferPointer { members(of: $0, limits) }).get()
    }

    private static func members(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ limits: ProblemDecodingLimits
    ) -> Result<JSONObject, ProblemDecodingError> {
        parsing(bytes, limits) { parser throws(ProblemDecodingError) in
            let root = try parser.parseObject()
            guard root.count > 0 else { return JSONObject() }
            return JSONObject(ReceivedMembers(JSONDocument(bytes, parser.nodes), of: root))
        }
    }

    /// The value that a document is, of whatever kind; nil for what is not JSON, or is too large.
    static func value(of bytes: [UInt8], limits: ProblemDecodingLimits) -> JSONValue? {
        let value = bytes.withUnsafeBufferPointer { bytes in
            parsing(bytes, limits) { parser throws(ProblemDecodingError) in
                let root = try parser.parse()
                return JSONDocument(bytes, parser.nodes).value(of: root)
            }
        }
        return try? value.get()
    }

    @inline(__always)
    private static func parsing<Root>(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ limits: ProblemDecodingLimits,
        _ parse: (inout JSONParser) throws(ProblemDecodingError) -> Root
    ) -> Result<Root, ProblemDecodingError> {
        guard let scanner = JSONScanner(bytes) else {
            return .failure(ProblemDecodingError(kind: .unexpectedEnd, offset: 0))
        }
        // Up to 1,024 bytes each are always on the stack.
        return withUnsafeTemporaryAllocation(of: JSONNode.self, capacity: 128) { nodes in
            withUnsafeTemporaryAllocation(of: JSONNode.self, capacity: 128) { pending in
                var parser = JSONParser(scanner, limits, ScratchList(lent: nodes), ScratchList(lent: pending))
                do throws(ProblemDecodingError) {
                    return .success(try parse(&parser))
                } catch {
                    return .failure(error)
                }
            }
        }
    }
}

// MARK: - Values

extension JSONDocument {
    /// Lends the bytes of a text, its escapes resolved.
    @inline(__always)
    func withText<Result>(of node: JSONNode, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withBytes(of: node) { bytes in
            node.kind == .plainText ? body(bytes) : JSONText.unescaped(bytes).withUnsafeBufferPointer(body)
        }
    }

    /// The text of a string; nil for any other value.
    func text(of node: JSONNode) -> String? {
        guard node.isText else { return nil }
        return withText(of: node) { String(decoding: $0, as: UTF8.self) }
    }

    /// The value of a node; objects within it stay as they were received.
    func value(of node: JSONNode) -> JSONValue {
        switch node.kind {
        case .null: .null
        case .true: .boolean(true)
        case .false: .boolean(false)
        case .integer: withBytes(of: node, JSONNumber.integer)
        case .number: withBytes(of: node, JSONNumber.double)
        case .plainText, .escapedText: .string(text(of: node) ?? "")
        case .array: .array((0..<node.count).map { value(of: self[node.first + $0]) })
        case .object: .object(node.count > 0 ? JSONObject(ReceivedMembers(self, of: node)) : JSONObject())
        }
    }
}
