import ErrorCodesRuntime
import OrderCatalog

/// Has orders paid.
struct PaymentDesk {
    /// The payment provider did not answer in time.
    private struct Timeout: Error {}

    let store: OrderStore
    let gateway: any PaymentGateway
    let timeout: Duration

    /// Pays an order.
    ///
    /// - Throws: `payment-declined`, `payment-unconfirmed`, and what keeps a payment from beginning.
    func pay(_ orderID: String, card: String, for caller: Caller) async throws -> Order {
        try await store.beginPayment(of: orderID, by: caller)
        do {
            try await charge(card, for: orderID)
        } catch {
            await store.endPayment(of: orderID, isPaid: false)
            throw Self.answer(to: error, orderID)
        }
        await store.endPayment(of: orderID, isPaid: true)
        return try await store.order(orderID, of: caller)
    }

    private func charge(_ card: String, for orderID: String) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await gateway.charge(card: card, reference: orderID) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw Timeout()
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private static func answer(to error: any Error, _ orderID: String) -> any Error {
        switch error {
        case let refusal as PaymentRefusal:
            OrderError.paymentDeclined(orderID: orderID, reason: refusal.reason, gatewayReply: refusal.reply)
        case is Timeout: OrderError.paymentUnconfirmed(orderID: orderID).caused(by: error)
        default: error
        }
    }
}
