import ErrorCodesRuntime
import Testing

@Suite("Throwing and catching")
struct CatchingTests {
    static let plain = OrderError.orderInProgress(orderID: "17")

    /// The same error, whatever travels along.
    static let carriers: [OrderError] = [
        plain, .orderInProgress(orderID: "17", customerEmail: "a@example.com", token: "t0k3n"),
        plain.caused(by: CancellationError()), plain.retry(after: .seconds(1)), plain.header("X-Queue", "a"),
        plain.instance("/orders/17"),
    ]

    @Test("a payload is caught by its pattern, and by its type", arguments: carriers)
    func payload(error: OrderError) {
        func typed() throws(OrderError) { throw error }
        do throws(OrderError) {
            try typed()
        } catch {
            guard case .orderInProgress(let order) = error else {
                Issue.record(error)
                return
            }
            #expect(order.orderID == "17")
        }
        do {
            try typed() as Void
        } catch OrderError.orderInProgress(let order) {
            #expect(order.orderID == "17")
        } catch {
            Issue.record(error)
        }
        #expect(throws: Self.plain) { try typed() }
        #expect(error == Self.plain)
        #expect(error.hashValue == Self.plain.hashValue)
    }

    @Test("one context after the other is added")
    func contexts() {
        let error = OrderError.orderInProgress(orderID: "17", customerEmail: "a@example.com", token: "t0k3n")
            .caused(by: CancellationError()).retry(after: .seconds(1)).header("X-Queue", "a").instance("/orders/17")
        #expect(error.context["customerEmail"] == .string("a@example.com"))
        #expect(error.context["token"] == .string("t0k3n"))
        #expect(error.context.cause is CancellationError)
        let headers = [HeaderField(name: "X-Queue", value: "a")]
        let occurrence = ErrorOccurrence(instance: "/orders/17", retryAfter: .seconds(1), headers: headers)
        #expect(error.context.occurrence == occurrence)
        #expect(Self.plain.context.occurrence == ErrorOccurrence())
    }

    @Test(
        "a context changes no parameter",
        arguments: [Fixture.queued, Fixture.scheduled, Fixture.invalid, .internalError()]
    )
    func parameters(error: OrderError) {
        #expect(error.caused(by: CancellationError()) == error)
        #expect(Fixture.lowStock.caused(by: CancellationError()) == Fixture.lowStock)
        #expect(Fixture.lowStock.caused(by: CancellationError()).context.cause is CancellationError)
    }

    static let wrapped: [any Error] = [
        plain,
        OrderError.orderInProgress(orderID: "17", customerEmail: "a@example.com"),
        plain.caused(by: CancellationError()),
        OrderError.CreateOrderFailure(.orderInProgress(orderID: "17")),
        DecodedError.known(plain),
    ]

    @Test("a code catches the error plain and in every wrapper", arguments: wrapped)
    func code(error: any Error) {
        do {
            throw error
        } catch OrderError.code(.internalError) {
            Issue.record("the wrong code caught the error")
        } catch StockError.code(.gone) {
            Issue.record("a code of another domain caught the error")
        } catch OrderError.code(.orderInProgress) {
            #expect(OrderError(catching: error) == Self.plain)
            #expect(StockError(catching: error) == nil)
        } catch {
            Issue.record(error)
        }
    }

    @Test("neither foreign errors nor unknown problems are caught")
    func foreign() {
        let unknown = DecodedError<OrderError>.unknown(UnknownProblem(ProblemDetails()))
        for error in [CancellationError(), unknown, UnknownProblem(ProblemDetails())] as [any Error] {
            #expect(OrderError(catching: error) == nil)
            #expect(!(OrderError.Code.orderInProgress ~= error))
        }
    }

    @Test("an operation answers with its own errors, and with the unexpected one for all others")
    func operation() {
        typealias Failure = OrderError.CreateOrderFailure
        #expect(Failure.codes == [.orderInProgress, .validationFailed])
        #expect(Failure(Self.plain).base == Self.plain)
        #expect(Failure(declared: Self.plain)?.base == Self.plain)
        #expect(Failure(declared: .internalError()) == nil)
        let wrapped = Self.plain.caused(by: CancellationError())
        #expect(Failure(catching: wrapped)?.base.context.cause is CancellationError)
        #expect(Failure(catching: Failure(Self.plain)) == Failure(Self.plain))
        let undeclared = Failure(.unauthenticated(realm: "orders"))
        #expect(undeclared.base == .internalError())
        #expect(undeclared.context.cause as? OrderError == .unauthenticated(realm: "orders"))
        #expect(Failure(.internalError()).context.cause == nil)
        let foreign = Failure(catching: CancellationError())
        #expect(foreign?.base == .internalError())
        #expect(foreign?.context.cause is CancellationError)
        let description = OrderError.CreateOrder.description
        #expect(description.name == "createOrder" && description.method == "POST" && description.path == "/orders")
        #expect(description.success == ["created"])
    }

    @Test("an operation's failure takes a context along")
    func operationContext() {
        func create() throws(OrderError.CreateOrderFailure) {
            throw OrderError.CreateOrderFailure(Self.plain).caused(by: CancellationError()).retry(after: .seconds(1))
        }
        do throws(OrderError.CreateOrderFailure) {
            try create()
        } catch {
            #expect(error.base == Self.plain)
            #expect(error.context.cause is CancellationError)
            #expect(error.context.occurrence.retryAfter == .seconds(1))
        }
    }

    @Test("a problem of a known type is caught by code, whatever its params are")
    func oddParams() {
        let odd = ProblemDetails(type: OrderError.Code.orderInProgress.type, extensions: ["orderID": 17])
        let newer = ProblemDetails(type: "https://errors.example.com/elsewhere", extensions: ["code": 20001])
        for (problem, isCaught) in [(odd, true), (newer, false)] {
            do {
                throw OrderError.decode(problem)
            } catch OrderError.code(.orderInProgress) {
                #expect(isCaught)
            } catch {
                #expect(!isCaught)
            }
        }
    }

    @Test("a large catalogue is caught by code")
    func structLayout() {
        do {
            throw StockError.gone()
        } catch let error as StockError where error.code == .gone {
            #expect(error.status == 410)
        } catch {
            Issue.record(error)
        }
    }
}
