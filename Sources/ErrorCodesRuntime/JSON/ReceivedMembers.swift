/// Members of an object in a document, whose names differ; all of them, or all from one on.
struct ReceivedMembers: Sendable {
    let document: JSONDocument
    /// The index of the first member's name; the others follow, name and value in turn.
    private let first: UInt32
    private let length: UInt32

    /// The members of an object.
    init(_ document: JSONDocument, of object: JSONNode) {
        self.init(document, first: object.first, count: object.count)
    }

    private init(_ document: JSONDocument, first: Int, count: Int) {
        self.document = document
        self.first = UInt32(truncatingIfNeeded: first)
        length = UInt32(truncatingIfNeeded: count)
    }

    var count: Int { Int(length) }

    /// The member at a position, which must be within the bounds.
    subscript(position: Int) -> JSONObject.Member {
        JSONObject.Member(
            name: document.text(of: name(at: position)) ?? "",
            value: document.value(of: value(at: position))
        )
    }

    func name(at position: Int) -> JSONNode { document[node(position)] }

    func value(at position: Int) -> JSONNode { document[node(position) &+ 1] }

    private func node(_ position: Int) -> Int {
        precondition(position >= 0 && position < count, "a position beyond the members")
        return Int(first) &+ 2 &* position
    }

    /// The value of a member; nil where there is none of this name.
    func value(named name: String) -> JSONNode? {
        var name = name
        return name.withUTF8 { document.value(named: $0, from: Int(first), count: count) }
    }

    /// The members without the first ones.
    func dropFirst(_ dropped: Int) -> ReceivedMembers {
        ReceivedMembers(document, first: Int(first) &+ 2 &* dropped, count: count &- dropped)
    }
}
