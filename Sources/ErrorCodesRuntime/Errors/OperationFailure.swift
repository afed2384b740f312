/// An error with which one call of an API answers: one that the call declares, or the catalog's unexpected one.
///
/// `throws(CreateOrderFailure)` says in the signature of a function what a client has to expect.
public struct OperationFailure<Operation: CatalogOperation>: CatalogErrorConvertible, ContextualError, Hashable {
    /// The same error as an error of the domain.
    public private(set) var base: Operation.Base

    /// An error that the call declares; nil for any other.
    public init?(declared error: Operation.Base) {
        guard Self.declares(error) else { return nil }
        base = error
    }

    /// An error of the domain. One that the call does not declare becomes the catalog's unexpected error, with that one as
    /// its cause; where the catalog has none, it stays what it is.
    public init(_ error: Operation.Base) {
        let isUnexpected = error.code == Operation.Base.Code.unexpectedErrorCode
        base = isUnexpected || Self.declares(error) ? error : .unexpected(causedBy: error) ?? error
    }

    /// Whatever was caught: an error of the domain, in a wrapper or not, or the cause of the catalog's unexpected error.
    ///
    /// Nil for an error of no domain where the catalog has no unexpected one.
    public init?(catching error: any Error) {
        guard let error = Operation.Base(catching: error) ?? .unexpected(causedBy: error) else { return nil }
        self.init(error)
    }

    /// Which error it is.
    public var code: Operation.Base.Code { base.code }

    /// The call.
    public static var operation: OperationDescription<Operation.Base> { Operation.description }

    /// The codes of the errors that the call declares, in their own order.
    public static var codes: [Operation.Base.Code] { operation.errors }

    private static func declares(_ error: Operation.Base) -> Bool {
        operation.ordinals.contains(error.ordinal)
    }

    /// What travels with the error beside its parameters.
    public var context: ErrorContext {
        get { base.context }
        set { base.context = newValue }
    }

    /// The error of the domain.
    public var catalogError: (any CatalogError)? { base }
}

extension CatalogError {
    /// The catalog's error for what nobody declared; nil where it has none that can be made without parameters.
    package static func unexpected(causedBy cause: (any Error)? = nil) -> Self? {
        guard let code = Code.unexpectedErrorCode else { return nil }
        var context = ErrorContext()
        context.cause = cause
        context.response = (cause as? any ReceivedError)?.response
        return try? _make(code.ordinal, from: _ReceivedParameters(ParameterList(), context))
    }

    /// The catalog's error for a bare status, with those of its optional params that a server knows, and the errors of
    /// those fields whose violations the error has; nil where the spec names none.
    package static func standing(
        forStatus status: Int,
        _ known: [(name: StaticString, value: ParameterValue)] = [],
        fields: [FieldFault] = []
    ) -> Self? {
        guard let code = Code(bareStatus: status) else { return nil }
        func make(_ parameters: [Parameter], _ fields: [AnyFieldError]) -> Self? {
            var list = ParameterList()
            (list.parameters, list.fieldErrors) = (parameters, fields)
            return try? _make(code.ordinal, from: _ReceivedParameters(list))
        }
        let parameters = known.map { name, value in
            let name = StaticText(name)
            return Parameter(nameText: name, wireText: name, value: value, visibility: .public)
        }
        let usable = fields.map(AnyFieldError.init).filter {
            make([], [$0])?.parameters.fieldErrors.contains { $0.unknown == nil } ?? false
        }
        // A param of such a name can be of another type.
        return make(parameters, usable) ?? make([], usable)
    }
}

extension OperationFailure: CustomStringConvertible, CustomReflectable {
    /// The description of the catalog's error, with personal values redacted.
    public var description: String { base.description }

    /// Shows what the error of the domain shows.
    public var customMirror: Mirror { base.customMirror }
}

/// A call of an API as a type.
public protocol CatalogOperation: Sendable {
    /// The errors of the domain.
    associatedtype Base: CatalogError

    /// The name, the method, the path and the errors of the call.
    static var description: OperationDescription<Base> { get }
}

/// A call of an API whose errors are an enum of their own, by `swift: { operations: exhaustive }`.
public protocol ExhaustiveOperation: CatalogOperation {
    /// The errors that the call declares, and a case for all others.
    associatedtype Errors: ExhaustiveErrors

    /// An error of the domain as one of the call.
    static func errors(of error: Base) -> Errors
}

/// An enum of the errors of a call.
public protocol ExhaustiveErrors: Sendable, CustomStringConvertible, CustomReflectable {}

extension ExhaustiveErrors {
    /// The name of the type alone, since payloads may hold personal values; the failure itself is what prints.
    public var description: String { String(describing: Self.self) }

    /// Shows nothing, for the same reason.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>(), displayStyle: .enum) }
}

extension OperationFailure where Operation: ExhaustiveOperation {
    /// The error for a `switch` without a `default`.
    public var exhaustive: Operation.Errors { Operation.errors(of: base) }
}

/// A call of an API, as the spec describes it.
public struct OperationDescription<Base: CatalogError>: Hashable, Sendable {
    /// The name, such as `createOrder`.
    public let name: String

    /// The HTTP method, such as `POST`; nil where the spec does not say.
    public let method: String?

    /// The path, such as `/orders`; nil where the spec does not say.
    public let path: String?

    /// The names of the success codes that it answers with.
    public let success: [String]

    /// The ordinals of the errors that it declares.
    package let ordinals: [Int]

    /// The codes of the errors that it declares, in their own order.
    public var errors: [Base.Code] { ordinals.map { Base.Code.allCases[$0] } }

    /// Describes a call, for generated code.
    ///
    /// - Parameter errors: The ordinals of its errors, since deprecated code alone could name one that is deprecated.
    @_documentation(visibility: internal)
    public init(_ name: String, _ method: String?, _ path: String?, success: [String], errors: [Int]) {
        self.name = name
        self.method = method
        self.path = path
        self.success = success
        ordinals = errors
    }
}
