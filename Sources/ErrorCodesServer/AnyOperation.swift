public import ErrorCodesRuntime

/// A call of an API, whatever its catalog is.
public struct AnyOperation: Hashable, Sendable {
    /// The name, such as `createOrder`.
    public let name: String

    /// The HTTP method, such as `POST`; nil where the spec does not say.
    public let method: String?

    /// The path, such as `/orders/{orderID}`; nil where the spec does not say.
    public let path: String?

    private let catalog: ObjectIdentifier
    /// Those of the errors that the call declares, and of the unexpected one.
    private let ordinals: [Int]

    /// The call that a description describes.
    public init<Base: CatalogError>(_ description: OperationDescription<Base>) {
        name = description.name
        method = description.method
        path = description.path
        catalog = ObjectIdentifier(Base.self)
        ordinals = description.ordinals + [Base.Code.unexpectedErrorCode].compactMap { $0?.ordinal }
    }

    /// True if the call declares an error, or that is the unexpected one, or of another catalog.
    func allows(_ error: any CatalogError) -> Bool {
        ObjectIdentifier(type(of: error)) != catalog || ordinals.contains(error.code.ordinal)
    }

    /// How many segments of its path a path has literally; nil where it is another path.
    ///
    /// A variable segment, `{orderID}`, is any segment, so a pattern such as `/orders/:orderID` fits too.
    func literals(in segments: [Substring]) -> Int? {
        guard let own = path?.split(separator: "/"), own.count == segments.count else { return nil }
        var literals = 0
        for (own, segment) in zip(own, segments) where !(own.hasPrefix("{") && own.hasSuffix("}")) {
            guard own == segment else { return nil }
            literals += 1
        }
        return literals
    }
}

extension ErrorResponder {
    /// The call of the responder's catalog with a method and a path; nil where there is none.
    ///
    /// `HEAD` is the call of `GET`. Where several paths fit, the one with the most literal segments counts.
    public func operation(method: String, path: String) -> AnyOperation? {
        let method = method == "HEAD" ? "GET" : method
        return operations(at: path).first { $0.method == method }
    }

    /// The call of the responder's catalog with a name, whatever the case of its first letter is; nil where there is none.
    package func operation(named name: String) -> AnyOperation? {
        operations.first { $0.name.dropFirst() == name.dropFirst() && $0.name.lowercased() == name.lowercased() }
    }

    /// The methods of the calls at a path, in alphabetical order, with `HEAD` where there is `GET`; none where the path is
    /// not that of a call.
    public func methods(at path: String) -> [String] {
        let methods = Set(operations(at: path).compactMap(\.method))
        return methods.union(methods.contains("GET") ? ["HEAD"] : []).sorted()
    }

    private func operations(at path: String) -> [AnyOperation] {
        let (base, all) = (basePath.split(separator: "/"), path.split(separator: "/"))
        guard all.starts(with: base) else { return [] }
        let segments = Array(all.dropFirst(base.count))
        let fitting = operations.compactMap { operation in operation.literals(in: segments).map { (operation, $0) } }
        let most = fitting.map(\.1).max()
        return fitting.filter { $0.1 == most }.map(\.0)
    }
}

/// What becomes of an error of the catalog that the call which throws it does not declare.
public struct UndeclaredErrors: Hashable, Sendable {
    enum Treatment {
        case log
        case unexpected
        case trap
    }

    let treatment: Treatment

    /// It is sent, and a warning in the log names it and the call.
    public static let log = UndeclaredErrors(treatment: .log)

    /// The catalog's unexpected error is sent in its place; the log tells what it was. What stands for a status, such as the 400
    /// for a body that is not JSON, is sent and logged as with ``log``, as is any error where the catalog has no unexpected one.
    public static let unexpected = UndeclaredErrors(treatment: .unexpected)

    /// The program stops with a message. For tests.
    public static let trap = UndeclaredErrors(treatment: .trap)
}
