/// A body of the form `{"code":…,"message":…,"data":…,"requestId":…}`, as it was received.
struct ErrorEnvelope {
    private let members: JSONObject

    /// Takes an object with a code, and with a message or data, that is no problem.
    init?(_ members: JSONObject) {
        guard members["type"] == nil, members["code"] != nil, members["message"] != nil || members["data"] != nil
        else { return nil }
        self.members = members
    }

    /// The problem that the envelope holds: its message is the detail, and the members of `data` are its own.
    ///
    /// Data that is no object stays the member `data`. A member that the form does not define yields to one of `data`
    /// with the same name, and one of `data` to the code and the request's identifier.
    func problem(status: Int) -> ProblemDetails {
        var problem = ProblemDetails(status: status)
        var identity = JSONObject()
        var data = JSONObject()
        var others: [JSONObject.Member] = []
        for member in members {
            switch (member.name, member.value) {
            case ("code", .null), ("data", .null), ("requestId", .null), ("message", .null): break
            case ("code", let value), ("requestId", let value): identity.append(member.name, value)
            case ("message", .string(let text)): problem.detail = text
            case ("data", .object(let members)): data = members
            default: others.append(member)
            }
        }
        problem.extensions = JSONObject(merging: [identity, JSONObject(distinct: others), data, identity])
        return problem
    }
}
