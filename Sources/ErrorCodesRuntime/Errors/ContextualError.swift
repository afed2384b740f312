/// An error that takes what is known where it is thrown along with it: an error of a catalog, or of an operation.
///
/// The error stays of the same type and matches the same patterns, whatever its context holds.
public protocol ContextualError: ReceivedError {
    /// What travels with the error beside its parameters.
    var context: ErrorContext { get set }
}

extension ContextualError {
    /// The error with the error that led to it, which only the log sees.
    public func caused(by cause: any Error) -> Self { withContext { $0.cause = cause } }

    /// The error with how long its client should wait before it tries again.
    public func retry(after delay: Duration) -> Self { withContext { $0.occurrence.retryAfter = delay } }

    /// The error with a URI reference that identifies this occurrence (RFC 9457, section 3.1.5).
    public func instance(_ reference: String) -> Self { withContext { $0.occurrence.instance = reference } }

    /// The error with one more header field for its response.
    ///
    /// A field that is not valid is dropped when the response is made, and named in the log.
    public func header(_ name: String, _ value: String) -> Self {
        withContext { $0.occurrence.headers.append(HeaderField(name: name, value: value)) }
    }

    /// The error with a changed context.
    public func withContext(_ change: (inout ErrorContext) -> Void) -> Self {
        var copy = self
        change(&copy.context)
        return copy
    }
}

extension CatalogError {
    /// What travels with the error beside its parameters.
    public var context: ErrorContext {
        get {
            var collector = _ParameterCollector(discarding: ())
            _ = _collect(into: &collector)
            return collector.context
        }
        set {
            let (ordinal, parameters) = collected
            // An error can always be made of its own parameters, none of which passes through text on the way.
            if let copy = try? Self._make(ordinal, from: _ReceivedParameters(parameters, newValue)) { self = copy }
        }
    }
}
