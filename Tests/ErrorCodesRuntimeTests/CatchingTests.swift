import ErrorCodesRuntime
import Testing

@Suite("Throwing and catching")
struct CatchingTests {
    static let plain = OrderError.orderInProgress(orderID: "17")

    @Test("a payload is caught by its pattern")
    func payload() {
        do {
            throw Self.plain
        } catch OrderError.orderInProgress(let orderID) {
            #expect(orderID == "17")
        } catch {
            Issue.record(error)
        }
    }

    static let wrapped: [any Error] = [
        plain,
        OrderError.orderInProgress(orderID: "17", customerEmail: "a@example.com"),
        plain.caused(by: CancellationError()),
        OrderError.CreateOrderFailure.orderInProgress(orderID: "17"),
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

    @Test("an operation takes its own errors only")
    func operation() {
        #expect(OrderError.CreateOrderFailure(Self.plain) == .orderInProgress(orderID: "17"))
        #expect(OrderError.CreateOrderFailure(.internalError) == nil)
        let wrapped = Self.plain.caused(by: CancellationError())
        #expect(OrderError.CreateOrderFailure(catching: wrapped) == .orderInProgress(orderID: "17"))
        #expect(OrderError.CreateOrderFailure(catching: CancellationError()) == nil)
        #expect(OrderError.CreateOrderFailure.orderInProgress(orderID: "17").base == Self.plain)
        #expect(
            OrderError.CreateOrderFailure.errorCodeOperation
                == OperationDescription(name: "createOrder", method: "POST", path: "/orders", success: ["created"])
        )
    }

    @Test("a problem of a known type is caught by code, whatever its params are")
    func oddParams() {
        let odd = ProblemDetails(type: OrderError.Code.orderInProgress.type, extensions: ["orderID": 17])
        let newer = ProblemDetails(type: "https://errors.example.com/elsewhere", extensions: ["code": 20001])
        for (problem, isCaught) in [(odd, true), (newer, false)] {
            do {
                throw OrderError.error(from: problem)
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
            throw StockError.gone
        } catch let error as StockError where error.code == .gone {
            #expect(error.status == 410)
        } catch {
            Issue.record(error)
        }
    }
}
