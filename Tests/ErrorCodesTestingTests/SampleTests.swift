import ErrorCodesRuntime
import ErrorCodesServer
import ErrorCodesTesting
import Testing

@Suite("Samples of errors")
struct SampleTests {
    @Test("one of each code, with the spec's examples, or values by type and name")
    func values() {
        #expect(OrderError.samples.map(\.code) == Array(OrderError.Code.allCases))
        #expect(StockError.samples.map(\.code) == Array(StockError.Code.allCases))
        let queued = OrderError.sample(of: .queued)
        #expect(
            queued.parameters.map { "\($0.name): \($0.value)" } == [
                "position: 1", "eta: 1.5s", "id: 01234567-89ab-4cde-8f01-23456789abcd", "tags: a, b", "level: high",
                "mail: e_mail",
            ]
        )
        let scheduled = OrderError.sample(of: .scheduled)
        #expect(
            scheduled.parameters.map { "\($0.name): \($0.value)" } == [
                "at: 2030-01-01T00:00:00Z", "until: 2030-01-01T00:00:00Z", "rates: 0.5",
                "links: https://example.com/links", "next: https://example.com/next", "share: 0.5", "isFinal: true",
            ]
        )
    }

    @Test("an error with fields has each violation")
    func fields() {
        let names = OrderError.sample(of: .validationFailed).parameters.fieldErrors.map(\.name)
        #expect(names == ["invalid-format", "out-of-range", "taken", "numbered"])
    }

    @Test("of a struct too, by the types of its table")
    func structLayout() {
        let low = StockError.sample(of: .low)
        #expect(
            low.parameters.map { "\($0.name): \($0.value)" } == [
                "sku: A-1", "left: 1", "until: 2030-01-01T00:00:00Z", "wait: 30s", "owner: owned_by",
                "ids: f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "level: high", "share: 0.5", "isFinal: true",
                "site: https://example.com/site",
            ]
        )
    }

    @Test("come back from a response as they went there")
    func roundTrip() {
        for error in OrderError.samples {
            let sent = ErrorResponder(OrderError.self).response(to: error, for: ErrorRequest())
            expectError(error, in: ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body))
        }
        for error in StockError.samples {
            let sent = ErrorResponder(StockError.self).response(to: error, for: ErrorRequest())
            expectError(error, in: ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body))
        }
    }
}

@Suite("Expectations on responses")
struct ErrorExpectationTests {
    private func response(to error: OrderError, status: Int? = nil) -> ProblemResponse {
        let sent = ErrorResponder(OrderError.self).response(to: error, for: ErrorRequest())
        return ProblemResponse(status: status ?? sent.status, headers: sent.headers, body: sent.body)
    }

    @Test("say everything that is different")
    func differences() {
        let response = response(to: .orderInProgress(orderID: "17"), status: 500)
        #expect(
            response.differences(from: OrderError.orderInProgress(orderID: "18")) == [
                "the status is 500, not 409", "the param orderID is \"17\", not \"18\"",
            ]
        )
        #expect(
            response.differences(from: .internalError, of: OrderError.self) == [
                "the error is order-in-progress, not internal-error"
            ]
        )
        let foreign = ProblemResponse(status: 404, headers: [], body: [])
        #expect(
            foreign.differences(from: .internalError, of: OrderError.self) == [
                "the status is 404, not 500",
                "the catalog does not know the error, which should be internal-error: "
                    + "unknown problem: about:blank 404 Not Found",
            ]
        )
    }

    @Test("fail with these sentences and the body")
    func issue() {
        let response = response(to: .orderInProgress(orderID: "17"))
        withKnownIssue {
            expectError(OrderError.self, .internalError, in: response)
        } matching: { issue in
            let text = issue.comments.map(\.rawValue).joined()
            return text.hasPrefix(
                "the status is 409, not 500\nthe error is order-in-progress, not internal-error\nthe body is {"
            )
        }
        expectError(OrderError.orderInProgress(orderID: "17"), in: response)
    }
}

@Suite("Codes that tests produce")
struct CodeCoverageTests {
    @Test("the others are missing, but for deprecated ones")
    func missing() {
        let coverage = CodeCoverage(OrderError.self)
        #expect(coverage.covered == [])
        #expect(coverage.missing == OrderError.Code.allCases.filter { $0.deprecation == nil })
        for error in OrderError.samples where error.code != .queued {
            let sent = ErrorResponder(OrderError.self).response(to: error, for: ErrorRequest())
            coverage.record(ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body))
        }
        #expect(coverage.missing == [.queued])
        coverage.record(OrderError.decode(ProblemDetails(OrderError.sample(of: .queued))))
        coverage.record(CancellationError())
        #expect(coverage.missing == [])
        #expect(coverage.covered == Array(OrderError.Code.allCases))
    }
}
