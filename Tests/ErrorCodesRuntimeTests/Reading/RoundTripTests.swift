import ErrorCodesRuntime
import Testing

@Suite("Round trips of problems")
struct RoundTripTests {
    /// Unoptimised code takes twenty times as long.
    #if DEBUG
        static let count = 10_000
    #else
        static let count = 100_000
    #endif

    @Test("random problems come back, as bytes and in a response")
    func random() throws {
        var problems = RandomProblem(seed: 9457)
        for index in 0..<Self.count {
            let problem = problems.next()
            let bytes = problem.encoded()
            let response = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: bytes)
            guard response.problem != problem || response.problem.encoded() != bytes else { continue }
            Issue.record("problem \(index) of seed 9457 became another: \(String(decoding: bytes, as: UTF8.self))")
            return
        }
    }

    @Test("a body of 64 MiB is read, one byte more is not")
    func size() {
        let size = 64 << 20
        let text = Array(#"{"title":"T"}"#.utf8)
        var body = [UInt8](repeating: 0x20, count: size - text.count) + text
        let whole = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: body)
        #expect(whole.decodingError == nil)
        #expect(whole.problem == ProblemDetails(title: "T"))
        body.append(0x20)
        let large = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: body)
        #expect(large.decodingError == ProblemDecodingError(kind: .tooLarge, offset: size))
        #expect(large.problem == ProblemDetails(title: "Conflict", status: 409))
        #expect(large.body.count == size + 1)
    }

    /// How deep a body is, and whether it is read.
    static let depths: [(Int, Bool)] = [(512, true), (513, false), (100_000, false)]

    @Test("512 levels are read, 513 are not", arguments: depths)
    func depth(levels: Int, isRead: Bool) {
        let text =
            "{\"a\":" + String(repeating: "[", count: levels - 1) + String(repeating: "]", count: levels - 1) + "}"
        for type in ["application/problem+json", "application/json", "application/vnd.api+json"] {
            let response = Fixture.response(text, type)
            let error = ProblemDecodingError(kind: .tooDeep, offset: 516)
            #expect(response.decodingError == (isRead ? nil : error))
            #expect(response.problem.extensions.isEmpty == !isRead)
        }
    }

    @Test(
        "many members take time in proportion, in every form",
        arguments: [ErrorBodyFormat.problem, .envelope, .jsonAPI]
    )
    func manyMembers(format: ErrorBodyFormat) {
        let members = (0..<20_000).map { "\"m\($0)\":\($0)" }.joined(separator: ",")
        let text =
            switch format {
            case .envelope: "{\"code\":20001,\"data\":{\(members),\"orderID\":\"17\"},\(members)}"
            case .jsonAPI: "{\"errors\":[{\"code\":\"20001\",\"meta\":{\(members),\"orderID\":\"17\"},\(members)}]}"
            default: "{\"code\":20001,\(members),\"orderID\":\"17\",\(members)}"
            }
        let response = Fixture.response(text, format.mediaType)
        #expect(response.format == format)
        #expect(OrderError.decode(response) == .known(.orderInProgress(orderID: "17")))
        #expect(response.problem.extensions.count == 20_002)
    }
}
