/// Where a field of a request is.
public enum FieldLocation: Hashable, Sendable {
    /// A value in the body.
    case body(JSONPointer)
    /// A parameter of the query.
    case query(String)
    /// A variable part of the path.
    case path(String)
    /// A header field.
    case header(String)
}

extension FieldLocation: CustomStringConvertible {
    /// `#/items/0/price` for a value in the body; else the kind and the name, as in `query limit`.
    public var description: String {
        switch self {
        case .body(let pointer): pointer.description
        case .query(let name): "query \(name)"
        case .path(let name): "path \(name)"
        case .header(let name): "header \(name)"
        }
    }
}

extension FieldLocation {
    /// The member of an error's element that says where the field is; each kind has one of its own.
    package var member: (name: StaticString, text: String) {
        switch self {
        case .body(let pointer): ("pointer", pointer.description)
        case .query(let name): ("parameter", name)
        case .path(let name): ("pathParameter", name)
        case .header(let name): ("header", name)
        }
    }

    /// The names of these members.
    static let memberNames = ["pointer", "parameter", "pathParameter", "header"]

    /// How many bytes the text takes in a body at least.
    var size: Int {
        if case .body(let pointer) = self { return pointer.fragment.utf8.count }
        return member.text.utf8.count
    }

    /// Reads the member that says where the field is.
    init(_ members: JSONObject) throws(ParameterMismatch) {
        if let text = try Self.text("pointer", members) {
            guard let pointer = JSONPointer(text) else { throw .unexpectedValue("pointer") }
            self = .body(pointer)
        } else if let name = try Self.text("parameter", members) {
            self = .query(name)
        } else if let name = try Self.text("pathParameter", members) {
            self = .path(name)
        } else if let name = try Self.text("header", members) {
            self = .header(name)
        } else {
            throw .missing("pointer")
        }
    }

    private static func text(_ name: String, _ members: JSONObject) throws(ParameterMismatch) -> String? {
        switch members[name] {
        case nil, .null?: return nil
        case .string(let text)?: return text
        default: throw .unexpectedValue(name)
        }
    }
}

extension JSONObject {
    /// Appends the member that says where a field is.
    mutating func append(_ location: FieldLocation) {
        let (name, text) = location.member
        append("\(name)", .string(text))
    }
}
