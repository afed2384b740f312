public import ErrorCodesRuntime

/// The catalog error with which a server answers, before the response is made.
public struct ErrorResolution: Sendable {
    /// The error of a catalogue.
    public let error: any CatalogError

    /// The values that reach the client in addition to the error's parameters.
    public var occurrence: ErrorOccurrence

    /// The other errors of the answer.
    let others: [any CatalogError]

    /// The subject of the log line, which contains no personal values.
    let subject: LogSubject
    let isUnexpected: Bool
    /// The names of the call and of an error that it does not declare.
    var undeclared: (operation: String, error: String)?

    init(_ error: any CatalogError, of carrier: any CatalogErrorConvertible, subject: LogSubject) {
        self.error = error
        others = Array(carrier.allCatalogErrors.dropFirst())
        occurrence = error.context.occurrence
        self.subject = subject
        isUnexpected = false
    }

    init(unexpected error: any CatalogError, subject: LogSubject) {
        self.error = error
        others = []
        occurrence = ErrorOccurrence()
        self.subject = subject
        isUnexpected = true
    }
}

/// What is answered to an error, before the answer gets the form of a protocol.
package struct ErrorAnswer: Sendable {
    package let error: any CatalogError
    /// The other errors of the answer.
    package let others: [any CatalogError]
    package let occurrence: ErrorOccurrence
    package let log: ErrorLogEntry
}

extension ErrorResponder {
    /// The answer to an error; nil if the catalog has no error for it, not even an unexpected one.
    ///
    /// Before the response is made, its occurrence can be given a text for end users.
    public func resolution(of error: any Error) -> ErrorResolution? {
        resolution(of: error, translated: translated(error))
    }

    /// The error of a catalogue that an error is, or is translated to; nil for all others, such as those of a catalog that
    /// is not admitted.
    public func translated(_ error: any Error) -> (any CatalogErrorConvertible)? {
        if let own = error as? any CatalogErrorConvertible, admits(own) { return own }
        return translate(error)
    }

    /// The answer to an error that is already translated; nil if the catalog has no error for it.
    public func resolution(
        of error: any Error,
        translated translation: (any CatalogErrorConvertible)?
    ) -> ErrorResolution? {
        if let status = error as? PlainStatus { return resolution(ofPlain: status) }
        if let carrier = error as? any CatalogErrorConvertible, let base = carrier.catalogError, admits(carrier) {
            return ErrorResolution(base, of: carrier, subject: .error(carrier))
        }
        if let carrier = translation, let base = carrier.catalogError {
            return ErrorResolution(base, of: carrier, subject: .translated(carrier, from: error))
        }
        guard let unexpected else { return nil }
        return ErrorResolution(unexpected: unexpected, subject: .unexpected(error))
    }

    /// The answer to a bare status: the error that stands for it, as the spec's `statuses` says, or the unexpected error for
    /// 500 and non-error statuses; otherwise nil.
    ///
    /// The log gets `logging`, or else the detail.
    public func resolution(
        ofStatus status: Int,
        detail: String?,
        headers: [HeaderField] = [],
        logging: String? = nil
    ) -> ErrorResolution? {
        resolution(ofPlain: PlainStatus(status, detail: detail, headers: headers, logging: logging))
    }
}

extension ErrorResolution {
    /// The answer to an error of a call, which the call may not declare.
    func checked(by responder: ErrorResponder, _ operation: AnyOperation?) -> ErrorResolution {
        guard let operation, let undeclared = ([error] + others).first(where: { !operation.allows($0) }) else {
            return self
        }
        switch (responder.undeclaredErrors.treatment, responder.unexpected) {
        case (.trap, _):
            fatalError("the operation \(operation.name) does not declare the error \(undeclared.code.name)")
        // What stands for a status is no fault of the server's: a request that cannot be read stays a 400.
        case (.unexpected, let unexpected?) where !subject.isStanding:
            return ErrorResolution(unexpected: unexpected, subject: .undeclared(subject, by: operation.name))
        case (.log, _), (.unexpected, _):
            var copy = self
            copy.undeclared = (operation.name, undeclared.code.name)
            return copy
        }
    }
}
