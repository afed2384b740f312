import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Hummingbird
import OrderCatalog

/// The answer to a call about one order.
typealias OrderAnswer = SuccessEnvelope<OrderError.Success, Order>

/// What customers do with orders.
struct OrderRoutes {
    let store: OrderStore
    let idempotentAnswers: IdempotentAnswers

    func add(to orders: RouterGroup<SignedInContext>) {
        orders.get(use: list)
        orders.get(":orderID", use: get)
        orders.delete(":orderID", use: cancel)
        orders.group().add(middleware: FirstVersionErrors()).post(use: create)
    }

    @Sendable private func create(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> EditedResponse<OrderAnswer> {
        let answer = try await idempotentAnswers.answer(to: request, context) { request in
            let items = try await request.decode(as: OrderRequest.self, context: context).validatedItems()
            let order = try await store.place(items, for: context.caller)
            let warnings = order.state == .queued ? [AnyWarning(OrderError.Warning.orderDelayed)] : []
            return OrderAnswer(.created, data: order, warnings: warnings)
        }
        return EditedResponse(headers: answer.data.map { [.location: "/orders/\($0.id)"] } ?? [:], response: answer)
    }

    @Sendable private func list(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> SuccessEnvelope<OrderError.Success, [Order]> {
        SuccessEnvelope(.ok, data: await store.orders(of: context.caller))
    }

    @Sendable private func get(_ request: Request, _ context: SignedInContext) async throws -> OrderAnswer {
        let orderID = try context.parameters.require("orderID")
        return OrderAnswer(.ok, data: try await store.order(orderID, of: context.caller))
    }

    @Sendable private func cancel(_ request: Request, _ context: SignedInContext) async throws -> OrderAnswer {
        let orderID = try context.parameters.require("orderID")
        return OrderAnswer(.ok, data: try await store.cancel(orderID, for: context.caller))
    }
}
