public import OrderCatalog

/// Takes money.
public protocol PaymentGateway: Sendable {
    /// Charges a card, and returns when the money is there.
    ///
    /// A reference is charged once, however often this is called for it.
    ///
    /// - Throws: `PaymentRefusal` where the bank refuses.
    func charge(card: String, reference: String) async throws
}

/// Why a bank refuses a payment.
public struct PaymentRefusal: Error {
    /// The reason, as customers are told.
    public var reason: OrderError.PaymentDeclinedReason

    /// What the payment provider said, for the log alone.
    public var reply: String

    /// A refusal.
    public init(reason: OrderError.PaymentDeclinedReason, reply: String) {
        self.reason = reason
        self.reply = reply
    }
}
