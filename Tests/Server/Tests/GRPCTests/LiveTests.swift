import ErrorCodesGRPC
import ErrorCodesRuntime
import ErrorCodesTesting
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Logging
import OrderCatalog
import TestCatalog
import Testing

/// Errors over a socket: a server and a client of grpc-swift on the loopback interface.
@Suite(.timeLimit(.minutes(5))) struct LiveTests {
    private struct Lost: Error { var text = "CANARY-lost" }

    /// Throws the error of the order service that the request names.
    @Sendable private static func fail(_ name: String, _ context: ServerContext) async throws -> String {
        switch name {
        case "unexpected": throw Lost()
        case "foreign": throw StockError.soldOut(article: "tea")
        case "sleep":
            try await Task.sleep(for: .seconds(2))
            return "awake"
        case "wait":
            try await context.cancellation.cancelled
            throw CancellationError()
        default:
            guard let code = OrderError.Code(name: name) else { return "ordered \(name)" }
            throw OrderError.sample(of: code)
        }
    }

    @Test func everyErrorOfTheOrderServiceComesBack() async throws {
        let log = CapturedLog()
        let interceptor = ErrorCodesInterceptor(OrderError.self, logger: log.logger)
        try await LiveServer.run(interceptor, Self.fail) { client in
            for code in OrderError.Code.allCases {
                let sample = OrderError.sample(of: code)
                do {
                    _ = try await OrderError.check { try await client.call(code.name) }
                    Issue.record("\(code) was not thrown")
                } catch let error as OrderError {
                    #expect(error == sample)
                    #expect(error.response?.rpcCode == code.rpcCode)
                } catch {
                    Issue.record("\(code) came back as \(error)")
                }
                let (messages, streamed) = try await client.watch(code.name)
                #expect(messages == ["first"])
                #expect(streamed.map { OrderError.decode($0) } == .known(sample))
            }
            let answer = try await OrderError.check { try await client.call("tea") }
            #expect(answer == "ordered tea")
        }
        // Of the method that is an operation of the spec, what that does not declare is logged once more.
        let declared = OrderError.CreateOrderFailure.codes
        let undeclared = OrderError.Code.allCases.filter { !declared.contains($0) && $0 != .internalError }
        let warnings = log.lines.filter { $0.metadata["rpc.method"] == nil }.map(\.message)
        #expect(warnings == undeclared.map { "the operation createOrder does not declare \($0.name)" })
        #expect(log.lines.count == 2 * OrderError.Code.allCases.count + warnings.count)
    }

    @Test func unexpectedErrorsDiscloseNothing() async throws {
        let log = CapturedLog()
        let interceptor = ErrorCodesInterceptor(OrderError.self, logger: log.logger)
        try await LiveServer.run(interceptor, Self.fail) { client in
            for name in ["unexpected", "foreign"] {
                let error = await #expect(throws: RPCError.self) { try await client.call(name) }
                let (_, streamed) = try await client.watch(name)
                for error in [error, streamed].compactMap(\.self) {
                    #expect(OrderError.decode(error) == .known(.internalError()))
                    let bytes = error.metadata[binaryValues: "grpc-status-details-bin"].flatMap { $0 }
                    let text = "\(error) \(error.metadata) " + String(decoding: bytes, as: UTF8.self)
                    #expect(!text.contains("CANARY") && !text.contains("sold") && !text.contains("Lost"))
                }
            }
        }
        #expect(log.text.contains("CANARY-lost"))
    }

    /// A server that has an error which this client was built without.
    @Test func newerErrorsAreUnknown() async throws {
        let interceptor = ErrorCodesInterceptor(ShopError.self, logger: CapturedLog().logger)
        let answer: @Sendable (String, ServerContext) async throws -> String = { _, _ in
            throw ShopError.orderNotFound(orderID: "A-1", customer: "Ann")
        }
        try await LiveServer.run(interceptor, answer) { client in
            let error = await #expect(throws: UnknownProblem.self) {
                try await OrderError.check { try await client.call("any") }
            }
            #expect(error?.problem.extensions["reason"] == "ORDER_NOT_FOUND")
            #expect(error?.problem.extensions["domain"] == "test.shop")
            #expect(error?.status == 404)
            await #expect(throws: ShopError.orderNotFound(orderID: "A-1", customer: "Ann")) {
                try await ShopError.check { try await client.call("any") }
            }
        }
    }

    /// gRPC itself answers what no service has.
    @Test func aMethodThatIsNotThereIsUnknown() async throws {
        let interceptor = ErrorCodesInterceptor(OrderError.self, logger: CapturedLog().logger)
        try await LiveServer.run(interceptor, Self.fail) { client in
            let error = await #expect(throws: UnknownProblem.self) {
                try await OrderError.check {
                    try await client.unary(
                        request: ClientRequest(message: [UInt8]()),
                        descriptor: MethodDescriptor(fullyQualifiedService: "shop.orders.Orders", method: "None"),
                        serializer: Bytes(),
                        deserializer: Bytes(),
                        options: .defaults
                    ) { try $0.message }
                }
            }
            #expect(error?.response?.rpcCode == .unimplemented && error?.status == 501)
        }
    }

    @Test(arguments: ["sleep", "wait"]) func deadlinesPass(_ name: String) async throws {
        let log = CapturedLog()
        let interceptor = ErrorCodesInterceptor(OrderError.self, logger: log.logger)
        try await LiveServer.run(interceptor, Self.fail) { client in
            let error = await #expect(throws: UnknownProblem.self) {
                try await OrderError.check { try await client.call(name, timeout: .milliseconds(200)) }
            }
            #expect(error?.response?.rpcCode == .deadlineExceeded && error?.status == 504)
            #expect(error?.retryPolicy == .backoff)
        }
        #expect(log.lines.isEmpty, "\(log.text)")
    }

    @Test func cancellationPasses() async throws {
        let log = CapturedLog()
        let interceptor = ErrorCodesInterceptor(OrderError.self, logger: log.logger)
        try await LiveServer.run(interceptor, Self.fail) { client in
            let call = Task { try await OrderError.check { try await client.call("wait") } }
            try await Task.sleep(for: .milliseconds(200))
            call.cancel()
            let result = await call.result
            guard case .failure(let error) = result else {
                Issue.record("the call was not cancelled")
                return
            }
            #expect(error is CancellationError, "\(String(reflecting: error))")
        }
        #expect(log.lines.isEmpty, "\(log.text)")
    }
}
