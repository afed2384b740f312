import OrderCatalog

/// A payment provider that takes no money: the name of the card says what happens.
public struct SimulatedPaymentGateway: PaymentGateway {
    /// A provider that knows the cards `empty`, `expired`, `refused` and `slow`; with any other a payment succeeds.
    public init() {}

    /// Does what the name of the card says.
    public func charge(card: String, reference: String) async throws {
        switch card {
        case "empty": throw PaymentRefusal(reason: .insufficientFunds, reply: "code 51, balance 0.42")
        case "expired": throw PaymentRefusal(reason: .expiredCard, reply: "code 54, do not retry")
        case "refused": throw PaymentRefusal(reason: .refused, reply: "code 05, suspected fraud")
        case "slow": try await Task.sleep(for: .seconds(3_600))
        default: return
        }
    }
}
