/// Who sends a request.
public struct Caller: Hashable, Sendable {
    /// What a caller may do.
    public enum Role: String, Sendable {
        /// Place, pay and cancel orders.
        case customer
        /// Close the shop for maintenance.
        case `operator`
    }

    /// The name, the same for all tokens of a caller.
    public var name: String

    /// What the caller may do.
    public var role: Role

    /// A caller.
    public init(name: String, role: Role) {
        self.name = name
        self.role = role
    }
}
