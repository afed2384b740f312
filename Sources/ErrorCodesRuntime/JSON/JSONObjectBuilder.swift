/// Gathers the members of several objects; of those with the same name the last wins, at the place of the first.
struct JSONObjectBuilder {
    private var members: [JSONObject.Member] = []
    private var indices: [[UInt8]: Int] = [:]

    var object: JSONObject { JSONObject(distinct: members) }

    mutating func append(_ member: JSONObject.Member) {
        let name = Array(member.name.utf8)
        if let index = indices[name] {
            members[index].value = member.value
        } else {
            indices[name] = members.count
            members.append(member)
        }
    }
}
