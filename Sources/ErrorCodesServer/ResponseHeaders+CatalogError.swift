public import ErrorCodesRuntime

extension ResponseHeaders {
    /// The fields that the spec gives an error.
    init(specified error: some CatalogError) {
        append(specified: error, except: [])
        fulfil(error.code.status)
    }

    /// The fields of a catalogue's error: those of the spec, those of the occurrence, and those that its status and its
    /// values oblige to.
    init<Failure: CatalogError>(_ error: Failure, _ occurrence: ErrorOccurrence) {
        append(specified: error, except: occurrence.headers)
        for field in occurrence.headers { append(field) }
        fulfil(error.code.status)
        setRetryAfter(of: error, occurrence)
        if occurrence.message != nil { vary(on: "Accept-Language") }
        if StatusObligations.forbidsStorage(error.status) || error.parameters.holdsPersonalValues {
            forbidStorage()
        } else if occurrence.message != nil {
            // The text may depend on more than Vary can say, such as who asks.
            makePrivate()
        }
    }

    private mutating func append(specified error: some CatalogError, except replaced: [HeaderField]) {
        let templates = error.code.headers
        guard !templates.isEmpty else { return }
        let parameters = error.parameters
        for template in templates where !replaced.contains(where: { $0.isValid && $0.isNamed(template.name) }) {
            append(template, parameters, status: error.code.status)
        }
    }

    /// A field whose parameters cannot all be sent is dropped or, where the status requires it, sent without them.
    private mutating func append(_ template: HeaderTemplate, _ parameters: ParameterList, status: Int) {
        let value = HeaderValue(template, parameters)
        // The spec gives a required field no optional parameters.
        if value.isAbsent { return }
        let field = HeaderField(name: template.name, value: value.text)
        if value.isWhole && field.isValid { return append(field) }
        drop(template.name)
        guard StatusObligations.requiredField(status)?.equalsIgnoringCase(template.name) == true else { return }
        if value.isBroken || !field.isValid {
            append(template.name, template.valueWithoutParameters)
        } else {
            append(field)
        }
    }

    /// `Retry-After` occurs once, and is a number of seconds or a date (RFC 9110, section 10.2.3); anything else is
    /// dropped.
    private mutating func setRetryAfter(of error: some CatalogError, _ occurrence: ErrorOccurrence) {
        let name = RetryAfter.fieldName
        if fields.contains(where: { $0.isNamed(name) && RetryAfter($0.value) == nil }) { drop(name) }
        remove(name)
        if let retryAfter = error.retryAfter(occurrence) { append(name, retryAfter.description) }
    }
}

extension CatalogError {
    /// The header fields that the response must carry.
    ///
    /// A field that is not valid with its parameters is left out (RFC 9110, section 5.5), unless the status requires it:
    /// then the parameters at fault are.
    public var headers: [HeaderField] { ResponseHeaders(specified: self).fields }
}

extension ParameterList {
    /// True if a shared cache must not store the parameters.
    var holdsPersonalValues: Bool {
        contains { $0.visibility == .personal }
            || fieldErrors.contains { $0.parameters.holdsPersonalValues }
    }
}
