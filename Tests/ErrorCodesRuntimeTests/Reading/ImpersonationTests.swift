import ErrorCodesRuntime
import Testing

@Suite("Errors of other services")
struct ImpersonationTests {
    /// A status, a media type and a body, and whether a client of the order service knows the error.
    static let answers: [(Int, String, String, Bool)] = [
        (500, "application/json", #"{"code":99999,"message":"M"}"#, true),
        (502, "application/json", #"{"code":99999,"message":"M"}"#, false),
        (502, "application/json", #"{"code":10002,"message":"M","data":{"errors":[]}}"#, false),
        (500, "application/problem+json", #"{"code":99999}"#, true),
        (500, "application/problem+json", #"{"type":"about:blank","code":99999}"#, true),
        (500, "application/problem+json", #"{"type":17,"code":99999}"#, true),
        (503, "application/problem+json", #"{"code":99999}"#, false),
        // The status of the response counts, and not what the body says of it.
        (503, "application/problem+json", #"{"code":99999,"status":500}"#, false),
        (500, "application/problem+json", #"{"code":99999,"status":503}"#, true),
        (500, "application/problem+json", #"{"type":"https://errors.example.com/orders/other","code":99999}"#, false),
        (500, "application/json", #"{"type":"https://errors.example.com/orders/other","code":99999}"#, false),
        (200, "application/problem+json", #"{"type":"https://errors.example.com/orders/internal-error"}"#, true),
        (500, "application/vnd.api+json", #"{"errors":[{"code":"99999"}]}"#, true),
        (502, "application/vnd.api+json", #"{"errors":[{"code":"99999","status":"500"}]}"#, false),
        (500, "application/vnd.api+json", #"{"errors":[{"code":"99999","status":"502"}]}"#, true),
        (
            500, "application/vnd.api+json",
            #"{"errors":[{"code":"99999","links":{"type":"https://errors.example.com/stock/gone"}}]}"#, false
        ),
        (
            502, "application/vnd.api+json",
            #"{"errors":[{"links":{"type":"https://errors.example.com/orders/internal-error"}}]}"#, true
        ),
    ]

    @Test("an error is known by its type, or by its code and status", arguments: answers)
    func recognition(status: Int, mediaType: String, text: String, isKnown: Bool) {
        let response = Fixture.response(text, mediaType, status: status)
        let unknown = UnknownProblem(response.problem, response: response)
        #expect(OrderError.decode(response) == (isKnown ? .known(.internalError()) : .unknown(unknown)))
        #expect((OrderError.Code.internalError ~= OrderError.decode(response)) == isKnown)
        #expect((OrderError.Code.internalError ~= unknown) == isKnown)
        #expect(!(OrderError.Code.validationFailed ~= unknown))
    }

    /// Problems without type and code, which a catalog must take for none of its errors.
    @Test("a problem that says nothing is no error of a catalog", arguments: ["{}", #"{"type":"about:blank"}"#])
    func silent(text: String) {
        for status in [400, 401, 409, 422, 500, 503] {
            let response = Fixture.response(text, status: status)
            #expect(OrderError.decode(response) == .unknown(UnknownProblem(response.problem, response: response)))
        }
    }
}
