public import ErrorCodesRuntime

/// What a server answers an error with, before the answer takes a form.
public struct ErrorResolution: Sendable {
    /// The error of a catalogue.
    public let error: any CatalogError

    /// What reaches the client beside the error's parameters.
    public var occurrence: ErrorOccurrence

    /// What the log tells, which shows nothing that is personal.
    let subject: LogSubject
    let isUnexpected: Bool

    init(_ error: any CatalogError, _ occurrence: ErrorOccurrence, subject: LogSubject) {
        self.error = error
        self.occurrence = occurrence
        self.subject = subject
        isUnexpected = false
    }

    init(unexpected error: any CatalogError, subject: LogSubject) {
        self.error = error
        occurrence = ErrorOccurrence()
        self.subject = subject
        isUnexpected = true
    }
}

extension ErrorResponder {
    /// What an error is answered with; nil where there is no error of a catalogue for it, not even for the unexpected.
    ///
    /// Before the response is made, its occurrence can be given a text for end users.
    public func resolution(of error: any Error) -> ErrorResolution? {
        resolution(of: error, translated: translated(error))
    }

    /// The error of a catalogue that an error is, or is translated to; nil for all others.
    public func translated(_ error: any Error) -> (any CatalogErrorCarrier)? {
        error as? any CatalogErrorCarrier ?? translate(error)
    }

    /// What an error is answered with whose translation is known already; nil where there is no error of a catalogue for it.
    public func resolution(
        of error: any Error,
        translated translation: (any CatalogErrorCarrier)?
    ) -> ErrorResolution? {
        if let carrier = error as? any CatalogErrorCarrier, let base = carrier.carriedError {
            return ErrorResolution(base, carrier.occurrence, subject: .error(carrier))
        }
        if let carrier = translation, let base = carrier.carriedError {
            return ErrorResolution(base, carrier.occurrence, subject: .translated(carrier, from: error))
        }
        guard let unexpected else { return nil }
        return ErrorResolution(unexpected: unexpected, subject: .unexpected(error))
    }

    /// What an error that is no more than a status is answered with, where it is an error of the catalogue: a status of
    /// 500 is the one for the unexpected. The log gets `logging`, or else the detail.
    public func resolution(
        ofStatus status: Int,
        detail: String?,
        headers: [HeaderField] = [],
        logging: String? = nil
    ) -> ErrorResolution? {
        guard !(400...599 ~= status) || status == 500, let unexpected else { return nil }
        let text = logging ?? detail ?? HTTPStatus.phrase(500)
        var resolution = ErrorResolution(unexpected: unexpected, subject: .text(text))
        resolution.occurrence.headers = headers
        return resolution
    }
}
