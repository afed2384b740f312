import ErrorCodesHummingbird
import ErrorCodesServer
import Hummingbird
import OrderCatalog

/// Refuses the requests of a caller who sends too many.
struct RateLimiting: RouterMiddleware {
    let quota: RequestQuota
    let now: @Sendable () -> ContinuousClock.Instant

    func handle(
        _ request: Request,
        context: SignedInContext,
        next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        let (limit, isExceeded) = await quota.take(for: context.caller, at: now())
        context.report(limit)
        if isExceeded {
            let seconds = Int(limit.reset.components.seconds)
            throw OrderError.tooManyRequests(limit: limit.quota, seconds: seconds)
        }
        return try await next(request, context)
    }
}
