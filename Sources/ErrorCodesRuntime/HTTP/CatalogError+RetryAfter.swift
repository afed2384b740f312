extension CatalogError {
    /// When the client may try again: what the occurrence says, else what the spec's own field does, else its policy.
    package func retryAfter(_ occurrence: ErrorOccurrence) -> RetryAfter? {
        if let delay = occurrence.retryAfter { return RetryAfter(delay) }
        let row = code.row
        if let retryAfter = occurrence.headers.lastRetryAfter { return retryAfter }
        if row.retryAfter != .absent, let retryAfter = specifiedRetryAfterFields.lastRetryAfter {
            return retryAfter
        }
        guard case .after(let delay) = row.retry else { return nil }
        return RetryAfter(delay)
    }

    /// The member `retryAfter` of a problem: what the response's `Retry-After` says in seconds; nil where it says
    /// nothing, or a date.
    func retryAfterSeconds(_ occurrence: ErrorOccurrence) -> Int? { retryAfter(occurrence)?.seconds }

    /// The fields `Retry-After` of the spec that can be sent.
    private var specifiedRetryAfterFields: [HeaderField] {
        let parameters = parameters
        return code.headers.compactMap { template in
            guard template.name.equalsIgnoringCase(RetryAfter.fieldName) else { return nil }
            let value = HeaderValue(template, parameters)
            let field = HeaderField(name: template.name, value: value.text)
            return value.isAbsent || !value.isWhole || !field.isValid ? nil : field
        }
    }
}

extension [HeaderField] {
    fileprivate var lastRetryAfter: RetryAfter? { lastValue(of: RetryAfter.fieldName, { RetryAfter($0) }) }
}
