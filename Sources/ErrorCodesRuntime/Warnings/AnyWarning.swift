/// A warning of an answer with its Swift type erased: one of a catalog, or an error that the answer succeeded in spite of.
public struct AnyWarning: Sendable {
    private enum Content {
        case warning(any CatalogWarning)
        case error(any CatalogError)
    }

    private let content: Content

    /// The text for end users; where it is nil, the detail or the title is sent in its place.
    public var message: LocalizedMessage?

    /// A warning of a catalog.
    public init(_ warning: some CatalogWarning) { content = .warning(warning) }

    /// An error in a part of what was asked for, such as one of many orders, while the answer is not one.
    public init(_ error: some CatalogError) {
        content = .error(error)
        message = error.context.occurrence.message
    }

    /// The warning; nil for an error.
    public var warning: (any CatalogWarning)? { if case .warning(let warning) = content { warning } else { nil } }

    /// The parameters, public and personal.
    public var parameters: ParameterList {
        switch content {
        case .warning(let warning): warning.parameters
        case .error(let error): error.parameters
        }
    }

    /// `{"code":…,"name":…,"type":"warning","message":…,"data":…}` as bodies have it; `data` holds the parameters, if any.
    public var json: JSONObject {
        switch content {
        case .warning(let warning):
            object(warning.code, warning.name, "warning", warning.detail ?? warning.title, warning.parameters)
        case .error(let error):
            object(error.code.wireValue, error.code.name, "error", error.sentDetail ?? error.title, error.parameters)
        }
    }

    private func object(
        _ code: JSONValue,
        _ name: String,
        _ type: String,
        _ text: String,
        _ parameters: ParameterList
    ) -> JSONObject {
        var members = JSONObject()
        members.append("code", code)
        members.append("name", .string(name))
        members.append("type", .string(type))
        members.append("message", .string(message?.text ?? text))
        var data = JSONObject()
        for parameter in parameters { data.append(parameter.wireName, parameter.value.json) }
        data.append(ListedErrors(parameters))
        if !data.isEmpty { members.append("data", .object(data)) }
        return members
    }
}

extension AnyWarning: Encodable {
    /// Encodes ``json``, for bodies of your own.
    public func encode(to encoder: any Encoder) throws { try json.encode(to: encoder) }
}

extension AnyWarning: Hashable {
    /// Compares what is sent.
    public static func == (left: AnyWarning, right: AnyWarning) -> Bool { left.json == right.json }

    /// Feeds what is sent.
    public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

extension AnyWarning: CustomStringConvertible, CustomReflectable {
    /// The description of the warning or error, personal values redacted.
    public var description: String {
        switch content {
        case .warning(let warning): warning.description
        case .error(let error): error.description
        }
    }

    /// Shows what `description` shows.
    public var customMirror: Mirror { Mirror(self, children: ["warning": description], displayStyle: .struct) }
}

/// What came of a request, as the opt-in member `outcome` says it.
public enum AnswerOutcome: String, Hashable, Sendable {
    /// All is well.
    case success
    /// What was asked for is done, with warnings.
    case warning
    /// The answer is an error.
    case failure
}

extension JSONObject {
    /// Appends the members `warnings` and `outcome`, where there are any.
    package mutating func append(_ warnings: [AnyWarning], _ outcome: AnswerOutcome?) {
        if !warnings.isEmpty { append("warnings", .array(warnings.map { .object($0.json) })) }
        if let outcome { append("outcome", .string(outcome.rawValue)) }
    }
}

extension CatalogError {
    /// The error with a warning beside it: the member `warnings`, which is opt-in for problems.
    public func warning(_ warning: Warning) -> Self {
        withContext { $0.occurrence.warnings.append(AnyWarning(warning)) }
    }
}

extension OperationFailure {
    /// The error with a warning beside it: the member `warnings`, which is opt-in for problems.
    public func warning(_ warning: Operation.Base.Warning) -> Self {
        withContext { $0.occurrence.warnings.append(AnyWarning(warning)) }
    }
}

extension CatalogErrors {
    /// The errors with a warning beside them: the member `warnings`, which is opt-in for problems.
    public func warning(_ warning: Base.Warning) -> Self {
        withContext { $0.occurrence.warnings.append(AnyWarning(warning)) }
    }
}
