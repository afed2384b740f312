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
    /// The members of its `meta` are the problem's own. What the problem has no other place for keeps its name.
    func problem(status: Int) -> ProblemDetails {
        let error = errors[0]
        var problem = ProblemDetails(status: status, detail: error["detail"]?.text)
        if let type = error["links"]?.object?["type"]?.linkTarget { problem.type = type }
        if let title = error["title"]?.text { problem.title = title }
        if let status = error["status"]?.text.flatMap(Int.init), 100...599 ~= status { problem.status = status }
        var identity = JSONObject()
        if let code = error["code"] { identity.append("code", code) }
        for name in ["requestId", "omittedErrors"] {
            if let member = document["meta"]?.object?[name] { identity.append(name, member) }
        }
        if errors.count > 1 { identity.append("errors", .array(errors.dropFirst().map(Self.element))) }
        problem.extensions = JSONObject(merging: [identity, Self.rest(of: error), Self.meta(of: error), identity])
        return problem
    }

    /// An element of a problem's `errors`: the place as a URI fragment, and the members of `meta` beside it.
    private static func element(_ error: JSONObject) -> JSONValue {
        var head = JSONObject()
        if let detail = error["detail"] { head.append("detail", detail) }
        if let pointer = error["source"]?.object?["pointer"]?.text {
            head.append("pointer", .string(JSONPointer(pointer)?.description ?? pointer))
        }
        if let code = error["code"] { head.append("code", code) }
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
    fileprivate var linkTarget: String? { text ?? object?["href"]?.text }
}
