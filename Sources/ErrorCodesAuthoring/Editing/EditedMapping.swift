import ErrorCodesEmitters
import ErrorCodesSpec

/// A mapping of a document, and what becomes of its members: most are kept, some changed, added or removed.
final class EditedMapping {
    enum Value {
        case kept(YAMLNode)
        case changed(EditedMapping)
        case new(WantedValue)
    }

    struct Member {
        let key: String
        var value: Value
        /// Where it is written; nil for one that is added.
        let entry: YAMLEntries.Entry?
    }

    /// Where a member that is added stands.
    enum Position {
        case first
        case last
        /// Behind the member of a key; where there is none, at the end.
        case behind(String)
    }

    private let document: EditableDocument
    /// The mapping as it is written; nil where there is none yet.
    let node: YAMLNode?
    /// The keys in order, also those that were removed.
    private var keys: [String] = []
    private var byKey: [String: Member] = [:]

    convenience init(rootOf document: EditableDocument) throws(UneditablePart) {
        guard document.isMapping(document.root) else {
            throw UneditablePart(
                span: document.root.span,
                reason: "the document is not a mapping",
                help: "an OpenAPI document has keys such as `openapi`, `info` and `paths`"
            )
        }
        try self.init(document.root, of: document)
    }

    private init(of document: EditableDocument) {
        self.document = document
        node = nil
    }

    private init(_ node: YAMLNode, of document: EditableDocument) throws(UneditablePart) {
        if document.text.hasTag(node) {
            throw UneditablePart(span: node.span, reason: "this mapping has a tag", help: "remove the tag")
        }
        self.document = document
        self.node = node
        for entry in node.entries {
            let key = entry.key.text.string
            let member = Member(key: key, value: .kept(entry.value), entry: entry)
            guard byKey.updateValue(member, forKey: key) != nil else {
                keys.append(key)
                continue
            }
            throw UneditablePart(
                span: entry.key.span,
                reason: "`\(entry.key.text.shortened)` is written twice in a mapping that is to be changed",
                help: "remove one of the two"
            )
        }
    }

    /// Those that there are to be, in order.
    var members: [Member] { keys.compactMap { byKey[$0] } }

    var isEmpty: Bool { byKey.isEmpty }

    /// The value that a key has in the document as it is written.
    func written(_ key: String) -> YAMLNode? { byKey[key]?.entry?.value }

    /// The mapping at a key, for changes; a new one where there is none.
    func mapping(_ key: String) throws(UneditablePart) -> EditedMapping {
        guard let member = byKey[key] else {
            let mapping = EditedMapping(of: document)
            insert(Member(key: key, value: .changed(mapping), entry: nil), at: .last)
            return mapping
        }
        guard case .kept(let value) = member.value else {
            guard case .changed(let mapping) = member.value else { preconditionFailure("a new value is whole") }
            return mapping
        }
        let mapping: EditedMapping
        if document.isMapping(value), value.elements.contains(where: { _ in true }) {
            mapping = try EditedMapping(value, of: document)
        } else if value.kind == .mapping || value.isPlain && ["", "~", "null"].contains(value.text) {
            mapping = EditedMapping(of: document)
        } else {
            let isAlias = document.text.alias(at: value) != nil
            throw UneditablePart(
                span: value.span,
                reason: "`\(key)` is \(isAlias ? "an alias" : "not a mapping"), so nothing can be added to it",
                help: isAlias ? "write the value out in place of the alias" : "write a mapping here"
            )
        }
        byKey[key]?.value = .changed(mapping)
        return mapping
    }

    /// Gives a key a value. One that has it already stays as it is written.
    ///
    /// - Parameter position: Where it is written, if it is not yet.
    func set(_ key: String, to value: WantedValue, at position: Position = .last) {
        guard let member = byKey[key] else {
            return insert(Member(key: key, value: .new(value), entry: nil), at: position)
        }
        if let written = member.entry?.value, written.hasValue(of: value.node) {
            byKey[key]?.value = .kept(written)
        } else {
            byKey[key]?.value = .new(value)
        }
    }

    /// Removes a member for good: one of the same key cannot be added after it.
    func remove(_ key: String) {
        byKey[key] = nil
    }

    private func insert(_ member: Member, at position: Position) {
        byKey[member.key] = member
        switch position {
        case .first: keys.insert(member.key, at: 0)
        case .behind(let key) where keys.last != key:
            keys.insert(member.key, at: keys.firstIndex(of: key).map { $0 + 1 } ?? keys.count)
        case .last, .behind: keys.append(member.key)
        }
    }

    /// The whole mapping, where none of it is written yet.
    var json: JSONText { .object(members.map { ($0.key, $0.value.json) }) }

    /// True if a node is what this mapping was to become, its members in whatever order.
    func isHeld(by node: YAMLNode) -> Bool {
        let entries = Array(node.entries)
        let values = Dictionary(entries.map { ($0.key.text.string, $0.value) }, uniquingKeysWith: { first, _ in first })
        return entries.count == byKey.count
            && byKey.values.allSatisfy { member in
                guard let value = values[member.key] else { return false }
                return switch member.value {
                case .kept(let old): old.isSame(as: value)
                case .new(let wanted): value.hasValue(of: wanted.node)
                case .changed(let mapping): mapping.isHeld(by: value)
                }
            }
    }
}

extension EditedMapping.Value {
    /// The value, where none of it is written yet.
    var json: JSONText {
        switch self {
        case .kept: preconditionFailure("what is kept is written already")
        case .new(let wanted): wanted.json
        case .changed(let mapping): mapping.json
        }
    }
}
