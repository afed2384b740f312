/// A warning as a client received it: one of its catalog, an error in a part of what it asked for, or one that it does not
/// know.
public struct ReceivedWarning<Base: CatalogError>: Hashable, Sendable {
    /// The warning; nil if it is an error, or the catalog does not describe it.
    public let warning: Base.Warning?

    /// The error in a part of what was asked for; nil if it is a warning, or the catalog does not describe it.
    public let error: Base?

    /// What the server says to end users or, without such a text, to the client; nil if it says nothing.
    public let message: String?

    /// All that came.
    public let members: JSONObject

    /// Reads an element of `warnings`: code and name must both be those of the catalog.
    init(_ members: JSONObject) {
        self.members = members
        message = members["message"]?.string
        let code = members["code"] ?? .null
        let name = members["name"]?.string ?? ""
        let received = _ReceivedParameters(members["data"]?.object ?? JSONObject())
        switch members["type"]?.string {
        case "warning":
            let ordinal = Base.Warning._table.ordinal(ofCode: code, name: name)
            warning = ordinal.flatMap { try? Base.Warning._make($0, from: received) }
            error = nil
        case "error":
            let known = Base.Code(name: name).flatMap { $0.wireValue == code ? $0 : nil }
            warning = nil
            error = known.flatMap { try? Base._make($0.ordinal, from: received) }
        default: (warning, error) = (nil, nil)
        }
    }
}

extension ReceivedWarning: CustomStringConvertible, CustomReflectable {
    /// The description of the warning or error, or the names of the members, personal values redacted.
    public var description: String {
        if let known = warning?.description ?? error?.description { return known }
        return "[" + members.map { LogText.escaped($0.name) }.joined(separator: ", ") + "]"
    }

    /// Shows what `description` shows.
    public var customMirror: Mirror { Mirror(self, children: ["warning": description], displayStyle: .struct) }
}

extension ProblemDetails {
    /// The warnings beside the problem: the member `warnings`, or that of `meta` in a document of JSON:API.
    public func warnings<Base: CatalogError>(of catalog: Base.Type) -> [ReceivedWarning<Base>] {
        guard case .array(let elements)? = extensions["warnings"] ?? meta("warnings") else { return [] }
        return elements.compactMap { $0.object.map(ReceivedWarning.init) }
    }

    /// What came of the request: the member `outcome`; nil without one.
    public var outcome: AnswerOutcome? {
        (extensions["outcome"] ?? meta("outcome"))?.string.flatMap(AnswerOutcome.init)
    }

    private func meta(_ name: String) -> JSONValue? { extensions["meta"]?.object?[name] }
}

extension ProblemResponse {
    /// The warnings in the body, of an error or of a success in an envelope or a document of JSON:API.
    public func warnings<Base: CatalogError>(of catalog: Base.Type) -> [ReceivedWarning<Base>] {
        problem.warnings(of: catalog)
    }

    /// What came of the request: the member `outcome`; nil without one.
    public var outcome: AnswerOutcome? { problem.outcome }
}

extension CatalogError {
    /// The warnings that came in the same response.
    public var warnings: [ReceivedWarning<Self>] { response?.warnings(of: Self.self) ?? [] }
}
