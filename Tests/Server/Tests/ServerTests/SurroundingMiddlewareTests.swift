import ErrorCodesHummingbird
import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import InMemoryTracing
import Metrics
import MetricsTestKit
import NIOCore
import TestCatalog
import Testing
import Tracing

/// What the middleware around ours sees of errors: their status, and nothing that was thrown.
@Suite struct SurroundingMiddlewareTests {
    private static let shard = "canary-shard"
    private static let token = "canary-token"
    private static let cause = "canary-cause"

    private static func router() -> Router<BasicRequestContext> {
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: MetricsMiddleware())
        router.add(
            middleware: CORSMiddleware(
                allowOrigin: .originBased,
                allowCredentials: true,
                exposedHeaders: ["Retry-After"]
            )
        )
        router.add(middleware: TracingMiddleware())
        router.add(middleware: ErrorCodesMiddleware(ErrorCase.threeForms))
        router.get("orders") { _, _ -> Response in
            throw ShopError.orderInProgress(orderID: "A-1", customer: TestCatalog.customer, shard: shard, token: token)
                .caused(by: StockLevelError(text: cause))
        }
        router.get("broken") { _, _ -> Response in throw StockLevelError(text: cause) }
        router.get("forbidden") { _, _ -> Response in throw HTTPError(.forbidden, message: cause) }
        router.get("well") { _, _ in Response(status: .ok) }
        return router
    }

    private struct Observation {
        var response: TestResponse
        var metrics: TestMetrics
        var spans: [FinishedInMemorySpan]
    }

    private static func observe(_ path: String, _ setup: CaseTests.Setup) async throws -> Observation {
        let metrics = TestMetrics()
        let tracer = InMemoryTracer()
        let log = CapturedLog()
        let response = try await withMetricsFactory(metrics) {
            try await withTracer(tracer) {
                let application = Application(router: router(), logger: log.logger)
                return try await application.test(setup.testing) { client in
                    try await client.execute(uri: path, method: .get, headers: [.origin: "https://example.com"])
                }
            }
        }
        return Observation(response: response, metrics: metrics, spans: tracer.finishedSpans)
    }

    @Test(arguments: CaseTests.Setup.allCases, [("/orders", 409), ("/broken", 500), ("/forbidden", 403), ("/x", 404)])
    func crossOriginFieldsStandOnErrors(_ setup: CaseTests.Setup, _ failure: (path: String, status: Int)) async throws {
        let response = try await Self.observe(failure.path, setup).response
        #expect(response.status.code == failure.status)
        #expect(response.headers[values: .accessControlAllowOrigin] == ["https://example.com"])
        #expect(response.headers[values: .accessControlAllowCredentials] == ["true"])
        #expect(response.headers[values: .vary] == ["Accept", "Origin"])
        #expect(response.headers[values: .contentType] == ["application/problem+json"])
        #expect(response.headers[.contentLength] == String(response.body.readableBytes))
    }

    @Test(arguments: CaseTests.Setup.allCases, [("/orders", "409"), ("/broken", "500"), ("/forbidden", "403")])
    func errorsAreCountedByTheirStatus(_ setup: CaseTests.Setup, _ failure: (path: String, status: String)) async throws
    {
        let metrics = try await Self.observe(failure.path, setup).metrics
        let place = [("http.route", failure.path), ("http.request.method", "GET")]
        let requests = try metrics.expectCounter("hb.requests", place + [("http.response.status_code", failure.status)])
        let errors = try metrics.expectCounter("hb.request.errors", place + [("error.type", failure.status)])
        #expect(requests.values == [1])
        #expect(errors.values == [1])
        #expect(metrics.counters(label: "hb.requests").count == 1)
    }

    @Test(arguments: CaseTests.Setup.allCases, [("/orders", 409), ("/broken", 500), ("/forbidden", 403)])
    func spansShowStatusAndNothingThatWasThrown(
        _ setup: CaseTests.Setup,
        _ failure: (path: String, status: Int)
    ) async throws {
        let span = try #require(try await Self.observe(failure.path, setup).spans.first)
        #expect(span.attributes.get("http.response.status_code") == SpanAttribute.int64(Int64(failure.status)))
        #expect(span.attributes.get("http.route") == SpanAttribute.string(failure.path))
        #expect(span.status?.code == (failure.status >= 500 ? .error : nil))
        #expect(span.errors.count == 1)
        for recorded in span.errors {
            var dumped = ""
            dump(recorded.error, to: &dumped)
            let texts = [String(describing: recorded.error), String(reflecting: recorded.error), dumped]
            for canary in [Self.shard, Self.token, Self.cause, TestCatalog.customer] {
                #expect(!texts.contains { $0.contains(canary) }, "\(canary) is in \(texts)")
            }
        }
    }

    @Test(arguments: [
        ("/orders", "order-in-progress (HTTP 409)"), ("/broken", "_OTHER (HTTP 500)"),
        ("/forbidden", "_OTHER (HTTP 403)"),
    ])
    func recordedErrorsHaveOneOfFewTexts(_ failure: (path: String, text: String)) async throws {
        let span = try #require(try await Self.observe(failure.path, .router).spans.first)
        #expect(span.errors.map { String(describing: $0.error) } == [failure.text])
        #expect(span.errors.map { String(reflecting: $0.error) } == [failure.text])
    }
}
