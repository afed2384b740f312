/// A violation that this version of a catalog does not know, kept as it came.
///
/// The error of which it is a part is known all the same. Sent again, it goes to the wire as it came.
public struct UnknownViolation: Hashable, Sendable {
    /// The ordinal that stands for all of them.
    static let ordinal = -1

    /// The detail if there is one, the code, and all other members but the place.
    private let element: JSONObject

    /// A violation with a code, an integer or a string, and further members.
    public init(code: JSONValue, detail: String? = nil, members: JSONObject = JSONObject()) {
        var element = members
        element["code"] = code
        element["detail"] = detail.map(JSONValue.string)
        self.init(element)
    }

    /// Takes an element of a problem's `errors`.
    init(_ element: JSONObject) {
        let head = ["detail", "code"].compactMap { name in
            element[name].map { JSONObject.Member(name: name, value: $0) }
        }
        let placed = ["detail", "code"] + FieldLocation.memberNames
        self.element = JSONObject(distinct: head + element.filter { !placed.contains($0.name) })
    }

    /// The code, an integer or a string.
    public var code: JSONValue { element["code"] ?? .null }

    /// The explanation for the client.
    public var detail: String? { element["detail"]?.string }

    /// The other members, such as the parameters.
    public var members: JSONObject {
        JSONObject(distinct: element.filter { !["detail", "code"].contains($0.name) })
    }

    /// The code as a text.
    var name: String {
        switch code {
        case .string(let text): text
        case .integer(let integer): String(integer)
        default: "unknown"
        }
    }

    /// The element of a problem's `errors`.
    func element(at location: FieldLocation) -> JSONObject {
        var members = JSONObject(distinct: element.filter { $0.name == "detail" })
        members.append(location)
        for member in element where member.name != "detail" { members.append(member.name, member.value) }
        return members
    }
}

extension UnknownViolation: CustomStringConvertible, CustomReflectable {
    /// The code, but no values, which may be personal.
    public var description: String { LogText.escaped(name) }

    /// Shows the code and the names of the other members.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "code": description, "members": members.map { LogText.escaped($0.name) },
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
