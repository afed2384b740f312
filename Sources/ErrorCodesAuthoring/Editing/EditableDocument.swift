import ErrorCodesSpec

/// A YAML or JSON document of somebody else's, read to change some of it: anchors, aliases, tags and merge keys are
/// allowed where nothing changes.
struct EditableDocument {
    let file: SourceFile
    let root: YAMLNode
    let text: DocumentText
    /// What each anchor stands for.
    private let anchors: [String: YAMLNode]

    /// The document, or what keeps it from being read.
    static func read(_ file: SourceFile) -> (document: EditableDocument?, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(SourceFile(path: file.path, bytes: withoutSurrogates(file.bytes)))
        let document = tree.flatMap { tree in
            found.faults.contains(.severalDocuments) || found.faults.contains(.tooDeep)
                ? nil : EditableDocument(file, tree.root)
        }
        guard document == nil else { return (document, Diagnostics()) }
        var diagnostics = Diagnostics()
        for var diagnostic in found.all where document == nil && !allowed.contains(diagnostic.fault) {
            diagnostic.location.file = file
            for index in diagnostic.related.indices { diagnostic.related[index].location.file = file }
            diagnostics.add(diagnostic)
        }
        if !diagnostics.hasErrors {
            let location = Location(file: file, span: Span(0, 0))
            diagnostics.add(Diagnostic(.emptyFile, "the file holds no document", at: location))
        }
        return (nil, diagnostics)
    }

    /// What specs cannot contain and other documents can.
    private static let allowed: Set<Fault> = [.anchor, .alias, .mergeKey, .tag, .directive, .complexKey]

    private init(_ file: SourceFile, _ root: YAMLNode) {
        self.file = file
        self.root = root
        text = DocumentText(file.bytes)
        var anchors: [String: YAMLNode] = [:]
        Self.collect(root, text, &anchors)
        self.anchors = anchors
    }

    /// JSON writes what lies beyond U+FFFF as two escapes, which libyaml refuses: digits of others stand in for theirs.
    private static func withoutSurrogates(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        var rest = bytes[...]
        while let mark = rest.firstIndex(of: UInt8(ascii: "\\")) {
            rest = bytes[(mark + 1)...]
            guard rest.count > 4, rest[mark + 1] == UInt8(ascii: "u"), rest[mark + 2] | 0x20 == UInt8(ascii: "d"),
                "89abAB".utf8.contains(rest[mark + 3]) || "cdefCDEF".utf8.contains(rest[mark + 3])
            else { continue }
            result.replaceSubrange(mark + 2..<mark + 6, with: "FFFD".utf8)
        }
        return result
    }

    private static func collect(_ node: YAMLNode, _ text: DocumentText, _ anchors: inout [String: YAMLNode]) {
        if let name = text.anchor(of: node) { anchors[name] = node }
        for element in node.elements { collect(element, text, &anchors) }
    }

    // MARK: Nodes

    /// True for a mapping, also for one that specs could not contain.
    func isMapping(_ node: YAMLNode) -> Bool {
        switch node.kind {
        case .mapping: true
        case .refused: node.elements.contains { _ in true } && !text.isSequence(node)
        case .scalar, .sequence: false
        }
    }

    /// What an alias stands for; any other node is itself.
    func resolved(_ node: YAMLNode) -> YAMLNode {
        text.alias(at: node).flatMap { anchors[$0] } ?? node
    }

    /// The value of a key in a mapping, aliases and merge keys resolved.
    func value(_ key: Text, in mapping: YAMLNode) -> YAMLNode? {
        let mapping = resolved(mapping)
        guard isMapping(mapping) else { return nil }
        if let own = mapping.entries.first(where: { $0.key.text == key }) { return resolved(own.value) }
        return inherited(by: mapping).first { $0.key.text == key }.map { resolved($0.value) }
    }

    /// The entries that merge keys add to a mapping; of one key, the first counts.
    func inherited(by mapping: YAMLNode, depth: Int = 0) -> [YAMLEntries.Entry] {
        guard depth < Self.mostMerges else { return [] }
        return mapping.entries.filter(isMerge).flatMap { merge in
            let value = resolved(merge.value)
            let sources = isMapping(value) ? [value] : value.elements.map(resolved)
            return sources.flatMap { $0.entries.filter { !isMerge($0) } + inherited(by: $0, depth: depth + 1) }
        }
    }

    /// Nobody nests merges so deep, and an anchor within itself would never end.
    private static let mostMerges = 8

    func isMerge(_ entry: YAMLEntries.Entry) -> Bool {
        entry.key.style == .plain && entry.key.text == "<<"
    }

    /// The node that a reference within the document leads to (RFC 6901).
    func node(at reference: Text) -> YAMLNode? {
        let parts = reference.string.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.first == "#" else { return nil }
        return parts.dropFirst().reduce(root) { node, part in
            let key = part.replacing("~1", with: "/").replacing("~0", with: "~")
            return node.flatMap { value(Text(key), in: $0) }
        }
    }

    /// The anchors that lie in a range of the file and are needed outside of it.
    func neededAnchor(in range: Range<Int>) -> YAMLNode? {
        let inside = anchors.filter { range.contains(Int($0.value.span.start)) }
        guard !inside.isEmpty else { return nil }
        return inside.first { name, _ in isUsed(name, by: root, outside: range) }?.value
    }

    private func isUsed(_ name: String, by node: YAMLNode, outside range: Range<Int>) -> Bool {
        if text.alias(at: node) == name { return !range.contains(Int(node.span.start)) }
        return node.elements.contains { isUsed(name, by: $0, outside: range) }
    }
}

/// Why a part of a document cannot be changed.
struct UneditablePart: Error {
    let span: Span
    let reason: String
    let help: String
}
