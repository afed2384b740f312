/// What the body of a response says, before it takes a form: a catalogue's error, or a problem without a code.
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
    var requestID: String?

    init<Failure: CatalogError>(_ error: Failure, _ occurrence: ErrorOccurrence) {
        let code = error.code
        type = code.type
        title = code.title
        status = code.status
        detail = error.detail
        message = occurrence.message?.text
        self.code = code.wireValue
        documentation = code.documentation
        parameters = error.parameters
        requestID = occurrence.sentRequestID
    }

    init(_ problem: ProblemDetails, requestID: String?) {
        type = problem.type
        title = problem.title ?? StatusPhrase.phrase(500)
        status = problem.status ?? 500
        detail = problem.detail
        code = .null
        parameters = ParameterList()
        self.requestID = requestID
    }

    /// The parameters under their names on the wire.
    static func members(_ parameters: ParameterList) -> JSONObject {
        var members = JSONObject()
        for parameter in parameters { members.append(parameter.wireName, parameter.value.json) }
        return members
    }
}
