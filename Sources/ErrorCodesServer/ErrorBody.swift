import ErrorCodesRuntime

/// The contents of a response body, independent of its format: a catalog's error, or a problem without a code.
struct ErrorBody {
    var type: String
    var title: String
    var status: Int
    var detail: String?
    /// The text for end users.
    var message: String?
    /// The code on the wire; `null` where there is none.
    var code: JSONValue
    var documentation: String?
    var parameters: ParameterList
    /// The place in the body of the request that the error is about.
    var pointer: JSONPointer?
    var requestID: String?
    /// The members that say who asked, and when.
    private var asker = JSONObject()
    var warnings: [AnyWarning] = []
    var outcome: AnswerOutcome?
    /// The URI reference that identifies the occurrence.
    var instance: String?
    /// Those of the answer's errors, and of those of its fields.
    private var flags = JSONObject()
    /// The errors of fields, and the other errors of the answer.
    private var listed: ListedErrors

    /// - Parameter others: The other errors of the answer; nil where the error is one of these.
    init<Failure: CatalogError>(_ error: Failure, _ occurrence: ErrorOccurrence, others: [any CatalogError]?) {
        let code = error.code
        type = code.type
        title = code.title
        status = code.status
        detail = error.sentDetail
        message = occurrence.message?.text
        self.code = code.wireValue
        documentation = code.documentation
        parameters = error.parameters
        pointer = occurrence.pointer
        requestID = occurrence.sentRequestID
        asker.append(askedBy: occurrence, beside: parameters)
        (warnings, outcome) = (occurrence.warnings, occurrence.outcome)
        instance = occurrence.sentInstance
        if let others { flags.append(flagsOf: error, others) }
        flags.append(fieldFlagsOf: error)
        listed = ListedErrors(parameters, others: others ?? [])
    }

    init(_ problem: ProblemDetails, _ occurrence: ErrorOccurrence) {
        type = problem.type
        title = problem.title ?? HTTPStatus.phrase(500)
        status = problem.status ?? 500
        detail = problem.detail
        code = .null
        parameters = ParameterList()
        requestID = occurrence.sentRequestID
        asker.append(askedBy: occurrence, beside: parameters)
        listed = ListedErrors(parameters)
    }

    /// The parameters under their names on the wire.
    static func members(_ parameters: ParameterList) -> JSONObject {
        var members = JSONObject()
        for parameter in parameters { members.append(parameter.wireName, parameter.value.json) }
        return members
    }
}

extension ErrorBody {
    /// `{"code":…,"message":…,"data":…,"requestId":…}`.
    var envelope: JSONObject {
        var data = JSONObject()
        data.append(pointer, beside: parameters)
        for member in Self.members(parameters) { data.append(member.name, member.value) }
        if let instance { data.append("instance", .string(instance)) }
        for member in flags { data.append(member.name, member.value) }
        data.append(listed)
        var envelope = JSONObject([
            ("code", code), ("message", .string(message ?? detail ?? title)),
            ("data", data.isEmpty ? .null : .object(data)),
            ("requestId", requestID.map(JSONValue.string) ?? .null),
        ])
        for member in asker { envelope.append(member.name, member.value) }
        envelope.append(warnings, outcome)
        return envelope
    }
}

extension ErrorBody {
    /// The document of JSON:API 1.1 with an error object for the error and one for each field.
    var jsonAPI: JSONObject {
        var document = JSONObject()
        document.append("errors", .array(objects(listed.fields) + listed.others.flatMap(Self.objects)))
        var meta = JSONObject()
        if let requestID { meta.append("requestId", .string(requestID)) }
        for member in asker { meta.append(member.name, member.value) }
        if listed.omitted > 0 { meta.append("omittedErrors", .integer(listed.omitted)) }
        meta.append(warnings, outcome)
        if !meta.isEmpty { document.append("meta", .object(meta)) }
        return document
    }

    private static func objects(_ other: ListedErrors.Other) -> [JSONValue] {
        func body(_ error: some CatalogError) -> ErrorBody { ErrorBody(error, error.context.occurrence, others: nil) }
        return body(other.error).objects(other.fields)
    }

    /// The object of the error, and one for each of the errors of its fields.
    private func objects(_ fields: ArraySlice<AnyFieldError>) -> [JSONValue] {
        [.object(object)] + fields.map { .object(object(of: $0)) }
    }

    private var object: JSONObject {
        var object = head(code: code, detail: detail, isWhole: true)
        if let pointer { object.append("source", .object(JSONObject([("pointer", .string(pointer.plainText))]))) }
        var members = Self.members(parameters)
        if let instance { members.append("instance", .string(instance)) }
        for member in flags { members.append(member.name, member.value) }
        if let message { members.append("message", .string(message)) }
        if !members.isEmpty { object.append("meta", .object(members)) }
        return object
    }

    /// A field's error says where it is as a plain pointer, unlike the URI fragment of a problem. JSON:API has no member for
    /// a variable part of the path, so that is among the others.
    private func object(of field: AnyFieldError) -> JSONObject {
        var object = head(code: field.code, detail: field.detail, isWhole: false)
        var members = field.members
        let (name, text) = field.location.member
        switch field.location {
        case .body(let pointer): object.append("source", ["pointer": .string(pointer.plainText)])
        case .query, .header: object.append("source", .object(JSONObject([("\(name)", .string(text))])))
        case .path: members.append("\(name)", .string(text))
        }
        if !members.isEmpty { object.append("meta", .object(members)) }
        return object
    }

    /// `status` and `code` are strings in JSON:API, whatever they are elsewhere.
    private func head(code: JSONValue, detail: String?, isWhole: Bool) -> JSONObject {
        var object = JSONObject()
        if isWhole && type != ProblemDetails.blankType {
            var links = JSONObject()
            if let documentation { links.append("about", .string(documentation)) }
            links.append("type", .string(type))
            object.append("links", .object(links))
        }
        object.append("status", .string(String(status)))
        switch code {
        case .integer(let number): object.append("code", .string(String(number)))
        case .string: object.append("code", code)
        default: break
        }
        object.append("title", .string(title))
        if let detail { object.append("detail", .string(detail)) }
        return object
    }
}
