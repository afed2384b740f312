extension JSONValue {
    /// The text of a string; nil for any other value.
    var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The members of an object; nil for any other value.
    var object: JSONObject? {
        guard case .object(let members) = self else { return nil }
        return members
    }
}

extension JSONObject {
    /// The members of several objects in order; of those with the same name the last wins, at the place of the first.
    init(merging objects: [JSONObject]) {
        var members: [Member] = []
        var indices: [[UInt8]: Int] = [:]
        for member in objects.joined() {
            let index = indices[Array(member.name.utf8), default: members.count]
            guard index == members.count else {
                members[index].value = member.value
                continue
            }
            indices[Array(member.name.utf8)] = index
            members.append(member)
        }
        self.init(distinct: members)
    }
}
