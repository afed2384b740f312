/// A JSON object whose members keep their order.
///
/// Names are compared by their code units, as RFC 8259, section 8.3 advises, not by canonical equivalence. Two objects
/// are equal when their members are, in the same order.
public struct JSONObject: Sendable {
    /// A name and its value.
    public struct Member: Hashable, Sendable {
        /// The name.
        public var name: String

        /// The value.
        public var value: JSONValue

        /// Pairs a name with a value.
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    private(set) var members: [Member] = []

    /// An object without members.
    public init() {}

    /// An object with these members; of two with the same name the last wins, at the place of the first.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// Takes members whose names are known to differ.
    init(distinct members: [Member]) { self.members = members }

    /// The value of a member; setting nil removes it.
    public subscript(name: String) -> JSONValue? {
        get { index(of: name).map { members[$0].value } }
        set {
            switch (index(of: name), newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    /// Appends a member whose name is known to be new.
    mutating func append(_ name: String, _ value: JSONValue) { members.append(Member(name: name, value: value)) }

    private func index(of name: String) -> Int? { members.firstIndex { $0.name.hasSameCodeUnits(as: name) } }
}

extension JSONObject: RandomAccessCollection {
    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of members.
    public var endIndex: Int { members.count }

    /// The member at a position, which must be within the bounds.
    public subscript(position: Int) -> Member { members[position] }
}

extension JSONObject: Hashable, ExpressibleByDictionaryLiteral {
    /// An object with these members; of two with the same name the last wins.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }
}

extension String {
    /// Whether two texts are the same bytes; most that are not differ in length already.
    func hasSameCodeUnits(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (left, right) = (self, other)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard let leftStart = left.baseAddress, let rightStart = right.baseAddress else { return true }
                return StaticText(start: leftStart, count: left.count)
                    .equals(StaticText(start: rightStart, count: right.count))
            }
        }
    }
}
