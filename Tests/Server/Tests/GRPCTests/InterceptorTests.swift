import ErrorCodesGRPC
import ErrorCodesMessages
import ErrorCodesRuntime
import ErrorCodesServer
import GRPCCore
import GRPCProtobuf
import Logging
import OrderCatalog
import TestCatalog
import Testing

/// What the interceptor answers and logs, without a network.
@Suite struct InterceptorTests {
    private struct Lost: Error { var text = "CANARY-lost" }

    private let log = CapturedLog()

    private var interceptor: ErrorCodesInterceptor { ErrorCodesInterceptor(OrderError.self, logger: log.logger) }

    /// What is answered to what a handler throws.
    private static func answer(
        _ interceptors: [any ServerInterceptor],
        metadata: Metadata = [:],
        cancelled: Bool = false,
        method: String = "createOrder",
        _ handler: @Sendable @escaping () async throws -> Void
    ) async throws -> RPCError {
        let context = ServerContext(
            descriptor: MethodDescriptor(fullyQualifiedService: "shop.orders.Orders", method: method),
            remotePeer: "in-process:1",
            localPeer: "in-process:2",
            cancellation: ServerContext.RPCCancellationHandle()
        )
        if cancelled { context.cancellation.cancel() }
        let none = AsyncThrowingStream<String, any Error> { $0.finish() }
        let request = StreamingServerRequest(metadata: metadata, messages: RPCAsyncSequence(wrapping: none))
        let response = try await Self.intercept(request, context, interceptors[...], handler)
        guard case .failure(let error) = response.accepted else { throw Lost(text: "nothing was thrown") }
        return error
    }

    /// The interceptors around one another, as the server calls them.
    private static func intercept(
        _ request: StreamingServerRequest<String>,
        _ context: ServerContext,
        _ interceptors: ArraySlice<any ServerInterceptor>,
        _ handler: @Sendable @escaping () async throws -> Void
    ) async throws -> StreamingServerResponse<String> {
        guard let first = interceptors.first else {
            try await handler()
            return StreamingServerResponse(single: ServerResponse(message: "done"))
        }
        let others = interceptors.dropFirst()
        do {
            return try await first.intercept(request: request, context: context) {
                try await intercept($0, $1, others, handler)
            }
        } catch let error as RPCError {
            return StreamingServerResponse(error: error)
        } catch let error as any RPCErrorConvertible {
            return StreamingServerResponse(error: RPCError(error))
        } catch {
            return StreamingServerResponse(error: RPCError(code: .unknown, message: "", cause: error))
        }
    }

    private struct Passing: ServerInterceptor {
        func intercept<Input: Sendable, Output: Sendable>(
            request: StreamingServerRequest<Input>,
            context: ServerContext,
            next:
                @Sendable (
                    _ request: StreamingServerRequest<Input>,
                    _ context: ServerContext
                ) async throws -> StreamingServerResponse<Output>
        ) async throws -> StreamingServerResponse<Output> {
            try await next(request, context)
        }
    }

    /// What one line of the log shows.
    private func line(_ number: Int = 0) throws -> CapturedLog.Line {
        try #require(log.lines.count > number ? log.lines[number] : nil)
    }

    @Test func anErrorOfTheCatalogIsAnsweredAndLogged() async throws {
        let error = try await Self.answer([interceptor], metadata: ["x-request-id": "request-1"]) {
            throw OrderError.orderInProgress(orderID: "A-1")
        }
        #expect(OrderError.decode(error) == .known(.orderInProgress(orderID: "A-1")))
        #expect(OrderError.decode(error).requestID == "request-1")
        let line = try line()
        #expect(line.level == .notice && log.lines.count == 1)
        #expect(line.message.hasPrefix("order-in-progress (20001)"))
        #expect(
            line.metadata == [
                "error.type": "order-in-progress", "error.code": "20001", "error.domain": "shop.orders",
                "error.parameters.orderID": "A-1", "rpc.grpc.status_code": "10",
                "rpc.method": "shop.orders.Orders/createOrder",
            ]
        )
    }

    @Test func anErrorThatAnotherInterceptorWrappedIsKnown() async throws {
        let error = try await Self.answer([interceptor, Passing(), Passing()]) {
            throw OrderError.orderInProgress(orderID: "A-1")
        }
        #expect(OrderError.decode(error) == .known(.orderInProgress(orderID: "A-1")))
    }

    @Test func anErrorIsAnsweredOnce() async throws {
        let error = try await Self.answer([ErrorCodesInterceptor(ShopError.self, logger: log.logger), interceptor]) {
            throw OrderError.orderInProgress(orderID: "A-1")
        }
        #expect(OrderError.decode(error) == .known(.orderInProgress(orderID: "A-1")))
        #expect(log.lines.count == 1)
    }

    /// Neither the status nor what prints it has a word of the original; the log has.
    @Test func anUnexpectedErrorDisclosesNothing() async throws {
        for wrappers in [[], [Passing() as any ServerInterceptor]] {
            let error = try await Self.answer([interceptor] + wrappers) { throw Lost() }
            #expect(OrderError.decode(error) == .known(.internalError()))
            #expect(error.code == .internalError)
            let bytes = error.metadata[binaryValues: "grpc-status-details-bin"].flatMap { $0 }
            let texts = [String(decoding: bytes, as: UTF8.self), error.message, "\(error)", "\(error.metadata)"]
            #expect(texts.allSatisfy { !$0.contains("CANARY") }, "\(texts)")
        }
        #expect(log.lines.count == 2 && log.lines.allSatisfy { $0.level == .error && $0.message.contains("CANARY") })
        #expect(log.lines.allSatisfy { $0.metadata["error.type"] == "_OTHER" })
    }

    @Test func anErrorOfAnotherCatalogIsUnexpected() async throws {
        let foreign = StockError.soldOut(article: "CANARY-tea")
        let error = try await Self.answer([interceptor]) { throw foreign }
        #expect(OrderError.decode(error) == .known(.internalError()))
        let received = OrderError.received(RPCError(GoogleRPCStatus(foreign)))
        let again = try await Self.answer([interceptor]) { throw received }
        #expect(OrderError.decode(again) == .known(.internalError()))
    }

    /// Its message may be that of a service that the server asked.
    @Test func anErrorOfGRPCIsItsCode() async throws {
        let canary: Metadata = ["x-canary": "CANARY"]
        let error = try await Self.answer([interceptor]) {
            throw RPCError(code: .unauthenticated, message: "CANARY", metadata: canary)
        }
        #expect(error == RPCError(code: .unauthenticated, message: "Unauthorized"))
        let status = try await Self.answer([interceptor]) {
            throw GoogleRPCStatus(code: .permissionDenied, message: "CANARY", details: .help(links: []))
        }
        #expect(status == RPCError(code: .permissionDenied, message: "Forbidden"))
        #expect(log.text.contains("CANARY"))
        // The spec's `statuses` names one for 404, and 500 is unexpected.
        let missing = try await Self.answer([interceptor]) { throw RPCError(code: .notFound, message: "CANARY") }
        #expect(OrderError.decode(missing) == .known(.routeNotFound()))
        let lost = try await Self.answer([interceptor]) { throw RPCError(code: .dataLoss, message: "CANARY") }
        #expect(OrderError.decode(lost) == .known(.internalError()))
    }

    @Test func anErrorWithoutACatalogsIsTheCodeAlone() async throws {
        let error = try await Self.answer([ErrorCodesInterceptor(StockError.self, logger: log.logger)]) { throw Lost() }
        #expect(error == RPCError(code: .internalError, message: "Internal Server Error"))
        #expect(!"\(error)".contains("CANARY") && log.text.contains("CANARY"))
    }

    @Test func cancellationPassesOnlyWhereTheRPCIsCancelled() async throws {
        let error = try await Self.answer([interceptor], cancelled: true) { throw CancellationError() }
        #expect(error.code == .cancelled && log.lines.isEmpty)
        let own = try await Self.answer([interceptor]) { throw CancellationError() }
        #expect(OrderError.decode(own) == .known(.internalError()) && log.lines.count == 1)
        // What the catalog declares is said all the same.
        let declared = try await Self.answer([interceptor], cancelled: true) { throw OrderError.routeNotFound() }
        #expect(OrderError.decode(declared) == .known(.routeNotFound()))
    }

    @Test func anErrorThatTheCallDoesNotDeclareIsLoggedAsSuch() async throws {
        for method in ["createOrder", "CreateOrder"] {
            let log = CapturedLog()
            let interceptor = ErrorCodesInterceptor(ShopError.self, logger: log.logger)
            let error = try await Self.answer([interceptor], method: method) { throw ShopError.gone() }
            #expect(ShopError.decode(error) == .known(.gone()))
            #expect(log.lines.map(\.message).last == "the operation createOrder does not declare gone")
        }
        var responder = ErrorResponder(ShopError.self)
        responder.undeclaredErrors = .unexpected
        let interceptor = ErrorCodesInterceptor(responder, logger: log.logger)
        let error = try await Self.answer([interceptor]) { throw ShopError.gone() }
        #expect(ShopError.decode(error) == .known(.internalError()))
    }

    @Test func textsAreInTheLanguageOfTheClient() async throws {
        let interceptor = interceptor.texts(from: MessageResolver())
        for (languages, text, language) in [
            ("en", "We cannot find the order A-1.", "en"), ("zh-Hans, en;q=0.5", "找不到订单 A-1。", "zh-Hans"),
        ] {
            let error = try await Self.answer([interceptor], metadata: ["accept-language": "\(languages)"]) {
                throw OrderError.orderNotFound(orderID: "A-1")
            }
            let message = OrderError.decode(error).message
            #expect(message?.language == language)
            if language == "en" { #expect(message?.text == text) }
        }
    }

    @Test func whatIsTooLargeIsNamedInTheLog() async throws {
        let error = try await Self.answer([interceptor]) {
            throw OrderError.orderNotFound(orderID: String(repeating: "A", count: 9_000))
        }
        #expect(error.metadata[binaryValues: "grpc-status-details-bin"].allSatisfy { $0.count <= 4_608 })
        #expect(log.lines.map(\.message).last?.hasSuffix(": orderID") == true)
    }
}
