import ErrorCodesRuntime
import ErrorCodesServer
import Testing

/// A catalog of which one error stands for 400.
private struct DoorError: CatalogError {
    enum Code: Int, ErrorCode {
        case unreadable = 1
        case locked = 2
        case broken = 3

        static let _table = _CodeTable(
            domain: "shop.door",
            typeBase: "https://errors.example.com/door/",
            unexpected: 2,
            rows: """
                1 400 unreadable never notice - Unreadable
                  bare
                2 409 locked never notice - Locked
                3 500 broken never error - Broken
                """
        )
    }

    let code: Code
    var context = ErrorContext()

    init(_ code: Code) { self.code = code }

    func _collect(into parameters: inout _ParameterCollector) -> Int { parameters.end(code.rawValue - 1, context) }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        guard let code = Code(rawValue: ordinal + 1) else { throw .unknownOrdinal(ordinal) }
        var error = Self(code)
        error.context = parameters.context
        return error
    }

    static let _operations = [
        OperationDescription<Self>("enter", "GET", "/doors/{door}", success: [], errors: [])
    ]
}

@Suite("Errors that a call does not declare")
struct UndeclaredErrorTests {
    private func sent(
        _ error: any Error,
        _ responder: ErrorResponder,
        _ operation: AnyOperation?,
        _ treatment: UndeclaredErrors
    ) -> String {
        var responder = responder
        responder.undeclaredErrors = treatment
        let response = responder.response(to: error, for: ErrorRequest(operation: operation))
        return "\(response.status) " + response.log.warnings.joined()
    }

    @Test("a request that cannot be read is no fault of the server's", arguments: [UndeclaredErrors.log, .unexpected])
    func standing(treatment: UndeclaredErrors) {
        let responder = ErrorResponder(DoorError.self)
        let operation = responder.operation(method: "GET", path: "/doors/7")
        let answer = sent(PlainStatus(400), responder, operation, treatment)
        #expect(answer == "400 the operation enter does not declare unreadable")
        #expect(sent(DoorError(.locked), responder, operation, .unexpected) == "500 ")
    }

    @Test("where there is no unexpected error, they are sent and logged")
    func withoutUnexpected() {
        let operation = AnyOperation(OperationDescription<StockError>("count", nil, nil, success: [], errors: []))
        let answer = sent(Fixture.lowStock, ErrorResponder(StockError.self), operation, .unexpected)
        #expect(answer == "409 the operation count does not declare low")
    }

    @Test("a path of calls begins with whole segments of the base")
    func basePath() {
        var responder = ErrorResponder(DoorError.self)
        responder.basePath = "/v1"
        #expect(responder.operation(method: "GET", path: "/v1/doors/7")?.name == "enter")
        #expect(responder.operation(method: "GET", path: "/v1doors/7") == nil)
        #expect(responder.operation(method: "GET", path: "/doors/7") == nil)
    }
}
