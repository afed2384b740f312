import ErrorCodesRuntime
import ErrorCodesServer
import Testing

@Suite("What a log may see of a response")
struct ResponseRedactionTests {
    /// Everything that holds the personal address `ada@example.com`.
    static let holders: [any Sendable] = {
        let headers = [HeaderField(name: "X-Customer", value: "ada@example.com")]
        let message = LocalizedMessage(text: "Dear ada@example.com", language: "en")
        let occurred = Fixture.queued.withContext {
            $0.occurrence = ErrorOccurrence(headers: headers, message: message)
        }
        let responder = ErrorResponder(OrderError.self, formats: [.jsonAPI])
        let response = responder.response(to: occurred, for: ErrorRequest())
        let received = ProblemResponse(status: 503, headers: response.headers, body: response.body)
        return [
            response, response.log, responder.resolution(of: occurred), received, received.headers,
            OrderError.decode(received),
            responder.response(ofStatus: 404, detail: nil, headers: headers, for: ErrorRequest()),
        ] as [any Sendable]
    }()

    @Test("neither printing, reflecting nor dumping leaks", arguments: holders.indices)
    func leaks(index: Int) {
        let holder = Self.holders[index]
        var dumped = ""
        dump(holder, to: &dumped)
        for text in [String(describing: holder), String(reflecting: holder), dumped] {
            #expect(!text.contains("ada"), "\(type(of: holder)) leaks: \(text)")
        }
    }
}
