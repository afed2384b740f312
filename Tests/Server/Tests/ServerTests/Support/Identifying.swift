import Hummingbird
import Logging

/// Logs requests under an identifier of its own, as a server does that takes it over from the proxy before it.
struct Identifying<Context: RequestContext>: RouterMiddleware {
    private let identifier: String

    init(_ identifier: String) { self.identifier = identifier }

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.logger[metadataKey: "hb.request.id"] = .string(identifier)
        return try await next(request, context)
    }
}
