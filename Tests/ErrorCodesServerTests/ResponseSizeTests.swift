@testable import ErrorCodesRuntime
@testable import ErrorCodesServer
import Testing

@Suite("The size of responses and of lines in a log")
struct ResponseSizeTests {
    private static func invalid(_ pointers: [JSONPointer]) -> OrderError {
        .validationFailed(errors: pointers.map { FieldError(.numbered, at: $0) })
    }

    private static func pointers(_ count: Int, size: Int = 2) -> [JSONPointer] {
        let name = String(repeating: "a", count: size - 1)
        return Array(repeating: JSONPointer([.init(name)]), count: count)
    }

    /// Pointers of errors per field, and how many of them a body shows.
    static let bodies: [([JSONPointer], Int)] = [
        (pointers(100), 100), (pointers(101), 100), (pointers(5_401), 100), (pointers(16, size: 1_024), 16),
        (pointers(17, size: 1_024), 16), (pointers(2, size: 16_385), 1), (pointers(1, size: 100_000), 1),
        (pointers(1, size: 16_384) + [.root], 2), (pointers(1, size: 16_384) + pointers(1), 1),
        // None is shown behind one that is not, so that those are the first ones.
        (pointers(1) + pointers(1, size: 16_384) + [.root], 1),
        // What counts is what is sent: each of these letters takes six bytes of a fragment.
        (Array(repeating: JSONPointer([.init(String(repeating: "\u{E9}", count: 170))]), count: 17), 16),
    ]

    @Test("a body shows the first errors per field, and says how many it does not", arguments: bodies)
    func body(pointers: [JSONPointer], shown: Int) {
        let error = Self.invalid(pointers)
        for format in FormRoundTripTests.formats {
            let response = ErrorResponder(OrderError.self, formats: [format]).response(to: error, for: ErrorRequest())
            let received = response.received
            #expect(OrderError.decode(received) == .known(Self.invalid(Array(pointers.prefix(shown)))))
            #expect(received.problem.omittedErrorCount == pointers.count - shown)
            let member: JSONValue? = shown < pointers.count ? .integer(pointers.count - shown) : nil
            #expect(received.problem.extensions["omittedErrors"] == member)
        }
        #expect(error.encodedProblem() == ProblemDetails(error).encoded())
        #expect(error.parameters.fieldErrors.count == pointers.count)
    }

    @Test("errors of two lists count together")
    func twoLists() {
        let fields = Array(repeating: FieldError(HostileError.Field.silent, at: "/a"), count: 60)
        let error = HostileError.fieldsFirst(fields, "", fields, 0, .zero)
        let problem = ProblemDetails(error)
        #expect(problem.omittedErrorCount == 20)
        #expect(error.encodedProblem() == problem.encoded())
    }

    @Test("5,401 errors per field make a small response and a short line")
    func hostileRequest() {
        let pointers = (0..<5_401).map { JSONPointer(["items", .init($0)]) }
        let response = ErrorResponder(OrderError.self).response(to: Self.invalid(pointers), for: ErrorRequest())
        #expect(response.body.count < 8_192)
        let shown = (0..<10).map { "#/items/\($0) numbered" }.joined(separator: ", ")
        #expect(response.log.message == "validation-failed (10002): Validation failed [\(shown) and 5391 more]")
    }

    /// Pointers of errors per field, and how many of them a line shows.
    static let lines: [([JSONPointer], Int)] = [
        (pointers(10), 10), (pointers(11), 10), (pointers(2, size: 512), 2), (pointers(3, size: 512), 2),
        (pointers(2, size: 2_000), 1),
    ]

    @Test("a line shows the first errors per field", arguments: lines)
    func line(pointers: [JSONPointer], shown: Int) {
        let rest = pointers.count - shown
        let fields = pointers.prefix(shown).map { "\($0) numbered" }.joined(separator: ", ")
        let text = "[" + fields + (rest > 0 ? " and \(rest) more" : "") + "]"
        #expect(Self.invalid(pointers).parameters.description == text)
    }

    /// A text, and the line that it makes.
    static let texts: [(String, String)] = [
        (String(repeating: "a", count: 8_192), String(repeating: "a", count: 8_192)),
        (String(repeating: "a", count: 8_193), String(repeating: "a", count: 8_183) + "\u{2026} [cut]"),
        (String(repeating: "\u{E9}", count: 4_097), String(repeating: "\u{E9}", count: 4_091) + "\u{2026} [cut]"),
        (String(repeating: "a", count: 8_187) + "\n", String(repeating: "a", count: 8_187) + #"\u{A}"#),
        (String(repeating: "a", count: 8_188) + "\n", String(repeating: "a", count: 8_183) + "\u{2026} [cut]"),
        (
            String(repeating: "e\u{301}", count: 1_000_000),
            String(repeating: "e\u{301}", count: 2_727) + "e\u{2026} [cut]"
        ),
    ]

    @Test("a line of the log is cut where it is too long", arguments: texts)
    func cut(text: String, line: String) {
        let response = ErrorResponder(OrderError.self).response(ofStatus: 404, detail: text, for: ErrorRequest())
        #expect(Array(response.log.message.unicodeScalars) == Array(line.unicodeScalars))
    }

    private struct Long: Error, CustomStringConvertible { var description = String(repeating: "x", count: 1 << 20) }

    @Test("whatever an unexpected error, a cause or a param says")
    func everyLine() {
        let responder = ErrorResponder(OrderError.self)
        let long = String(repeating: "x", count: 1 << 20)
        let errors: [any Error] = [
            Long(), OrderError.internalError().caused(by: Long()), OrderError.orderInProgress(orderID: long),
        ]
        for error in errors {
            let message = responder.response(to: error, for: ErrorRequest()).log.message
            #expect(message.utf8.count == 8_192 && message.hasSuffix("x\u{2026} [cut]"))
        }
    }

    @Test("the names of dropped fields are few and short")
    func droppedNames() {
        let headers = (0..<100).map { HeaderField(name: "\($0) " + String(repeating: "x", count: 10_000), value: "") }
        let error = OrderError.internalError().withContext { $0.occurrence.headers = headers }
        let dropped = ErrorResponder(OrderError.self).response(to: error, for: ErrorRequest()).log.droppedHeaders
        #expect(dropped == (0..<16).map { String(("\($0) " + String(repeating: "x", count: 64)).prefix(64)) })
    }
}
