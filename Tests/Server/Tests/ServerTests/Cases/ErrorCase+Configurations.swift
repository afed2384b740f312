import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import TestCatalog

extension ErrorCase {
    private static let labelled = ErrorResponder(
        ShopError.self,
        admitting: StockError.self,
        errorCodeHeader: "X-Error-Code",
        requestIDHeader: "X-Request-Id"
    )

    private static let translating = ErrorResponder(ShopError.self) { error in
        switch error {
        case is StockLevelError: ShopError.orderInProgress(orderID: "A-2", customer: TestCatalog.customer)
        case let error as HTTPError where error.status == .notFound:
            ShopError.orderNotFound(orderID: "A-3", customer: TestCatalog.customer).caused(by: error)
        case is TeapotError: StockError.soldOut(article: "tea")
        default: nil
        }
    }

    /// What a responder may be told.
    static let configurations: [ErrorCase] = [
        ErrorCase("labelled", responder: labelled, throwing: ShopError.gone()),
        ErrorCase("labelled-other-catalogue", responder: labelled, throwing: StockError.soldOut(article: "tea")),
        ErrorCase("labelled-unexpected", responder: labelled, throwing: StockLevelError(text: "x")),
        ErrorCase("labelled-status", responder: labelled, throwing: HTTPError(.notFound)),
        ErrorCase(
            "labelled-own-identifier",
            responder: labelled,
            throwing: ShopError.gone().withContext { $0.occurrence.requestID = "trace-1" }
        ),
        ErrorCase("translated", responder: translating, throwing: StockLevelError(text: "no row in table stock")),
        ErrorCase("translated-status", responder: translating, throwing: HTTPError(.notFound, message: "no row")),
        ErrorCase("translated-own-response", responder: translating, throwing: TeapotError()),
        ErrorCase("translated-not-at-all", responder: translating, throwing: HTTPError(.gone)),
    ]

    /// Waits, and the fields that tell of them.
    static let retries: [ErrorCase] = [
        ErrorCase("retry-other-than-specified", throwing: ShopError.tooManyRequests().retry(after: .seconds(120))),
        ErrorCase("retry-field-is-no-time", throwing: ShopError.tooManyRequests().header("Retry-After", "soon")),
        ErrorCase(
            "retry-field-is-a-date",
            throwing: ShopError.tooManyRequests().header("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT")
        ),
        ErrorCase("retry-negative", throwing: ShopError.gone().retry(after: .seconds(-5))),
        ErrorCase(
            "rate-limit",
            throwing: ShopError.tooManyRequests().rateLimited(
                RateLimit(policy: "per \"user\"", quota: 100, window: .seconds(60), reset: .milliseconds(41_500))
            )
        ),
    ]
}
