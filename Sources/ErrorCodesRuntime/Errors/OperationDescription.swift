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
