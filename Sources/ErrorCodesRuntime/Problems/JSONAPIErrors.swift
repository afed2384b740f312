/// A document of JSON:API with errors, as it was received.
struct JSONAPIErrors {
    private let document: JSONObject
    private let errors: [JSONObject]

    /// Takes a document whose member `errors` holds one error object or more, and nothing else.
    init?(_ document: JSONObject) {
        guard case .array(let elements)? = document["errors"], !elements.isEmpty else { return nil }
        self.document = document
        errors = elements.compactMap(\.object)
        guard errors.count == elements.count else { return nil }
    }

    /// The problem that the first error object describes; the others become its `errors`.
    ///
    /// One with a type is a further error of the answer, to which those without one that follow belong.
    ///
    /// The members of its `meta` are the problem's own. What the problem has no other place for keeps its name.
    func problem(status: Int) -> ProblemDetails {
        let error = errors[0]
        var problem = ProblemDetails(status: status, detail: error["detail"]?.string)
        if let type = Self.type(of: error) { problem.type = type }
        if let title = error["title"]?.string { problem.title = title }
        if let status = error["status"]?.string.flatMap(Int.init), 100...599 ~= status { problem.status = status }
        var identity = JSONObject()
        if let code = error["code"] { identity.append("code", code) }
        for name in ["requestId", "application", "time", "omittedErrors", "warnings", "outcome"] {
            if let member = document["meta"]?.object?[name] { identity.append(name, member) }
        }
        let elements = Self.elements(errors.dropFirst())
        if !elements.isEmpty { identity.append("errors", .array(elements)) }
        problem.extensions = JSONObject(merging: [identity, Self.rest(of: error), Self.meta(of: error), identity])
        problem.takeInstance()
        return problem
    }

    private static func elements(_ errors: ArraySlice<JSONObject>) -> [JSONValue] {
        var elements: [JSONValue] = []
        var rest = errors
        while let error = rest.popFirst() {
            let fields = type(of: error) == nil ? [] : rest.prefix { type(of: $0) == nil }
            rest = rest.dropFirst(fields.count)
            elements.append(element(error, fields.map { element($0, []) }))
        }
        return elements
    }

    private static func type(of error: JSONObject) -> String? { error["links"]?.object?["type"]?.linkTarget }

    /// An element of a problem's `errors`: the place as a URI fragment, and the members of `meta` beside it.
    private static func element(_ error: JSONObject, _ fields: [JSONValue]) -> JSONValue {
        var head = JSONObject()
        if let type = type(of: error) {
            head.append("type", .string(type))
            if let title = error["title"] { head.append("title", title) }
            if let status = error["status"]?.string.flatMap(Int.init) { head.append("status", .integer(status)) }
        }
        if let detail = error["detail"] { head.append("detail", detail) }
        let source = error["source"]?.object
        if let pointer = source?["pointer"]?.string {
            head.append("pointer", .string(JSONPointer(pointer)?.description ?? pointer))
        }
        for name in ["parameter", "header"] {
            if let member = source?[name] { head.append(name, member) }
        }
        if let code = error["code"] { head.append("code", code) }
        if !fields.isEmpty { head.append("errors", .array(fields)) }
        return .object(JSONObject(merging: [head, meta(of: error), head]))
    }

    private static func meta(of error: JSONObject) -> JSONObject { error["meta"]?.object ?? JSONObject() }

    private static func rest(of error: JSONObject) -> JSONObject {
        let placed = ["code", "detail", "meta", "status", "title", "type"]
        return JSONObject(distinct: error.filter { !placed.contains($0.name) })
    }
}

extension JSONValue {
    /// A link of JSON:API is a text or an object with a `href`.
    fileprivate var linkTarget: String? { string ?? object?["href"]?.string }
}

extension ProblemDetails {
    /// Makes the member `instance` of a body of another form the problem's own.
    fileprivate mutating func takeInstance() {
        guard let instance = extensions["instance"]?.string else { return }
        self.instance = instance
        extensions = JSONObject(distinct: extensions.filter { $0.name != "instance" })
    }
}

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
    /// with the same name, and one of `data` to the code, the request's identifier and the warnings.
    func problem(status: Int) -> ProblemDetails {
        var problem = ProblemDetails(status: status)
        var identity = JSONObject()
        var data = JSONObject()
        var others: [JSONObject.Member] = []
        for member in members {
            switch (member.name, member.value) {
            case ("code", .null), ("data", .null), ("requestId", .null), ("message", .null): break
            case ("code", let value), ("requestId", let value), ("warnings", let value):
                identity.append(member.name, value)
            case ("message", .string(let text)): problem.detail = text
            case ("data", .object(let members)): data = members
            default: others.append(member)
            }
        }
        problem.extensions = JSONObject(merging: [identity, JSONObject(distinct: others), data, identity])
        problem.takeInstance()
        return problem
    }
}
