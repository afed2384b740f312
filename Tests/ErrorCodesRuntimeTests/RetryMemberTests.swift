import ErrorCodesRuntime
import Testing

@Suite("The member retryAfter, by the short way")
struct RetryMemberTests {
    /// Errors, and the number of seconds that their bodies name.
    static let errors: [(WaitError, Int?)] = [
        (.integer(30), 30), (.integer(0), 0), (.integer(.max), .max), (.integer(-1), 11), (.optional(7), 7),
        (.optional(nil), 11), (.duration(.milliseconds(1_001)), 2), (.duration(.seconds(-5)), 0),
        (.duration(.seconds(Int64.max)), .max), (.instant(DateTime(secondsSinceEpoch: 784_111_777)), nil),
        (.instant(DateTime(secondsSinceEpoch: -.infinity)), nil), (.text("30"), 30), (.text("soon"), 11),
        (.text("3\n0"), 11), (.list(["30"]), 30), (.list(["1", "2"]), 11), (.double(30), 11), (.double(.nan), 11),
        (.mixed(5), 15), (.mixed(-5), 11), (.twice(1, 2), 2), (.twice(1, -2), 1), (.fixed, 900), (.dated, nil),
        (.unreadable, 11), (.unnamed, 11),
    ]

    @Test("is what the response's header field says", arguments: errors)
    func member(error: WaitError, seconds: Int?) {
        let problem = ProblemDetails(error)
        #expect(problem.extensions["retryAfter"] == seconds.map(JSONValue.integer))
        #expect(error.encodedProblem() == problem.encoded())
    }

    @Test("follows the occurrence first", arguments: errors.map(\.0))
    func occurrence(error: WaitError) {
        for occurrence in [
            ErrorOccurrence(retryAfter: .seconds(3)),
            ErrorOccurrence(headers: [HeaderField(name: "retry-after", value: "4")]),
            ErrorOccurrence(headers: [HeaderField(name: "Retry-After", value: "soon")]),
            ErrorOccurrence(headers: [HeaderField(name: "X-Other", value: "4")]),
        ] {
            #expect(error.encodedProblem(occurrence) == ProblemDetails(error, occurrence).encoded())
        }
    }
}
