import ErrorCodesRuntime
import Testing

@Suite("Forms other than problems")
struct ForeignFormTests {
    /// A body of `application/json`, its form, and the problem that it holds.
    static let envelopes: [(String, ErrorBodyFormat, ProblemDetails)] = [
        (
            #"{"code":20001,"message":"M","data":{"orderID":"17"},"requestId":"r"}"#, .envelope,
            ProblemDetails(
                title: "Conflict",
                status: 409,
                detail: "M",
                extensions: ["code": 20001, "requestId": "r", "orderID": "17"]
            )
        ),
        (
            #"{"code":"x","data":null}"#, .envelope,
            ProblemDetails(title: "Conflict", status: 409, extensions: ["code": "x"])
        ),
        (
            #"{"code":null,"message":null,"data":null,"requestId":null}"#, .envelope,
            ProblemDetails(title: "Conflict", status: 409)
        ),
        (
            #"{"message":1,"code":2,"data":[3],"more":{"a":4}}"#, .envelope,
            ProblemDetails(
                title: "Conflict",
                status: 409,
                extensions: ["code": 2, "message": 1, "data": [3], "more": ["a": 4]]
            )
        ),
        (
            #"{"code":1,"data":{"code":2,"requestId":"s","a":3,"data":4,"status":5},"a":6,"requestId":"r"}"#, .envelope,
            ProblemDetails(
                title: "Conflict",
                status: 409,
                extensions: ["code": 1, "requestId": "r", "a": 3, "data": 4, "status": 5]
            )
        ),
        (#"{"code":1}"#, .problem, ProblemDetails(extensions: ["code": 1])),
        (#"{"message":"M"}"#, .problem, ProblemDetails(extensions: ["message": "M"])),
        (
            #"{"type":"https://example.com/x","code":1,"message":"M"}"#, .problem,
            ProblemDetails(type: "https://example.com/x", extensions: ["code": 1, "message": "M"])
        ),
    ]

    @Test("envelopes", arguments: envelopes)
    func envelope(text: String, format: ErrorBodyFormat, problem: ProblemDetails) {
        let response = Fixture.response(text, "application/json")
        #expect(response.format == format)
        #expect(response.problem == problem)
        #expect(response.body == Array(text.utf8))
    }

    @Test("under the media type of problems there are no envelopes")
    func problemsOnly() {
        let response = Fixture.response(#"{"code":1,"message":"M"}"#)
        #expect(response.format == .problem)
        #expect(response.problem == ProblemDetails(extensions: ["code": 1, "message": "M"]))
    }

    /// A document of `application/vnd.api+json`, and the problem that it holds.
    static let documents: [(String, ErrorBodyFormat, ProblemDetails)] = [
        (
            """
            {"errors":[{"id":"i","links":{"type":"https://example.com/x","about":"https://example.com/y"},\
            "status":"422","code":"20001","title":"T","detail":"D","meta":{"a":1,"id":"mine"}},\
            {"code":"f","detail":"F","source":{"pointer":"/a b/c"},"meta":{"n":2,"code":"m"}},\
            {"code":"g","source":{"pointer":""}},{"source":{"pointer":"x"}},{"source":{"parameter":"q"},"title":"Q"}],\
            "meta":{"requestId":"r"},"jsonapi":{"version":"1.1"}}
            """, .jsonAPI,
            ProblemDetails(
                type: "https://example.com/x",
                title: "T",
                status: 422,
                detail: "D",
                extensions: [
                    "code": "20001", "requestId": "r",
                    "errors": [
                        ["detail": "F", "pointer": "#/a%20b/c", "code": "f", "n": 2], ["pointer": "#", "code": "g"],
                        ["pointer": "x"], ["parameter": "q"],
                    ],
                    "id": "mine", "links": ["type": "https://example.com/x", "about": "https://example.com/y"], "a": 1,
                ]
            )
        ),
        (#"{"errors":[{}]}"#, .jsonAPI, ProblemDetails(title: "Conflict", status: 409)),
        (
            #"{"errors":[{"status":409,"code":7,"title":8,"detail":9,"links":{"type":{"href":"urn:x"}}}]}"#, .jsonAPI,
            ProblemDetails(
                type: "urn:x",
                title: "Conflict",
                status: 409,
                extensions: ["code": 7, "links": ["type": ["href": "urn:x"]]]
            )
        ),
        (
            #"{"errors":[{"status":"999","links":[],"meta":"m"}],"meta":"n"}"#, .jsonAPI,
            ProblemDetails(title: "Conflict", status: 409, extensions: ["links": []])
        ),
        (#"{"errors":[]}"#, .problem, ProblemDetails(extensions: ["errors": []])),
        (#"{"errors":[1]}"#, .problem, ProblemDetails(extensions: ["errors": [1]])),
        (#"{"errors":{}}"#, .problem, ProblemDetails(extensions: ["errors": [:]])),
        (
            #"{"code":1,"message":"M"}"#, .envelope,
            ProblemDetails(title: "Conflict", status: 409, detail: "M", extensions: ["code": 1])
        ),
    ]

    @Test("documents of JSON:API", arguments: documents)
    func document(text: String, format: ErrorBodyFormat, problem: ProblemDetails) {
        let response = Fixture.response(text, "application/vnd.api+json")
        #expect(response.format == format)
        #expect(response.problem == problem)
        #expect(response.body == Array(text.utf8))
    }

    @Test("a status that is none stays out of the problem", arguments: [0, 99, 600])
    func oddStatus(status: Int) {
        for (text, mediaType) in [
            (#"{"code":1,"message":"M"}"#, "application/json"),
            (#"{"errors":[{"detail":"M"}]}"#, "application/vnd.api+json"),
        ] {
            let problem = Fixture.response(text, mediaType, status: status).problem
            #expect(problem.status == nil && problem.title == nil && problem.detail == "M")
        }
    }

    @Test("errors are documents of JSON:API under its media type alone")
    func mediaType() {
        let response = Fixture.response(#"{"errors":[{"title":"T"}]}"#, "application/json")
        #expect(response.problem == ProblemDetails(extensions: ["errors": [["title": "T"]]]))
    }

    /// A code as JSON:API has it, and the error of a catalogue whose codes are integers.
    static let codes: [(JSONValue, OrderError?)] = [
        ("99999", .internalError()), (99999, .internalError()), ("099999", nil), ("+99999", nil), ("99999.0", nil),
        (" 99999", nil), ("12345", nil), ("", nil), ("99999999999999999999", nil),
    ]

    @Test("a code of digits is the integer in JSON:API, and nowhere else", arguments: codes)
    func integerCodes(code: JSONValue, error: OrderError?) {
        let errors: JSONObject = ["errors": [["code": code]]]
        let body = ProblemDetails(extensions: errors).encoded()
        let headers = [HeaderField(name: "Content-Type", value: "application/vnd.api+json")]
        let response = ProblemResponse(status: 500, headers: headers, body: body)
        #expect(
            OrderError.decode(response) == error.map { .known($0) }
                ?? .unknown(UnknownProblem(response.problem, response: response))
        )
        let envelope = Fixture.response(#"{"code":"99999","message":""}"#, "application/json", status: 500)
        #expect(OrderError.decode(envelope) == .unknown(UnknownProblem(envelope.problem, response: envelope)))
    }

    @Test("a code of digits stays a string where the catalogue has strings")
    func stringCodes() {
        let response = Fixture.response(#"{"errors":[{"code":"01007"}]}"#, "application/vnd.api+json", status: 410)
        #expect(StockError.decode(response) == .known(.gone()))
    }

    @Test("an error with odd params is caught by its code in every form")
    func oddParams() {
        let odd: [(String, String)] = [
            (#"{"type":"https://errors.example.com/orders/order-in-progress"}"#, "application/problem+json"),
            (#"{"code":20001,"message":"M"}"#, "application/json"),
            (#"{"errors":[{"code":"20001"}]}"#, "application/vnd.api+json"),
        ]
        for (text, mediaType) in odd {
            let response = Fixture.response(text, mediaType)
            let unknown = UnknownProblem(response.problem, mismatch: .missing("orderID"), response: response)
            #expect(OrderError.decode(response) == .unknown(unknown))
            for error in [unknown, DecodedError<OrderError>.unknown(unknown)] as [any Error] {
                #expect(OrderError.Code.orderInProgress ~= error)
                #expect(!(OrderError.Code.internalError ~= error))
            }
        }
    }
}
