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
