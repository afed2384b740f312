/// An order, as it travels between service and client.
public struct Order: Codable, Hashable, Sendable {
    /// How far an order is.
    public enum State: String, Codable, Sendable {
        /// It waits for the kitchen.
        case queued
        /// It waits for its payment.
        case open
        /// A payment is running.
        case beingPaid = "being-paid"
        /// It is paid for.
        case paid
        /// The customer does not want it any more.
        case cancelled
    }

    /// The number of the order, such as `A-1001`.
    public var id: String

    /// What was ordered.
    public var items: [OrderItem]

    /// How far it is.
    public var state: State

    /// An order.
    public init(id: String, items: [OrderItem], state: State) {
        self.id = id
        self.items = items
        self.state = state
    }
}
