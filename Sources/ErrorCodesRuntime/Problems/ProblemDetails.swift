/// A problem (RFC 9457), as it travels between server and client.
public struct ProblemDetails: Hashable, Sendable {
    /// The media type of an encoded problem (RFC 9457, section 3).
    public static let mediaType = "application/problem+json"

    /// The type of a problem that says no more than its status does (RFC 9457, section 4.2.1).
    public static let blankType = "about:blank"

    /// A URI reference that identifies the kind of problem (section 3.1.1).
    public var type: String

    /// A short summary of the kind of problem (section 3.1.3).
    public var title: String?

    /// The HTTP status of the response (section 3.1.2).
    public var status: Int?

    /// The explanation of this occurrence (section 3.1.4).
    public var detail: String?

    /// A URI reference that identifies this occurrence (section 3.1.5).
    public var instance: String?

    /// All other members in order (section 3.2); the five above are never written from here.
    public var extensions: JSONObject

    /// A problem with these members.
    public init(
        type: String = ProblemDetails.blankType,
        title: String? = nil,
        status: Int? = nil,
        detail: String? = nil,
        instance: String? = nil,
        extensions: JSONObject = JSONObject()
    ) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.extensions = extensions
    }
}

extension ProblemDetails: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Type, status and title on one line, but no detail and no extensions, whose values may be personal.
    public var description: String {
        var text = LogText.escaped(type)
        if let status { text += " \(status)" }
        if let title { text += " " + LogText.escaped(title) }
        return text
    }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows type, status and title, and the names of the extensions.
    public var customMirror: Mirror {
        let children: KeyValuePairs<String, Any> = [
            "type": type, "title": title as Any, "status": status as Any, "extensions": extensions.map(\.name),
        ]
        return Mirror(self, children: children, displayStyle: .struct)
    }
}
