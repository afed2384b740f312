extension ProblemDetails {
    /// The problem of an error: its facts, the member `code`, its parameters, and `errors` for those of fields: the first
    /// 100, or as many as have pointers of 16,384 bytes together; `omittedErrors` is the number of the others.
    ///
    /// Only what the payload holds can get into it, and that is public and personal values.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - occurrence: What is special about this occurrence.
    public init(_ error: some CatalogError, _ occurrence: ErrorOccurrence = ErrorOccurrence()) {
        let code = error.code
        let parameters = error.parameters
        var extensions = JSONObject()
        if let message = occurrence.message { extensions.append("message", .string(message.text)) }
        extensions.append("code", code.wireValue)
        if let requestID = occurrence.sentRequestID { extensions.append("requestId", .string(requestID)) }
        if let seconds = error.retryAfterSeconds(occurrence) { extensions.append("retryAfter", .integer(seconds)) }
        for parameter in parameters { extensions.append(parameter.wireName, parameter.value.json) }
        extensions.append(fieldErrorsOf: parameters)
        let detail = code.row.detail
        self.init(
            type: code.type,
            title: code.title,
            status: code.status,
            detail: detail.count > 0 ? TextTemplate(detail).filled(parameters) : nil,
            instance: occurrence.sentInstance,
            extensions: extensions
        )
    }

    /// The problem of the error within, with its occurrence; its context stays behind.
    public init<Base: CatalogError>(_ error: ContextualError<Base>) { self.init(error.base, error.occurrence) }

    /// The problem of the error of the domain.
    public init(_ error: some OperationError, _ occurrence: ErrorOccurrence = ErrorOccurrence()) {
        self.init(error.base, occurrence)
    }
}
