/// An error of a catalogue with what was known where it was thrown.
public struct ContextualError<Base: CatalogError>: Error {
    /// The error as the client gets it.
    public var base: Base

    /// The values that never reach the client.
    public var context: ErrorContext

    /// The values that reach the client in addition to the error's parameters.
    public var occurrence: ErrorOccurrence

    /// Wraps an error.
    public init(
        _ base: Base,
        context: ErrorContext = ErrorContext(),
        occurrence: ErrorOccurrence = ErrorOccurrence()
    ) {
        self.base = base
        self.context = context
        self.occurrence = occurrence
    }
}

extension ContextualError {
    /// The error with the error that led to it, which only the log sees.
    public func caused(by cause: any Error) -> Self { changed { $0.context.cause = cause } }

    /// The error with how long its client should wait before it tries again.
    public func retry(after delay: Duration) -> Self { changed { $0.occurrence.retryAfter = delay } }

    /// The error with a URI reference that identifies this occurrence (RFC 9457, section 3.1.5).
    public func instance(_ reference: String) -> Self { changed { $0.occurrence.instance = reference } }

    /// The error with one more header field for its response.
    ///
    /// A field that is not valid is dropped when the response is made, and named in the log.
    public func header(_ name: String, _ value: String) -> Self {
        changed { $0.occurrence.headers.append(HeaderField(name: name, value: value)) }
    }

    private func changed(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }
}

extension CatalogError {
    /// The error with the error that led to it, which only the log sees.
    public func caused(by cause: any Error) -> ContextualError<Self> { ContextualError(self).caused(by: cause) }

    /// The error with how long its client should wait before it tries again.
    public func retry(after delay: Duration) -> ContextualError<Self> { ContextualError(self).retry(after: delay) }

    /// The error with a URI reference that identifies this occurrence (RFC 9457, section 3.1.5).
    public func instance(_ reference: String) -> ContextualError<Self> { ContextualError(self).instance(reference) }

    /// The error with one more header field for its response.
    ///
    /// A field that is not valid is dropped when the response is made, and named in the log.
    public func header(_ name: String, _ value: String) -> ContextualError<Self> {
        ContextualError(self).header(name, value)
    }
}

extension ContextualError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The error and its context on one line: personal values redacted, secret ones left out.
    public var description: String { base.description + " " + context.description }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows the error and its context, personal values redacted, secret ones left out.
    public var customMirror: Mirror {
        Mirror(self, children: ["base": base, "context": context], displayStyle: .struct)
    }
}
