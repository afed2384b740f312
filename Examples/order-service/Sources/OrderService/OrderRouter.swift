import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Hummingbird
import OrderCatalog

/// The routes, and what stands before them.
struct OrderRouter {
    private let configuration: OrderServiceConfiguration
    private let texts: EndUserTexts
    private let store: OrderStore
    private let maintenance = MaintenanceSwitch()
    private let idempotentAnswers: IdempotentAnswers
    private let payments: PaymentDesk

    init(_ configuration: OrderServiceConfiguration, _ texts: EndUserTexts) {
        self.configuration = configuration
        self.texts = texts
        store = OrderStore(kitchenCapacity: configuration.kitchenCapacity)
        idempotentAnswers = IdempotentAnswers(period: configuration.idempotencyPeriod, now: configuration.now)
        payments = PaymentDesk(
            store: store,
            gateway: configuration.paymentGateway,
            timeout: configuration.paymentTimeout
        )
    }

    /// What turns the errors that handlers throw into responses.
    private var responder: ErrorResponder {
        var responder = ErrorResponder(
            OrderError.self,
            formats: [.problem, .envelope, .jsonAPI],
            errorCodeHeader: "X-Error-Code",
            requestIDHeader: "X-Request-Id"
        )
        responder.sendsApplication = true
        return responder
    }

    /// A router with all routes.
    ///
    /// Whatever throws errors of the catalogue, be it middleware or a handler, comes after `ErrorCodesMiddleware`;
    /// metrics, tracing and CORS would come before it.
    func router() -> Router<OrderRequestContext> {
        let router = Router(context: OrderRequestContext.self, options: .autoGenerateHeadEndpoints)
        router.add(
            middleware: ErrorCodesMiddleware(responder)
                .texts(from: texts.resolver, application: EndUserTexts.application(of:_:))
        )
        // The pages to which the problem types lead: for everybody, so before authentication.
        router.add(middleware: ErrorPagesMiddleware(OrderErrorPages.all))
        addOrders(to: router)
        addMaintenance(to: router)
        if configuration.hasCrashRoute { CrashRoutes().add(to: router) }
        return router
    }

    private func addOrders(to router: Router<OrderRequestContext>) {
        let quota = RequestQuota(limit: configuration.requestsPerMinute, window: .seconds(60))
        let orders = router.group("orders")
            .add(middleware: MaintenanceGate(maintenance: maintenance, now: configuration.now))
            .add(middleware: BearerAuthentication(callers: configuration.callers))
            .group(context: SignedInContext.self)
            .add(middleware: RateLimiting(quota: quota, now: configuration.now))
        OrderRoutes(store: store, idempotentAnswers: idempotentAnswers).add(to: orders)
        PaymentRoutes(payments: payments, idempotentAnswers: idempotentAnswers).add(to: orders)
    }

    private func addMaintenance(to router: Router<OrderRequestContext>) {
        let operators = router.group()
            .add(middleware: BearerAuthentication(callers: configuration.callers))
            .group(context: SignedInContext.self)
            .add(middleware: OperatorsOnly())
        MaintenanceRoutes(maintenance: maintenance, now: configuration.now).add(to: operators)
    }
}
