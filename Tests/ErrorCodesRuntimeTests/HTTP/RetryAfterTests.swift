@testable import ErrorCodesRuntime
import Testing

@Suite("Dates of header fields")
struct HTTPDateTests {
    /// The three forms of RFC 9110, section 5.6.7, and what else is read.
    static let read: [(String, String)] = [
        ("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
        ("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37Z"),
        ("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z"), ("Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37Z"),
        ("Mon, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z"),
        ("Sun, 6 Nov 1994 8:9:7 GMT", "1994-11-06T08:09:07Z"),
        ("Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00Z"),
        ("Thu, 29 Feb 2024 00:00:00 GMT", "2024-02-29T00:00:00Z"),
        ("Sat, 01 Jan 0000 00:00:00 GMT", "0000-01-01T00:00:00Z"),
        ("Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z"),
        ("Thursday, 01-Jan-70 00:00:00 GMT", "1970-01-01T00:00:00Z"),
        ("Tuesday, 31-Dec-69 00:00:00 GMT", "2069-12-31T00:00:00Z"),
    ]

    @Test("the three forms", arguments: read)
    func forms(text: String, instant: String) {
        #expect(DateTime(httpDate: text) == DateTime(instant))
    }

    @Test(
        "other text is refused",
        arguments: [
            "", " ", "GMT", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC",
            "Sun, 06 Nov 1994 08:49:37 gmt",
            "sun, 06 Nov 1994 08:49:37 GMT", "Sun 06 Nov 1994 08:49:37 GMT", "Xxx, 06 Nov 1994 08:49:37 GMT",
            "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Sun, 31 Nov 1994 08:49:37 GMT",
            "Thu, 29 Feb 2023 00:00:00 GMT", "Sun, 06 Nov 94 08:49:37 GMT", "Sun, 06 Nov +994 08:49:37 GMT",
            "Sun, 06 Nov -994 08:49:37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:00:00 GMT",
            "Sun, 06 Nov 1994 08:60:00 GMT", "Sun, 06 Nov 1994 08:49:61 GMT", "Sun, 06 Nov 1994 08:49 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT", "Sun, 06 Nov 1994 08:49:+7 GMT", "Sun, 06 Nov 1994 08:49:37 GMT x",
            "Sunday, 06-Nov-1994 08:49:37 GMT", "Sunday, 06-Nov-+4 08:49:37 GMT", "Sunday, 06-Nov-9 08:49:37 GMT",
            "Sun, 06-Nov-94 08:49:37 GMT", "Sunday 06-Nov-94 08:49:37 GMT", "Sunday, 06-Nov 08:49:37 GMT",
            "Sun Nov  6 08:49:37 94", "Sun, Nov  6 08:49:37 1994", "Sun Nov  6 08:49:37 +994", "1994-11-06T08:49:37Z",
            "Sun, ０6 Nov 1994 08:49:37 GMT", "Sun,\t06 Nov 1994 08:49:37 GMT",
        ]
    )
    func refused(text: String) {
        #expect(DateTime(httpDate: text) == nil)
        #expect(RetryAfter(text) == nil)
    }

    /// A date with a year of two digits, the time at which it is read, and what it is: no more than 50 years ahead.
    static let shortYears: [(String, String, String?)] = [
        ("Sunday, 06-Nov-94 08:49:37 GMT", "2026-11-21T00:00:00Z", "1994-11-06T08:49:37Z"),
        ("Sunday, 06-Nov-76 00:00:00 GMT", "2026-11-21T00:00:00Z", "2076-11-06T00:00:00Z"),
        ("Sunday, 31-Dec-76 00:00:00 GMT", "2026-11-21T00:00:00Z", "1976-12-31T00:00:00Z"),
        ("Sunday, 06-Nov-77 00:00:00 GMT", "2026-11-21T00:00:00Z", "1977-11-06T00:00:00Z"),
        ("Sunday, 06-Nov-26 00:00:00 GMT", "2026-11-21T00:00:00Z", "2026-11-06T00:00:00Z"),
        ("Sunday, 01-Jan-00 00:00:00 GMT", "2060-01-01T00:00:00Z", "2100-01-01T00:00:00Z"),
        ("Sunday, 29-Feb-00 00:00:00 GMT", "2060-01-01T00:00:00Z", "2000-02-29T00:00:00Z"),
        ("Sunday, 31-Nov-99 00:00:00 GMT", "2026-11-21T00:00:00Z", nil),
    ]

    @Test("years of two digits", arguments: shortYears)
    func shortYear(text: String, now: String, instant: String?) throws {
        let now = try #require(DateTime(now))
        #expect(DateTime(httpDate: text, now: now) == instant.flatMap { DateTime($0) })
        #expect(RetryAfter(text, now: now)?.date == instant.flatMap { DateTime($0) })
    }

    @Test("a year before the first that can be said becomes its first instant")
    func beforeAllYears() {
        let now = DateTime("0001-01-01T00:00:00Z")
        let text = "Sunday, 31-Dec-99 00:00:00 GMT"
        #expect(DateTime(httpDate: text, now: now)?.description == "0000-01-01T00:00:00Z")
    }

    @Test("every day of eight centuries comes back")
    func days() {
        for day in stride(from: -146_097, through: 146_097, by: 7) {
            let instant = DateTime(secondsSinceEpoch: Double(day) * 86_400 + 86_399)
            guard DateTime(httpDate: instant.httpDate) != instant else { continue }
            Issue.record("day \(day) became \(instant.httpDate)")
            return
        }
        #expect(DateTime(secondsSinceEpoch: 784_111_777).httpDate == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(DateTime(secondsSinceEpoch: -0.5).httpDate == "Wed, 31 Dec 1969 23:59:59 GMT")
    }
}

@Suite("Retry-After")
struct RetryAfterTests {
    static let now = DateTime(secondsSinceEpoch: 784_111_777)

    /// A value, the delay from 1994-11-06T08:49:37Z, and the value as it is written.
    static let values: [(String, Duration, String)] = [
        ("0", .zero, "0"), ("120", .seconds(120), "120"), ("007", .seconds(7), "7"),
        ("9223372036854775807", .seconds(Int64.max), "9223372036854775807"),
        ("9223372036854775808", .seconds(Int64.max), "9223372036854775807"),
        (String(repeating: "9", count: 1_000), .seconds(Int64.max), "9223372036854775807"),
        ("Sun, 06 Nov 1994 08:50:07 GMT", .seconds(30), "Sun, 06 Nov 1994 08:50:07 GMT"),
        ("Sunday, 06-Nov-94 08:50:07 GMT", .seconds(30), "Sun, 06 Nov 1994 08:50:07 GMT"),
        ("Sun Nov  6 08:50:07 1994", .seconds(30), "Sun, 06 Nov 1994 08:50:07 GMT"),
        ("Sun, 06 Nov 1994 08:49:37 GMT", .zero, "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("Sun, 06 Nov 1994 08:49:36 GMT", .zero, "Sun, 06 Nov 1994 08:49:36 GMT"),
    ]

    @Test("seconds and dates", arguments: values)
    func value(text: String, delay: Duration, written: String) throws {
        let retryAfter = try #require(RetryAfter(text))
        #expect(retryAfter.delay(from: Self.now, limit: .seconds(Int64.max)) == delay)
        #expect(retryAfter.delay(from: Self.now) == (delay <= .seconds(3_600) ? delay : nil))
        #expect(retryAfter.delay(from: Self.now, limit: .seconds(29)) == (delay <= .seconds(29) ? delay : nil))
        #expect(retryAfter.description == written)
        #expect(RetryAfter(written) == retryAfter)
        #expect((retryAfter.seconds == nil) != (retryAfter.date == nil))
    }

    @Test(
        "other text is refused",
        arguments: [
            "", " 1", "1 ", "-1", "+1", "1.5", "1,5", "0x1", "1e3", "１", "soon", "1s", "1;q=1", "1, 2", "\u{0}",
        ]
    )
    func refused(text: String) {
        #expect(RetryAfter(text) == nil)
    }

    @Test("lengths of time are rounded up")
    func durations() {
        #expect(RetryAfter(.milliseconds(1)) == RetryAfter("1"))
        #expect(RetryAfter(.seconds(2)) == RetryAfter("2"))
        #expect(RetryAfter(.seconds(-2)) == RetryAfter("0"))
        #expect(RetryAfter(.milliseconds(-1)) == RetryAfter("0"))
        #expect(RetryAfter(.seconds(Int64.max) + .milliseconds(1)).seconds == .max)
    }
}
