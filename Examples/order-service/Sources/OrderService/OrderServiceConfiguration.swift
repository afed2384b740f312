public import Logging

/// What differs between one running service and another.
public struct OrderServiceConfiguration: Sendable {
    /// The address to listen on.
    public var host = "127.0.0.1"

    /// The port to listen on; 0 for any that is free.
    public var port = 8080

    /// Whom each bearer token belongs to.
    public var callers: [String: Caller] = [:]

    /// How many requests a caller may send in a minute.
    public var requestsPerMinute = 60

    /// How many orders wait for their payment at a time; later ones are queued.
    public var kitchenCapacity = 10

    /// How long the payment provider may take.
    public var paymentTimeout = Duration.seconds(5)

    /// Who takes the money.
    public var paymentGateway: any PaymentGateway = SimulatedPaymentGateway()

    /// How long the answer to an idempotency key is kept.
    public var idempotencyPeriod = Duration.seconds(24 * 60 * 60)

    /// The time.
    public var now: @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }

    /// The path of a database of SQLite whose texts for end users replace those of the catalogue; nil for none.
    public var messageDatabase: String?

    /// How long a text of the database is served before it is read again.
    public var messageTimeToLive = Duration.seconds(60)

    /// Whether there is a route that fails in a way which nobody foresaw.
    public var hasCrashRoute = false

    /// Where the service logs.
    public var logger = Logger(label: "order-service")

    /// A service on 127.0.0.1 for nobody, unless told otherwise.
    public init() {}
}
