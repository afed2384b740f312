/// What a server answers an error with, before the answer takes a form.
public struct ErrorResolution: Sendable {
    /// The error of a catalogue.
    public let error: any CatalogError

    /// What reaches the client beside the error's parameters.
    public var occurrence: ErrorOccurrence

    let entry: String
    let isUnexpected: Bool

    init(_ error: any CatalogError, _ occurrence: ErrorOccurrence, entry: String) {
        self.error = error
        self.occurrence = occurrence
        self.entry = entry
        isUnexpected = false
    }

    init(unexpected error: any CatalogError, entry: String) {
        self.error = error
        occurrence = ErrorOccurrence()
        self.entry = entry
        isUnexpected = true
    }
}
