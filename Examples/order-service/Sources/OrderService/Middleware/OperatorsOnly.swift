import Hummingbird
import OrderCatalog

/// Lets operators pass, and nobody else.
struct OperatorsOnly: RouterMiddleware {
    func handle(
        _ request: Request,
        context: SignedInContext,
        next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        guard context.caller.role == .operator else { throw OrderError.operatorsOnly(customer: context.caller.name) }
        return try await next(request, context)
    }
}
