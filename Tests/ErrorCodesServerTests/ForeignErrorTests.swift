import ErrorCodesRuntime
import ErrorCodesServer
import Testing

@Suite("Errors of another catalog")
struct ForeignErrorTests {
    private func response(to error: any Error, from responder: ErrorResponder) -> ErrorResponse {
        responder.response(to: error, for: ErrorRequest())
    }

    @Test("are unexpected: neither status nor detail of what a service said gets to a client")
    func notAdmitted() {
        let response = response(to: Fixture.lowStock, from: ErrorResponder(OrderError.self))
        let expected = self.response(to: OrderError.internalError(), from: ErrorResponder(OrderError.self))
        #expect(response.status == 500)
        #expect(response.body == expected.body)
        #expect(response.headers == expected.headers)
    }

    @Test("are sent as they are where their catalog is admitted")
    func admitted() {
        let response = response(
            to: Fixture.lowStock,
            from: ErrorResponder(OrderError.self, admitting: StockError.self)
        )
        let own = self.response(to: Fixture.lowStock, from: ErrorResponder(StockError.self))
        #expect(response.status == 409)
        #expect(response.body == own.body)
    }
}
