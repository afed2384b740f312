/// An error that is, or holds, an error of a catalogue.
///
/// Whoever catches can so look through every wrapper: that of an operation and of decoding.
public protocol CatalogErrorConvertible: Error {
    /// The error of the catalogue; nil where a problem was of no known type.
    var catalogError: (any CatalogError)? { get }
}

extension CatalogError {
    /// The error itself.
    public var catalogError: (any CatalogError)? { self }
}

extension DecodedError: CatalogErrorConvertible {
    /// The error, if it is known.
    public var catalogError: (any CatalogError)? {
        switch self {
        case .known(let base): base
        case .unknown: nil
        }
    }
}

extension CatalogError {
    /// The error of this domain in whatever was caught: itself, or within the wrapper of an operation or of decoding.
    public init?(catching error: any Error) {
        guard let base = (error as? any CatalogErrorConvertible)?.catalogError as? Self else { return nil }
        self = base
    }
}

extension CatalogError {
    /// A code as a pattern: `catch OrderError.code(.orderInProgress)` catches the error plain or wrapped, whatever its
    /// parameters are.
    ///
    /// The case alone would not do: Swift takes `OrderError.Code.orderInProgress` in a pattern for a case of the value
    /// that is matched, and never asks `~=`.
    public static func code(_ code: Code) -> Code { code }
}

/// True if an error, wrapped or not, has a code.
///
/// A problem of a known type with unexpected parameters, such as a value newer than the client, has its code too.
public func ~= <Code: ErrorCode>(code: Code, error: any Error) -> Bool {
    if let unknown = (error as? any UnknownProblemConvertible)?.unknownProblem {
        let response = unknown.response
        let codesAreText = response?.codesAreText ?? false
        return Code(of: unknown.problem, status: response?.status, codesAreText: codesAreText) == code
    }
    guard let base = (error as? any CatalogErrorConvertible)?.catalogError else { return false }
    return base.code as? Code == code
}
