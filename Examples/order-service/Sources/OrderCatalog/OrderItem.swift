/// A line of an order.
public struct OrderItem: Codable, Hashable, Sendable {
    /// The number of the article, such as `TEA-1`.
    public var sku: String

    /// How many of it, 1 to 99.
    public var quantity: Int

    /// A line of an order.
    public init(sku: String, quantity: Int) {
        self.sku = sku
        self.quantity = quantity
    }
}
