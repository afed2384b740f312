import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import OrderCatalog

/// Answers clients of the API's first version with the code that they know, now deprecated, where there are newer ones.
struct FirstVersionErrors: RouterMiddleware {
    private static let versionField = HTTPField.Name("Accept-Version")

    // A deprecated function may use what is deprecated without a warning, and whoever calls the protocol gets none.
    @available(*, deprecated)
    func handle(
        _ request: Request,
        context: SignedInContext,
        next: (Request, SignedInContext) async throws -> Response
    ) async throws -> Response {
        guard let field = Self.versionField, request.headers[field] == "1" else {
            return try await next(request, context)
        }
        do {
            return try await next(request, context)
        } catch OrderError.code(.orderInProgress) {
            throw OrderError.orderBlocked()
        }
    }
}
