import ErrorCodesRuntime
import Hummingbird
import OrderCatalog

/// Turns everybody away while the shop is closed.
struct MaintenanceGate: RouterMiddleware {
    let maintenance: MaintenanceSwitch
    let now: @Sendable () -> ContinuousClock.Instant

    func handle(
        _ request: Request,
        context: OrderRequestContext,
        next: (Request, OrderRequestContext) async throws -> Response
    ) async throws -> Response {
        if let rest = await maintenance.rest(at: now()) { throw OrderError.maintenance().retry(after: rest) }
        return try await next(request, context)
    }
}
