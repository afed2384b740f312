import ErrorCodesHummingbird
import ErrorCodesRuntime
import HTTPTypes
package import Hummingbird

/// The ways in which a handler may fail that are compared. Each answers `GET /orders/{id}` with 404.
package enum FailingRouter: String, CaseIterable, Sendable {
    /// Throws the catalogue's error; the middleware makes problem details of it.
    case catalogError
    /// Throws Hummingbird's own error with a message; no middleware.
    case httpError
    /// Throws an error that encodes the same problem details with the context's encoder; no middleware.
    case encodedProblem
    /// Throws an error whose body is made already; no middleware. Nothing can answer with a body at less cost.
    case finishedBody

    /// The router of an application whose handlers fail in this way.
    package func router() -> Router<BasicRequestContext> {
        let router = Router()
        if self == .catalogError { router.add(middleware: ErrorCodesMiddleware(OrderError.self)) }
        let failing = self
        router.get("orders/:id") { _, context -> String in
            throw failing.error(orderID: try context.parameters.require("id"), context)
        }
        return router
    }

    private func error(orderID: String, _ context: BasicRequestContext) -> any Error {
        switch self {
        case .catalogError: OrderError.orderNotFound(orderID: orderID)
        case .httpError: HTTPError(.notFound, message: "There is no order \(orderID).")
        case .encodedProblem: EncodedProblem(orderID: orderID)
        case .finishedBody: FinishedBody()
        }
    }
}
