/// An error of a catalogue with what only the server may know about it.
public struct ContextualError<Base: CatalogError>: Error {
    /// The error as the client gets it.
    public var base: Base

    /// What never reaches the client.
    public var context: ErrorContext

    /// Wraps an error.
    public init(_ base: Base, context: ErrorContext) {
        self.base = base
        self.context = context
    }
}

extension CatalogError {
    /// The error with the error that led to it.
    public func caused(by cause: any Error) -> ContextualError<Self> {
        ContextualError(self, context: ErrorContext(cause: cause))
    }
}

extension ContextualError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The error and its context on one line: personal values redacted, secret ones left out.
    public var description: String { base.description + " " + context.description }

    /// What `description` says.
    public var debugDescription: String { description }

    /// Shows the error and its context, personal values redacted, secret ones left out.
    public var customMirror: Mirror {
        Mirror(self, children: ["base": base, "context": context], displayStyle: .struct)
    }
}
