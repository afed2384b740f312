import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Hummingbird
import OrderCatalog

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
    ) async throws -> OperationSuccess<OrderError.CreateOrder, Order> {
        let order = try await idempotentAnswers.answer(to: request, context) { request in
            let items = try await request.decode(as: OrderRequest.self, context: context).validatedItems()
            return try await store.place(items, for: context.caller)
        }
        let created = OperationSuccess<OrderError.CreateOrder, Order>.created(order, orderID: order.id)
        return order.state == .queued ? created.warning(AnyWarning(OrderError.Warning.orderDelayed)) : created
    }

    @Sendable private func list(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> OperationSuccess<OrderError.ListOrders, [Order]> {
        .ok(await store.orders(of: context.caller))
    }

    @Sendable private func get(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> OperationSuccess<OrderError.GetOrder, Order> {
        .ok(try await store.order(try context.parameters.require("orderID"), of: context.caller))
    }

    @Sendable private func cancel(
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> OperationSuccess<OrderError.CancelOrder, Order> {
        .ok(try await store.cancel(try context.parameters.require("orderID"), for: context.caller))
    }
}
