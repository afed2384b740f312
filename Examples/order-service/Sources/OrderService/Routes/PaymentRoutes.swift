import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Hummingbird
import OrderCatalog

/// How customers pay.
struct PaymentRoutes {
    private struct PaymentRequest: Decodable, Sendable {
        var card: String
    }

    let payments: PaymentDesk
    let idempotentAnswers: IdempotentAnswers

    func add(to orders: RouterGroup<SignedInContext>) {
        orders.post(":orderID/payment", use: pay)
    }

    @Sendable private func pay(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> OperationSuccess<OrderError.PayOrder, Order> {
        let orderID = try context.parameters.require("orderID")
        let order = try await idempotentAnswers.answer(to: request, context) { request in
            let payment = try await request.decode(as: PaymentRequest.self, context: context)
            return try await payments.pay(orderID, card: payment.card, for: context.caller)
        }
        return .ok(order)
    }
}
