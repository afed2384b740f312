#if Hummingbird
    import ErrorCodesMessages
    public import ErrorCodesRuntime
    public import ErrorCodesServer
    public import Hummingbird

    #if canImport(FoundationEssentials)
        import FoundationEssentials
    #else
        import Foundation
    #endif

    /// What becomes known of a request behind the middleware, and is needed there when its response comes back.
    final class RequestRecord: Sendable {
        struct Facts: Sendable {
            var operation: AnyOperation?
            /// The header fields of rate limits.
            var rateLimits: [HeaderField] = []
        }

        /// The identifier of the client application, where bodies have it.
        let application: String?
        /// True if bodies have the time.
        private let sendsTime: Bool

        init(application: String?, sendsTime: Bool) {
            self.application = application
            self.sendsTime = sendsTime
        }

        /// The time, where bodies have it.
        var time: DateTime? {
            sendsTime ? DateTime(secondsSinceEpoch: Date().timeIntervalSince1970) : nil
        }

        @TaskLocal static var current: RequestRecord?

        private let lock = StateLock(Facts())

        var facts: Facts { lock.withLock { $0 } }

        func change(_ change: (inout Facts) -> Void) { lock.withLock { change(&$0) } }
    }

    /// Tells the middleware for errors which call of the API a route is.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    struct OperationMarker<Context: RequestContext>: RouterMiddleware {
        let operation: AnyOperation

        func handle(
            _ request: Request,
            context: Context,
            next: (Request, Context) async throws -> Response
        ) async throws -> Response {
            RequestRecord.current?.change { $0.operation = operation }
            return try await next(request, context)
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension RouterMethods {
        /// A group for the routes of a call of the API.
        ///
        /// `ErrorCodesMiddleware` then knows which errors the call declares. Without it, it finds the call by method and path.
        ///
        /// ```swift
        /// router.operation(OrderError.CreateOrder.self).post("orders", use: create)
        /// ```
        public func operation<Operation: CatalogOperation>(_: Operation.Type) -> RouterGroup<Context> {
            group().add(middleware: OperationMarker(operation: AnyOperation(Operation.description)))
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension RequestContext {
        /// Adds the header fields of a rate limit to the response to this request, be it a success or an error.
        ///
        /// An error that has fields of this name, by `rateLimited(_:)`, keeps its own. Without `ErrorCodesMiddleware` before
        /// it, this does nothing.
        ///
        /// - Parameters:
        ///   - limit: The quota, and what is left of it.
        ///   - legacy: True for the older fields `X-RateLimit-…`, too.
        public func report(_ limit: RateLimit, legacy: Bool = false) {
            RequestRecord.current?.change { $0.rateLimits += limit.headers(legacy: legacy) }
        }
    }
#endif
