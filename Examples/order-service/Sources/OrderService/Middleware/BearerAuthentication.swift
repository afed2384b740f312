import HTTPTypes
import Hummingbird
import OrderCatalog

/// Finds out who sends a request (RFC 6750).
struct BearerAuthentication: RouterMiddleware {
    static let realm = "orders"

    /// Whom each token belongs to.
    let callers: [String: Caller]

    func handle(
        _ request: Request,
        context: OrderRequestContext,
        next: (Request, OrderRequestContext) async throws -> Response
    ) async throws -> Response {
        let words = request.headers[.authorization]?.split(separator: " ") ?? []
        guard words.count == 2, words[0].lowercased() == "bearer", let caller = callers[String(words[1])] else {
            throw OrderError.unauthenticated(realm: Self.realm)
        }
        var context = context
        context.caller = caller
        return try await next(request, context)
    }
}
