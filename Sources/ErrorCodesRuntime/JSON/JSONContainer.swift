/// An array or object that the parser has begun and not yet ended.
enum JSONContainer {
    case array([JSONValue])
    case object(JSONObjectBuilder)

    var isObject: Bool {
        switch self {
        case .array: false
        case .object: true
        }
    }

    /// The bracket or brace that ends it.
    var close: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

    var value: JSONValue {
        switch self {
        case .array(let elements): .array(elements)
        case .object(let builder): .object(builder.object)
        }
    }

    /// Names the value that comes next.
    mutating func begin(member name: String) {
        guard case .object(var builder) = self else { return }
        self = .array([])
        builder.name = name
        self = .object(builder)
    }

    /// Takes the storage out before changing it, so that it is never copied.
    mutating func append(_ value: JSONValue) {
        switch self {
        case .array(var elements):
            self = .array([])
            elements.append(value)
            self = .array(elements)
        case .object(var builder):
            self = .array([])
            builder.append(value)
            self = .object(builder)
        }
    }
}

/// Gathers the members of an object; of those with the same name the last wins, at the place of the first.
struct JSONObjectBuilder {
    /// The name of the value that comes next.
    var name = ""
    private var members: [JSONObject.Member] = []
    private var indices: [[UInt8]: Int] = [:]

    /// Up to here names are compared one by one; beyond, an index keeps the time linear.
    private static let indexedCount = 16

    var object: JSONObject { JSONObject(distinct: members) }

    mutating func append(_ value: JSONValue) {
        if let index = indexOfName() {
            members[index].value = value
            return
        }
        members.append(JSONObject.Member(name: name, value: value))
        if members.count == Self.indexedCount {
            for (index, member) in members.enumerated() { indices[Array(member.name.utf8)] = index }
        } else if members.count > Self.indexedCount {
            indices[Array(name.utf8)] = members.count - 1
        }
    }

    private func indexOfName() -> Int? {
        members.count < Self.indexedCount
            ? members.firstIndex { $0.name.hasSameCodeUnits(as: name) } : indices[Array(name.utf8)]
    }
}
