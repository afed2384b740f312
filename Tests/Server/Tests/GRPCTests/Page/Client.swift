import ErrorCodesGRPC
import ErrorCodesRuntime
import GRPCCore
import OrderCatalog

func outcome<Order>(of createOrder: () async throws -> Order) async throws -> String {
    do {
        _ = try await OrderError.check { try await createOrder() }
        return "Ordered."
    } catch OrderError.orderInProgress(let order) {
        return "Order \(order.orderID) is in progress."
    } catch let error as OrderError {
        return error.message?.text ?? error.title
    } catch let problem as UnknownProblem {
        let code = problem.response?.rpcCode
        return "An error that this app does not know: \(code.map { "\($0)" } ?? "none")."
    }
}
