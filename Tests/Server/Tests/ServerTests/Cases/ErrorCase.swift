import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import NIOCore
import TestCatalog
import Testing

/// A request that fails; what comes back and what is logged lies in `Expected/Cases`.
struct ErrorCase: Sendable, CustomTestStringConvertible {
    typealias Handler = @Sendable (Request, BasicRequestContext) async throws -> Response

    /// The name of the file with what is expected.
    var name: String
    var method: HTTPRequest.Method
    var path: String
    var headers: HTTPFields
    var body: String?
    var responder: ErrorResponder
    var handler: Handler

    init(
        _ name: String,
        method: HTTPRequest.Method = .get,
        path: String = "/case",
        headers: HTTPFields = [:],
        body: String? = nil,
        responder: ErrorResponder = ErrorResponder(ShopError.self),
        handler: @escaping Handler
    ) {
        self.name = name
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
        self.responder = responder
        self.handler = handler
    }

    init(
        _ name: String,
        method: HTTPRequest.Method = .get,
        headers: HTTPFields = [:],
        responder: ErrorResponder = ErrorResponder(ShopError.self),
        throwing error: any Error
    ) {
        self.init(name, method: method, headers: headers, responder: responder) { _, _ in throw error }
    }

    var testDescription: String { name }

    /// A server that fails as the case says, on the path `/case`.
    func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: ErrorCodesMiddleware(responder))
        router.on("/case", method: method, use: handler)
        return router
    }

    /// The request in words.
    var request: String {
        let fields = headers.map { "\($0.name): \($0.value)" }
        return (["\(method) \(path)"] + fields + (body.map { ["", $0] } ?? [])).joined(separator: "\n")
    }
}

extension ErrorCase {
    /// Every case.
    static let all =
        samples + frameworkErrors + wrappers + configurations + bodies + passing + retries + unsendable
        + bareStatuses + requests

    /// An error of each code of the catalogue.
    static let samples = TestCatalog.samples.map { error in
        let headers: HTTPFields = error.code == .upgradeRequired ? ofHTTP1 : [:]
        return ErrorCase("shop-\(error.code.name)", headers: headers, throwing: error)
    }

    /// A field that tells that a request came over HTTP/1.1, without which no `Upgrade` is sent.
    static let ofHTTP1: HTTPFields = [.connection: "keep-alive"]

    /// All three forms of bodies, the problem first.
    static let threeForms = ErrorResponder(
        ShopError.self,
        admitting: StockError.self,
        formats: [.problem, .envelope, .jsonAPI]
    )
}
