/// The errors with which one call of an API can answer: a subset of its domain's errors.
public protocol OperationError: CatalogErrorCarrier, Hashable, Sendable, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    /// The errors of the domain.
    associatedtype Base: CatalogError

    /// The call.
    static var errorCodeOperation: OperationDescription { get }

    /// The same error as an error of the domain.
    func catalogError() -> Base

    /// The error of the domain as one of this call; nil where the call cannot answer with it.
    static func operationError(_ error: Base) -> Self?
}

extension OperationError {
    /// The error of the domain as one of this call; nil where the call cannot answer with it.
    public init?(_ error: Base) {
        guard let failure = Self.operationError(error) else { return nil }
        self = failure
    }

    /// The error of this call in whatever was caught: an error of the domain, plain or in a wrapper.
    public init?(catching error: any Error) {
        guard let base = Base(catching: error) else { return nil }
        self.init(base)
    }

    /// The same error as an error of the domain.
    public var base: Base { catalogError() }

    /// Compares the errors of the domain.
    public static func == (left: Self, right: Self) -> Bool { left.base == right.base }

    /// Feeds the error of the domain.
    public func hash(into hasher: inout Hasher) { base.hash(into: &hasher) }

    /// The description of the catalog's error, with personal values redacted.
    public var description: String { base.description }

    /// The same as `description`.
    public var debugDescription: String { description }

    /// Shows what the error of the domain shows.
    public var customMirror: Mirror { base.customMirror }
}

/// A call of an API, as the spec describes it.
public struct OperationDescription: Hashable, Sendable {
    /// The name, such as `createOrder`.
    public let name: String

    /// The HTTP method, such as `POST`; nil where the spec does not say.
    public let method: String?

    /// The path, such as `/orders`; nil where the spec does not say.
    public let path: String?

    /// The names of the success codes that it answers with.
    public let success: [String]

    /// Describes a call.
    public init(name: String, method: String? = nil, path: String? = nil, success: [String] = []) {
        self.name = name
        self.method = method
        self.path = path
        self.success = success
    }
}
