extension ErrorResponder {
    /// What an error is answered with; nil where there is no error of a catalogue for it, not even for the unexpected.
    ///
    /// Before the response is made, its occurrence can be given a text for end users.
    public func resolution(of error: any Error) -> ErrorResolution? {
        resolution(of: error, translated: error is any CatalogErrorCarrier ? nil : translate(error))
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
        let text = logging ?? detail ?? StatusPhrase.phrase(500)
        var resolution = ErrorResolution(unexpected: unexpected, subject: .text(text))
        resolution.occurrence.headers = headers
        return resolution
    }
}
