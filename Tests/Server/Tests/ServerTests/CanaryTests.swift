import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Hummingbird
import NIOCore
import TestCatalog
import Testing

/// What a client must not see is not in the bytes on the socket, in whichever form they come.
@Suite struct CanaryTests {
    private static let internalValue = "CANARY-internal"
    private static let cause = "CANARY-cause"

    private static let forms = ["application/problem+json", "application/json", "application/vnd.api+json"]

    /// Throws the error and gives the bytes of the response in each form, and the log.
    private static func received(_ handler: @escaping ErrorCase.Handler) async throws -> (
        answers: [String], log: String
    ) {
        let router = Router(context: BasicRequestContext.self)
        var responder = ErrorCase.threeForms
        responder.errorCodeHeader = "X-Error-Code"
        responder.requestIDHeader = "X-Request-Id"
        router.add(middleware: ErrorCodesMiddleware(responder))
        router.post("fails", use: handler)
        let log = CapturedLog()
        let answers = try await LoopbackServer.run(router, log: log) { port in
            var answers: [String] = []
            for form in forms {
                let request = """
                    POST /fails HTTP/1.1\r\nHost: a\r\nAccept: \(form)\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc
                    """
                let bytes = try await RawExchange.send(request, port: port)
                let response = try #require(RawResponse(bytes))
                #expect(response.values("Content-Type") == [form])
                try BodyArchive.keep(response.body, mediaType: form)
                answers.append(String(decoding: bytes, as: UTF8.self))
            }
            return answers
        }
        return (answers, log.text)
    }

    @Test(arguments: UnexpectedError.all)
    func unexpectedErrorsStay(_ error: UnexpectedError) async throws {
        let (answers, log) = try await Self.received { _, _ in throw error.make() }
        for answer in answers {
            #expect(!answer.contains("CANARY"))
            #expect(!answer.contains("X-Injected"))
            #expect(!answer.contains("raw text"))
        }
        #expect(log.contains(UnexpectedError.canary) == error.isLogged || log.contains("WithRawText.canary"))
        #expect(!log.contains(Guarded.token))
        #expect(!log.contains(TestCatalog.customer))
        #expect(!log.contains("\nX-Injected"))
    }

    @Test func errorsWithinAStreamStay() async throws {
        struct Lost: Error { var text: String }
        let (answers, log) = try await Self.received { request, _ in
            for try await part in request.body where part.readableBytes > 0 { throw Lost(text: UnexpectedError.canary) }
            return Response(status: .ok)
        }
        #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 500 ") && !$0.contains("CANARY") })
        #expect(log.contains(UnexpectedError.canary))
    }

    @Test func guardedValuesAndCausesStay() async throws {
        let (answers, log) = try await Self.received { _, _ in
            throw ShopError.orderInProgress(
                orderID: "A-1",
                customer: TestCatalog.customer,
                shard: Self.internalValue,
                token: Guarded.token
            ).caused(by: StockLevelError(text: Self.cause))
        }
        #expect(answers.allSatisfy { $0.hasPrefix("HTTP/1.1 409 ") && !$0.contains("CANARY") })
        #expect(answers.allSatisfy { $0.contains(TestCatalog.customer) && $0.contains("Cache-Control: no-store\r\n") })
        #expect(log.contains(Self.internalValue))
        #expect(log.contains(Self.cause))
        #expect(!log.contains(Guarded.token))
        #expect(!log.contains(TestCatalog.customer))
    }

    @Test func personalValuesOfFieldsStayOutOfTheLog() async throws {
        let (answers, log) = try await Self.received { _, _ in throw TestCatalog.sample(.validationFailed) }
        #expect(answers.allSatisfy { $0.contains(TestCatalog.customer) && $0.contains("Cache-Control: no-store\r\n") })
        #expect(log.contains("validation-failed"))
        #expect(!log.contains(TestCatalog.customer))
    }

    @Test func guardedValuesOfTranslatedErrorsStay() async throws {
        let router = Router(context: BasicRequestContext.self)
        let responder = ErrorResponder(ShopError.self) { error in
            ShopError.brokenStorage(volume: Self.internalValue).caused(by: error)
        }
        router.add(middleware: ErrorCodesMiddleware(responder))
        router.get("fails") { _, _ -> Response in throw StockLevelError(text: Self.cause) }
        let log = CapturedLog()
        let bytes = try await LoopbackServer.run(router, log: log) { port in
            try await RawExchange.send("GET /fails HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", port: port)
        }
        #expect(!String(decoding: bytes, as: UTF8.self).contains("CANARY"))
        #expect(log.text.contains(Self.internalValue))
        #expect(log.text.contains(Self.cause))
    }
}
