import Testing

@testable import ErrorCodesSpec

@Suite("Numbers, intervals and durations")
struct NumberTests {
    @Test(
        "integers",
        arguments: [
            ("0", 0), ("7", 7), ("10", 10), ("9223372036854775807", Int.max), ("", nil), ("00", nil), ("01", nil),
            ("-1", nil), ("+1", nil), ("1.0", nil), ("1_0", nil), ("0x1", nil), (" 1", nil), ("1 ", nil), ("a", nil),
            ("9223372036854775808", nil), ("10000000000000000000000000000000", nil), ("١", nil), ("１", nil),
        ] as [(String, Int?)]
    )
    func integers(text: String, value: Int?) {
        #expect(DecimalInteger.parse(Text(text)) == value)
    }

    @Test(
        "intervals",
        arguments: [
            ("10000-19999", CodeInterval(lower: 10000, upper: 19999)), ("0-0", CodeInterval(lower: 0, upper: 0)),
            ("0-9223372036854775807", CodeInterval(lower: 0, upper: .max)), ("", nil), ("1", nil), ("-", nil),
            ("1-", nil),
            ("-1", nil), ("2-1", nil), ("1-2-3", nil), ("1--2", nil), ("01-2", nil), ("1 - 2", nil), ("a-b", nil),
            ("1-9223372036854775808", nil), ("1–2", nil),
        ] as [(String, CodeInterval?)]
    )
    func intervals(text: String, interval: CodeInterval?) {
        #expect(CodeInterval(first: Text(text)) == interval)
    }

    @Test("what lies in an interval, and what overlaps it")
    func bounds() {
        let interval = CodeInterval(lower: 10, upper: 19)
        #expect([9, 10, 15, 19, 20].map(interval.contains) == [false, true, true, true, false])
        let others = [(0, 9), (0, 10), (12, 13), (0, 99), (19, 30), (20, 30)].map(CodeInterval.init(lower:upper:))
        #expect(others.map(interval.overlaps) == [false, true, true, true, true, false])
        #expect(others.map { $0.overlaps(interval) } == [false, true, true, true, true, false])
        #expect(interval.description == "10-19")
        #expect(CodeInterval(lower: 7, upper: 7).description == "7")
    }

    @Test(
        "durations, and how they are written",
        arguments: [
            ("1ms", 1, "1ms"), ("999ms", 999, "999ms"), ("1000ms", 1000, "1s"), ("30s", 30_000, "30s"),
            ("60s", 60_000, "1m"), ("90s", 90_000, "90s"), ("5m", 300_000, "5m"), ("24h", 86_400_000, "1d"),
            ("36600d", 3_162_240_000_000, "36600d"),
        ]
    )
    func durations(text: String, milliseconds: Int, description: String) {
        let duration = SpecDuration(Text(text))
        #expect(duration?.milliseconds == milliseconds)
        #expect(duration?.description == description)
    }

    @Test(
        "what is no duration",
        arguments: [
            "", "s", "ms", "30", "0s", "030s", "-1s", "+1s", "1.5s", "1 s", "1S", "1sec", "1w", "1y", "s1", "1s1",
            "1mss",
            "36601d", "9223372036854775807d", "99999999999999999999s", "١s",
        ]
    )
    func noDurations(text: String) {
        #expect(SpecDuration(Text(text)) == nil)
    }
}
