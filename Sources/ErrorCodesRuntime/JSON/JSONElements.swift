/// The elements of an array: values that were made, or nodes of a document.
enum JSONElements {
    case made([JSONValue])
    case received(JSONDocument, JSONNode)

    var count: Int {
        switch self {
        case .made(let elements): elements.count
        case .received(_, let array): array.count
        }
    }

    /// The element at a position, which must be within the bounds.
    subscript(position: Int) -> JSONValue {
        switch self {
        case .made(let elements): return elements[position]
        case .received(let document, let array):
            precondition(position >= 0 && position < array.count, "a position beyond the elements")
            return document.value(of: document[array.first + position])
        }
    }
}

extension JSONObject {
    /// The elements of a member that is an array, none where it is absent or `null`; nil where it is anything else.
    func elements(named name: String) -> JSONElements? {
        if let received {
            guard let node = received.value(named: name), node.kind != .null else { return .made([]) }
            return node.kind == .array ? .received(received.document, node) : nil
        }
        switch self[name] {
        case nil, .null?: return .made([])
        case .array(let elements)?: return .made(elements)
        default: return nil
        }
    }
}
