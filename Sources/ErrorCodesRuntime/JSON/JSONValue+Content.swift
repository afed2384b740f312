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
        var builder = JSONObjectBuilder()
        for member in objects.joined() { builder.append(member) }
        self = builder.object
    }
}
