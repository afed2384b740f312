extension ProblemDetails {
    /// The problem of an error: its facts, the member `code`, its parameters, and `errors` for those of fields.
    ///
    /// Only what the payload holds can get into it, and that is public and personal values.
    ///
    /// - Parameter instance: A URI reference that identifies this occurrence (RFC 9457, section 3.1.5).
    public init(_ error: some CatalogError, instance: String? = nil) {
        let code = error.code
        let parameters = error.parameters
        var extensions = JSONObject()
        extensions.append("code", code.wireValue)
        for parameter in parameters { extensions.append(parameter.wireName, parameter.value.json) }
        if !parameters.fieldErrors.isEmpty {
            extensions.append("errors", .array(parameters.fieldErrors.map(\.json)))
        }
        let detail = code.row.pointee.detail
        self.init(
            type: code.type,
            title: code.title,
            status: code.status,
            detail: detail.count > 0 ? TextTemplate(detail).filled(parameters) : nil,
            instance: instance,
            extensions: extensions
        )
    }

    /// The problem of the error within; its context stays behind.
    public init<Base: CatalogError>(_ error: ContextualError<Base>, instance: String? = nil) {
        self.init(error.base, instance: instance)
    }

    /// The problem of the error of the domain.
    public init(_ error: some OperationError, instance: String? = nil) {
        self.init(error.base, instance: instance)
    }
}
