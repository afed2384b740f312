import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog

/// An error of a handler that no catalogue declares.
struct StockLevelError: Error {
    var text: String
}

/// An error that makes a response of its own.
struct TeapotError: HTTPResponseError {
    var status: HTTPResponse.Status { .conflict }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "its own"))
        )
    }
}

extension ErrorCase {
    private static let inProgress = ShopError.orderInProgress(
        orderID: "A-7",
        customer: TestCatalog.customer,
        shard: "shard-3",
        token: "secret-token"
    )

    /// A responder to the errors of two catalogs.
    static let ofBoth = ErrorResponder(ShopError.self, admitting: StockError.self)

    /// Errors of a catalogue in each of the wrappers, and of two catalogues.
    static let wrappers: [ErrorCase] = [
        ErrorCase("wrapper-context", throwing: inProgress),
        ErrorCase("wrapper-cause", throwing: inProgress.caused(by: StockLevelError(text: "no row in table stock"))),
        ErrorCase(
            "wrapper-occurrence",
            throwing: ShopError.tagged(plain: "from the spec", quoted: "from the spec")
                .instance("/orders/A-7/failures/1")
                .header("X-Plain", "from the occurrence")
                .header("X-More", "one").header("X-More", "two")
                .retry(after: .milliseconds(1_001))
        ),
        ErrorCase("wrapper-operation", throwing: ShopError.CreateOrderFailure(.signIn(realm: "orders"))),
        ErrorCase("wrapper-decoded", throwing: DecodedError.known(ShopError.gone())),
        ErrorCase(
            "wrapper-decoded-unknown",
            throwing: DecodedError<ShopError>(
                ProblemDetails(type: "https://example.com/new", title: "New", status: 404)
            )
        ),
        ErrorCase("wrapper-unknown-problem", throwing: UnknownProblem(ProblemDetails(title: "New", status: 404))),
        ErrorCase("catalogue-of-structs", responder: ofBoth, throwing: StockError.soldOut(article: "tea")),
        ErrorCase(
            "catalogue-of-structs-context",
            responder: ofBoth,
            throwing: StockError.warehouseClosed(site: "site-9")
        ),
        ErrorCase(
            "catalogue-not-admitted",
            throwing: StockError.warehouseClosed(site: "site-9").header("WWW-Authenticate", "Bearer canary")
        ),
        ErrorCase(
            "catalogue-not-admitted-decoded",
            throwing: DecodedError.known(StockError.soldOut(article: "canary"))
        ),
        ErrorCase("unexpected", throwing: StockLevelError(text: "canary: a table")),
        ErrorCase(
            "unexpected-without-catalogue-error",
            responder: ErrorResponder(StockError.self),
            throwing: StockLevelError(text: "canary: a table")
        ),
        ErrorCase(
            "server-error-without-catalogue-error",
            responder: ErrorResponder(StockError.self),
            throwing: HTTPError(.internalServerError, message: "canary: a table")
        ),
    ]

    /// What is answered with a response of its own, or left to the server.
    static let passing: [ErrorCase] = [
        ErrorCase("passing-own-response", throwing: TeapotError()),
        ErrorCase("passing-not-modified", throwing: HTTPError(.notModified, headers: [.eTag: "\"a\""])),
        ErrorCase("unexpected-cancellation", throwing: CancellationError()),
    ]
}
