import ErrorCodesRuntime
import Testing

@Suite("What a log may see")
struct RedactionTests {
    static let queuedText = """
        queued (20005): <redacted> is number 3: ready in 1h 30m, {tagged} a, b. [position: 3, eta: 1h 30m, \
        id: f81d4fae-7dec-11d0-a765-00a0c91e6bf6, tags: a, b, level: high, mail: <redacted>]
        """

    @Test("descriptions")
    func descriptions() {
        #expect(String(describing: Fixture.queued) == Self.queuedText)
        #expect(String(reflecting: Fixture.queued) == Self.queuedText)
        #expect(String(describing: OrderError.internalError()) == "internal-error (99999): An unknown error occurred")
        #expect(
            String(describing: OrderError.CreateOrderFailure(.orderInProgress(orderID: "17")))
                == "order-in-progress (20001): Order 17 is still in progress. [orderID: 17]"
        )
    }

    @Test("errors of fields")
    func fields() {
        let text = """
            validation-failed (10002): Validation failed [#/contact/mail invalid-format: \
            Must be a valid e-mail address. [expected: e-mail address], #/items/0/two%20words out-of-range: \
            Must be between 1 and 99. [minimum: 1, maximum: 99], #/name taken: Belongs to <redacted>. \
            [by: <redacted>], # numbered]
            """
        #expect(String(describing: Fixture.invalid) == text)
        let taken = OrderError.ValidationFailedViolation.taken(by: "ada@example.com")
        #expect(String(reflecting: taken) == "taken: Belongs to <redacted>. [by: <redacted>]")
        #expect(
            String(describing: FieldError(taken, at: "/name"))
                == "#/name taken: Belongs to <redacted>. [by: <redacted>]"
        )
        #expect(taken.detail == "Belongs to ada@example.com.")
    }

    @Test("an error shows nothing of its context, which shows internal values, and secret ones never")
    func context() {
        let error = OrderError.orderInProgress(orderID: "17", customerEmail: "c@example.com", token: "t0k3n")
            .caused(by: Cause())
        let text = "order-in-progress (20001): Order 17 is still in progress. [orderID: 17]"
        #expect(String(describing: error) == text)
        #expect(String(reflecting: error) == text)
        var dumped = ""
        dump(error, to: &dumped)
        dump(error.context, to: &dumped)
        dump(String(reflecting: error.context), to: &dumped)
        if case .orderInProgress(let order) = error { dump(order, to: &dumped) }
        for leak in ["c@example.com", "t0k3n", "disk full"] { #expect(!dumped.contains(leak), "\(dumped)") }
        let shown = #"[customerEmail: c@example.com, cause: disk full\u{A}at /dev/sda]"#
        #expect(String(describing: error.context) == shown)
        // A cause is logged with its own context.
        let inner = OrderError.orderInProgress(orderID: "1", customerEmail: "c@e")
        let outer = OrderError.internalError().caused(by: inner)
        let cause = "order-in-progress (20001): Order 1 is still in progress. [orderID: 1] [customerEmail: c@e]"
        #expect(String(describing: outer.context) == "[cause: \(cause)]")
        #expect(error.context["token"] == .string("t0k3n"))
        #expect(error.context.internalValues.map(\.name) == ["customerEmail"])
        #expect(
            String(describing: OrderError.internalError().caused(by: Cause()))
                == "internal-error (99999): An unknown error occurred"
        )
    }

    private struct Cause: Error, CustomStringConvertible {
        var description: String { "disk full\nat /dev/sda" }
    }

    /// Everything that holds the personal address `ada@example.com` or the secret `t0k3n`.
    static let holders: [any Sendable] = {
        let secret = OrderError.orderInProgress(orderID: "17", customerEmail: "c@example.com", token: "t0k3n")
        let problem = ProblemDetails(Fixture.queued)
        let field = FieldError(OrderError.ValidationFailedViolation.taken(by: "ada@example.com"), at: "/name")
        let headers = [HeaderField(name: "X-Customer", value: "ada@example.com")]
        let message = LocalizedMessage(text: "Dear ada@example.com", language: "en")
        let occurrence = ErrorOccurrence(headers: headers, message: message)
        let occurred = Fixture.queued.withContext { $0.occurrence = occurrence }
        let received = ProblemResponse(status: 503, headers: headers, body: Fixture.queued.encodedProblem())
        return [
            Fixture.queued, Fixture.scheduled, Fixture.invalid, Fixture.lowStock, secret, secret.context,
            Fixture.queued.caused(by: Fixture.invalid), Fixture.queued.parameters, Array(Fixture.queued.parameters),
            Fixture.invalid.parameters, Fixture.invalid.parameters.fieldErrors, field, [field], field.violation,
            problem, UnknownProblem(problem), DecodedError.known(Fixture.queued),
            DecodedError<OrderError>.unknown(UnknownProblem(problem)), ["k": Fixture.queued], Optional(Fixture.queued),
            OrderError.CreateOrderFailure(.validationFailed(errors: [field])),
            headers, headers[0], message, Optional(message), occurrence, occurred,
            received, received.headers,
            OrderError.decode(received), OrderError.decode(received).catalogError?.context ?? ErrorContext(),
            _ReceivedParameters(problem.extensions), _ReceivedParameters(Fixture.queued.parameters),
        ] as [any Sendable]
    }()

    @Test("neither printing, reflecting nor dumping leaks", arguments: holders.indices)
    func leaks(index: Int) {
        let holder = Self.holders[index]
        var dumped = ""
        dump(holder, to: &dumped)
        for text in [String(describing: holder), String(reflecting: holder), dumped] {
            for leak in ["ada", "t0k3n"] { #expect(!text.contains(leak), "\(type(of: holder)) leaks: \(text)") }
        }
    }

    @Test("a value cannot begin a line of its own")
    func lines() {
        let error = OrderError.orderInProgress(orderID: "1\n2\u{1B}[31m\u{202E}\u{2028}")
        let id = #"1\u{A}2\u{1B}[31m\u{202E}\u{2028}"#
        #expect(
            String(describing: error) == "order-in-progress (20001): Order \(id) is still in progress. [orderID: \(id)]"
        )
        #expect(String(describing: ProblemDetails(type: "a\nb", title: "c\rd", status: 400)) == #"a\u{A}b 400 c\u{D}d"#)
    }

    /// Characters that no line of a log holds as they are, and those that it does.
    static let hidden: [ClosedRange<UInt32>] = [
        0...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x180E...0x180E,
        0x200B...0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xFDD0...0xFDEF,
        0xFE00...0xFE0D, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0x13430...0x1343F,
        0x1D173...0x1D17A, 0xE0000...0xE007F,
        0xE0100...0xE01EF,
    ]
    static let shown: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E, 0x200C...0x200D, 0x2010...0x2027, 0x202F...0x205F, 0xFE0E...0xFE0F,
        0x1F600...0x1F64F,
    ]

    @Test("what nobody sees, and what moves or ends a line, is escaped")
    func hiddenCharacters() {
        for (ranges, isHidden) in [(Self.hidden, true), (Self.shown, false)] {
            for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
                let text = "a\(scalar)b"
                let escape = "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                let line = ProblemDetails(type: text).description
                #expect(line == (isHidden ? "a\(escape)b" : text))
                #expect(String(escapingControlsIn: text) == line)
            }
        }
    }

    @Test("the log lets through nothing that a spec forbids")
    func oneList() {
        for scalar in (UInt32(0)...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
        where HidingScalars.isForbidden(scalar.value) && !HidingScalars.isHidden(scalar) {
            Issue.record("U+\(String(scalar.value, radix: 16)) is forbidden in specs and not escaped in logs")
        }
    }

    @Test("a mismatch names the member, not its value")
    func mismatch() {
        let unknown = UnknownProblem(ProblemDetails(title: "T", status: 400), mismatch: .unexpectedValue("e_mail"))
        #expect(
            String(describing: unknown)
                == #"unknown problem: about:blank 400 T (the member "e_mail" has an unexpected value)"#
        )
    }
}
