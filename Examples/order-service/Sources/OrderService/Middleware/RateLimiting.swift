import ErrorCodesRuntime
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
        if let exceeded = await quota.take(for: context.caller, at: now()) {
            let seconds = Int(exceeded.reset.components.seconds)
            throw OrderError.tooManyRequests(limit: exceeded.quota, seconds: seconds).rateLimited(exceeded)
        }
        return try await next(request, context)
    }
}
