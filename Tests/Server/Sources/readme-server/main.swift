import ErrorCodesHummingbird
import Hummingbird

let router = Router()
router.add(middleware: ErrorCodesMiddleware(OrderError.self))  // before whatever throws
router.post("orders") { _, _ -> HTTPResponse.Status in
    throw OrderError.orderInProgress(orderID: "A-1", customerEmail: "someone@example.com")
}
let address = BindAddress.hostname("127.0.0.1", port: Int(CommandLine.arguments[1]) ?? 8080)
let app = Application(router: router, configuration: .init(address: address))
try await app.runService()
