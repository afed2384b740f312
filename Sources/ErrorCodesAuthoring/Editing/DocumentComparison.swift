import ErrorCodesEmitters
import ErrorCodesSpec

extension YAMLNode {
    /// True if two nodes have the same value, however they are written: a plain scalar that some reader retypes is not a
    /// text.
    func hasValue(of other: YAMLNode) -> Bool {
        let (own, others) = (Array(elements), Array(other.elements))
        guard isCollection == other.isCollection, own.count == others.count else { return false }
        guard isCollection else { return text == other.text && isText == other.isText }
        return zip(own, others).allSatisfy { $0.hasValue(of: $1) }
    }

    /// True if two mappings have the same members, apart from the one of a key.
    func hasValue(of other: YAMLNode, besides key: Text) -> Bool {
        let (own, others) = (entries.filter { $0.key.text != key }, other.entries.filter { $0.key.text != key })
        return own.count == others.count
            && zip(own, others).allSatisfy { $0.key.text == $1.key.text && $0.value.hasValue(of: $1.value) }
    }

    /// True if two nodes are the same part of two versions of a document.
    func isSame(as other: YAMLNode) -> Bool {
        guard kind == other.kind, style == other.style, text == other.text else { return false }
        let (own, others) = (Array(elements), Array(other.elements))
        return own.count == others.count && zip(own, others).allSatisfy { $0.isSame(as: $1) }
    }

    private var isCollection: Bool { kind == .mapping || kind == .sequence || elements.contains { _ in true } }

    private var isText: Bool { style != .plain || PlainScalar.otherReading(of: text) == nil }
}

/// A value that a document is to hold, and the same as nodes, to compare it with those of documents.
struct WantedValue {
    let json: JSONText
    let node: YAMLNode

    /// The values, read at once: thousands of readers would take their time. Nil where one has a key that is too long.
    static func all(_ values: [JSONText]) -> [WantedValue]? {
        let file = SourceFile(path: "", text: JSONText.array(values).compactText)
        return YAMLReader.read(file).tree.map { zip(values, $0.root.elements).map(WantedValue.init) }
    }
}
