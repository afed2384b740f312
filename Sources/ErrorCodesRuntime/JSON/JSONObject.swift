/// A JSON object whose members keep their order.
///
/// Names are compared by their code units, as RFC 8259, section 8.3 advises, not by canonical equivalence. Two objects
/// are equal when their members are, in the same order.
///
/// An object that was decoded keeps the bytes that it came in, and makes of them what is asked for each time.
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

    private enum Storage {
        case made([Member])
        case received(ReceivedMembers)
    }

    private var storage = Storage.made([])

    /// An object without members.
    public init() {}

    /// An object with these members; of two with the same name the last wins, at the place of the first.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// Takes members whose names are known to differ.
    package init(distinct members: [Member]) { storage = .made(members) }

    /// Takes members of a document.
    init(_ members: ReceivedMembers) { storage = .received(members) }

    /// The members where they are still as they were received.
    var received: ReceivedMembers? {
        guard case .received(let members) = storage else { return nil }
        return members
    }

    /// All members; setting them must not repeat a name.
    var members: [Member] {
        get {
            switch storage {
            case .made(let members): members
            case .received(let members): (0..<members.count).map { members[$0] }
            }
        }
        _modify {
            var members = self.members
            // The storage lets go of the members, so that they are changed in place.
            storage = .made([])
            defer { storage = .made(members) }
            yield &members
        }
    }
}

extension JSONObject {
    /// The value of a member; setting nil removes it.
    public subscript(name: String) -> JSONValue? {
        get {
            switch storage {
            case .made(let members):
                return members.first { $0.name.hasSameCodeUnits(as: name) }?.value
            case .received(let members):
                guard let node = members.value(named: name) else { return nil }
                return members.document.value(of: node)
            }
        }
        set {
            switch (members.firstIndex { $0.name.hasSameCodeUnits(as: name) }, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    /// Appends a member whose name is known to be new.
    package mutating func append(_ name: String, _ value: JSONValue) {
        members.append(Member(name: name, value: value))
    }
}

extension JSONObject: RandomAccessCollection {
    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of members.
    public var endIndex: Int {
        switch storage {
        case .made(let members): members.count
        case .received(let members): members.count
        }
    }

    /// The member at a position, which must be within the bounds.
    public subscript(position: Int) -> Member {
        switch storage {
        case .made(let members): members[position]
        case .received(let members): members[position]
        }
    }
}

extension JSONObject: Hashable, ExpressibleByDictionaryLiteral {
    /// An object with these members; of two with the same name the last wins.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members) }

    /// True if two objects have equal members in the same order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool { left.elementsEqual(right) }

    /// Feeds the members.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for member in self { hasher.combine(member) }
    }
}

extension JSONObject: CustomStringConvertible, CustomReflectable {
    /// The object as JSON, without white space. It holds whatever came over the wire, personal values too.
    public var description: String { JSONValue.object(self).description }

    /// Shows the members, however they are stored.
    public var customMirror: Mirror {
        Mirror(self, children: map { (label: $0.name, value: $0.value) }, displayStyle: .struct)
    }
}

extension String {
    /// True if two texts are the same bytes; most that are not differ in length already.
    func hasSameCodeUnits(as other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (left, right) = (self, other)
        return left.withUTF8 { left in right.withUTF8 { left.elementsAreEqual(to: $0) } }
    }
}
